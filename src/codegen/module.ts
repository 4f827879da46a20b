import { apart, partsOf, type Round, roundsOf, scopesOf } from "../judge/scopes.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { escaped } from "../read/shown.js";
import { Block, code } from "./blocks.js";
import { isPlain } from "./given.js";
import { local } from "./names.js";
import { NotWritten } from "./not-written.js";
import { Writer } from "./writer.js";

/** One bit of a number for each conclusion. */
const MOST = 31;

/** A function as text, with the sums on days that it calls and the names that it reads. */
interface Written {
  readonly text: string;
  readonly used: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

/** The function that gives the answer alone. One part that fails settles the case: the rest is then never read. */
function answerOf(regime: Regime, final: Regel, typed: boolean): Written {
  const writer = new Writer(regime, new Set(scopesOf(regime, final)), typed);
  const root = new Block();
  const { reading } = writer;
  if (final.reikwijdte !== undefined) {
    root.say(code`const bereik$ = ${reading.under(final.reikwijdte, new Set()).write(root)}`);
    root.say(code`if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend"`);
  }
  for (const part of partsOf(regime, final)) {
    const { answer } = reading.said(part);
    root.say(code`if (${answer.write(root)} === 0) return "nee"`);
  }
  const met = reading.said(final.name).own.write(root);
  root.say(code`return ${met} === 3 ? "ja" : "onbekend"`);
  return { text: writer.text(root), used: writer.used, read: writer.read };
}

/** The function that gives the answer and what fails or is open. What stands under a scope is judged when that can apply. */
function listsOf(regime: Regime, final: Regel, typed: boolean): Written {
  const settled = apart(regime);
  const writer = new Writer(regime, settled, typed);
  const note = (block: Block, { rules, inner }: Round): void => {
    for (const regel of rules) {
      const [said, place] = [writer.reading.said(regel.name).answer.write(block), regime.regels.indexOf(regel)];
      block.say(code`nee$ |= (~${said} & 1) << ${place}`);
      block.say(code`open$ |= (${said} & ~(${said} >> 1) & 1) << ${place}`);
      if (regel === final) block.say(code`answer$ = ${said}`);
    }
    for (const { scope, round } of inner)
      note(block.when(code`${writer.reading.under(scope, new Set()).write(block)} !== 0`), round);
  };
  const root = new Block().say(code`let nee$ = 0`).say(code`let open$ = 0`).say(code`let answer$ = 7`);
  note(root, roundsOf(regime, settled));
  root.say(code`return listsOf$(answer$, nee$, open$, names$)`);
  return { text: writer.text(root), used: writer.used, read: writer.read };
}

/** What a module says of its regime, and its two functions with what they need. */
interface Parts {
  readonly about: string;
  /** The names of the conclusions, each as a text in code. */
  readonly names: readonly string[];
  readonly answer: string;
  readonly lists: string;
  readonly helpers: readonly string[];
  /** Whether a name that is read stands on every object, as an expression. */
  readonly everywhere: string;
}

/** What both functions begin with. The groups are seen to where they are first read: many a case is settled before most of them. */
const door = `  const zaak$ = !everywhere$() && ${isPlain("zaak")} ? zaak : ownCase$(zaak, everywhere$());\n`;

/** Each name by itself: of names that no object has the machine remembers it, and looks no more until that changes. */
const onEveryObject = (names: ReadonlySet<string>): string =>
  [...names].map((name) => `${JSON.stringify(name)} in Object.prototype`).join(" || ") || "false";

function partsOfState(state: Regime, typed: boolean): Omit<Parts, "about"> {
  const final = state.regels.find((regel) => regel.slotsom);
  if (!final || state.regels.length > MOST) throw new NotWritten("conclusies", state.id);
  const [answer, lists] = [answerOf(state, final, typed), listsOf(state, final, typed)];
  return {
    names: state.regels.map(({ name }) => JSON.stringify(name)),
    answer: door + answer.text,
    lists: door + lists.text,
    helpers: [...new Set([...answer.used, ...lists.used])].sort().map((name) => `${name} as ${local(name)}`),
    everywhere: onEveryObject(new Set([...answer.read, ...lists.read])),
  };
}

/**
 * A regime as code, with types or without. States in time that read as the same code, such as those that differ in the words
 * that they quote alone, are one.
 *
 * @throws {NotWritten} for a regime whose answers change in time, with too many conclusions, or with a condition on a term
 */
function partsOfModule(regime: Regime, typed: boolean): Parts {
  const { id, vraag, geldigVan, geldigTot = null, standen } = regime;
  const parts = partsOfState(regime, typed);
  const same = JSON.stringify(parts);
  if (standen.some((state) => JSON.stringify(partsOfState(state, typed)) !== same)) throw new NotWritten("standen", id);
  return { about: JSON.stringify({ vraag, id, geldigVan, geldigTot }), ...parts };
}

/** A regime of the package as a module of it, which needs no more than the sums on days and the door of a case. */
export function typescriptModule(regime: Regime): string {
  const { about, names, answer, lists, helpers, everywhere } = partsOfModule(regime, true);
  const sums = helpers.length === 0 ? "" : `import { ${helpers.join(", ")} } from "../../../reckon/ymd.js";\n`;
  return `import { listsOf as listsOf$ } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
${sums}import type { Vragen } from "../../types.js";

/** ${regime.titel.en} */
export const regime = ${about} as const;
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen[${JSON.stringify(regime.vraag)}]["zaak"];
export type ConclusieId = ${names.join(" | ")};
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = [${names.join(", ")}];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = (): boolean => ${everywhere};

/** The answer alone. */
export function oordeel(zaak: Zaak): Oordeel {
${answer}
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(zaak: Zaak): Lijsten {
${lists}
}
`;
}

/** A regime of one's own as a module beside the package: the same functions, in JavaScript. */
export function javascriptModule(regime: Regime): string {
  const { about, names, answer, lists, helpers, everywhere } = partsOfModule(regime, false);
  const imports = ["listsOf as listsOf$", "own as own$", "ownCase as ownCase$", ...helpers].join(", ");
  return `import { ${imports} } from "leerplicht-tlv/compiled/sums";

/** ${escaped(regime.titel.en).replaceAll("*/", "* /")} */
export const regime = ${about};

const names$ = [${names.join(", ")}];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = () => ${everywhere};

/**
 * The answer alone.
 *
 * @param {Record<string, Record<string, unknown> | null | undefined>} zaak the facts of a case that was checked, as in a request
 * @returns {"ja" | "nee" | "onbekend" | "nvt"}
 */
export function oordeel(zaak) {
${answer}
}

/**
 * The answer, with the conclusions that fail and those that are open.
 *
 * @param {Record<string, Record<string, unknown> | null | undefined>} zaak the facts of a case that was checked, as in a request
 * @returns {{ oordeel: "ja" | "nee" | "onbekend" | "nvt", nee: string[], onbekend: string[] }}
 */
export function lijsten(zaak) {
${lists}
}
`;
}
