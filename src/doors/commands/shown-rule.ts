import { boekTeksten } from "../../generated/boek-texts.js";
import { zakenTeksten } from "../../generated/case-texts.js";
import { krachten } from "../../generated/texts.js";
import { codeStyle, inSentence } from "../../model/naam.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { children, isBlad } from "../../model/tree.js";
import type { Blad, Voorwaarde } from "../../model/voorwaarde.js";
import { inMarkdown, layouts, wrap } from "../../read/layout.js";
import { inWords } from "../../read/words.js";
import { comparison, joinOf, kindOf, type Named, type Teller } from "../../site/book/sentence.js";
import { namesBeside } from "../../tell/names-beside.js";
import { filled, titleOf } from "../../testing/way-words.js";
import type { Shape } from "./shared.js";

/** A regime as its rules are told. */
const namedIn = (regime: Regime): Named => ({
  regime,
  rules: new Map(regime.regels.map((regel) => [regel.name, [regel]])),
  namen: namesBeside([regime]),
});

/** Conditions as words: their names, and what they compare where that says more. */
export class ConditionWords {
  readonly teller: Teller;
  private readonly named: Named;

  constructor(
    private readonly regime: Regime,
    private readonly taal: Taal,
  ) {
    this.teller = { t: boekTeksten[taal], value: (namen, id, value) => inWords(value, taal, namen[id]) };
    this.named = namedIn(regime);
  }

  private thing(id: string): string {
    const titel = this.named.namen[id]?.titel;
    return titel ? inSentence(titel[this.taal]) : codeStyle(id);
  }

  /** What a condition compares; nothing of a yes or no, of which its name says enough. */
  compares(blad: Blad): string | undefined {
    if (this.regime.feiten.some(({ id, type }) => id === blad.fact && type === "boolean")) return undefined;
    return comparison(this.teller, this.named, blad)
      .map((word) => (typeof word === "string" ? word : "thing" in word ? this.thing(word.thing) : word.value))
      .join("");
  }

  leaf(blad: Blad): string {
    const name = this.taal === "en" ? (blad.en ?? blad.name) : blad.name;
    const behind = [this.compares(blad), blad.bron].filter((text) => text !== undefined);
    return behind.length === 0 ? name : `${name} (${behind.join("; ")})`;
  }
}

/** A rule as a sentence tree: lines within lines, with the words between them. */
class Sentence {
  private readonly words: ConditionWords;

  constructor(
    regime: Regime,
    private readonly shape: Shape,
  ) {
    this.words = new ConditionWords(regime, shape.taal);
  }

  /** @param before the words before it: EN, OF, NIET */
  *lines(node: Voorwaarde, before: readonly string[] = [], depth = 0): Generator<string> {
    if (isBlad(node)) {
      yield this.line(this.words.leaf(node), before, depth);
      return;
    }
    const { teller } = this.words;
    const [parts, kind] = [children(node), kindOf(node)];
    const isHead = kind !== "not" && parts.length > 1;
    const { kop: head } = teller.t.boom;
    if (isHead) yield this.line(before.length > 0 ? inSentence(head[kind]) : head[kind], before, depth);
    for (const [i, part] of parts.entries()) {
      const word = joinOf(teller, node, i);
      const own = word === undefined ? [] : [word];
      yield* this.lines(part, isHead ? own : [...before, ...own], isHead ? depth + 1 : depth);
    }
  }

  private line(text: string, before: readonly string[], depth: number): string {
    const words = before.join(" ");
    if (this.shape.form === "markdown")
      return `${"  ".repeat(depth)}- ${words === "" ? "" : `**${words}** `}${inMarkdown(text)}`;
    if (depth === 0) return wrap(words === "" ? text : `${words} ${text}`, "  ");
    // What stands first lines up with what stands behind a word.
    const indent = " ".repeat(COLUMN * depth - 3);
    return wrap(text, `${indent}${" ".repeat(COLUMN)}`, `${indent}${words.padEnd(Math.max(words.length + 1, COLUMN))}`);
  }
}

/** As wide as the longest word between two conditions, and a space. */
const COLUMN = 5;

/** A rule: what it is, within what it applies, and its conditions as a sentence. */
export function ruleLines(regime: Regime, regel: Regel, shape: Shape): string[] {
  const { taal, form } = shape;
  const [t, layout] = [zakenTeksten[taal].wegen, layouts[form]];
  const shown = form === "markdown" ? inMarkdown : (text: string): string => text;
  const sentence = new Sentence(regime, shape);
  const scope = regime.regels.find(({ name }) => name === regel.reikwijdte);
  const { toepassing, kracht = "slotsom", bron } = regel;
  return [
    layout.heading(shown(titleOf(regel, taal))),
    layout.line(`${shown(`${krachten[taal][kracht]}; ${bron.vindplaats}`)} ${layout.code(regel.name)}`),
    ...(scope ? [layout.line(shown(filled(t.binnen, { titel: titleOf(scope, taal) })))] : []),
    "",
    ...(toepassing
      ? [layout.line(shown(t.toepassing)), ...sentence.lines(toepassing), "", layout.line(shown(`${t.voorwaarden}:`))]
      : []),
    ...sentence.lines(regel.conditions),
  ];
}
