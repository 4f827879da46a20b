import { BITS } from "../judge/lists.js";
import { lacksDay, turnsIn } from "../judge/references.js";
import { apart, partsOf as partsOfFinal, type Round, roundsOf, scopesOf } from "../judge/scopes.js";
import { InterneFout } from "../model/fault.js";
import { asksDay } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { Block, code, joined } from "./blocks.js";
import { EachDay } from "./each-day.js";
import { isPlain } from "./given.js";
import { constant, local } from "./names.js";
import { Writer } from "./writer.js";

/** A function as text, with the sums on days that it calls and the names that it reads. */
interface Written {
  readonly text: string;
  readonly used: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

/** What functions are written of: a regime with its final conclusion, in which language, and what rests on a date without its day. */
interface Source {
  readonly regime: Regime;
  readonly final: Regel;
  /** In TypeScript. */
  readonly typed: boolean;
  readonly eachDay: EachDay | undefined;
}

/** The function that gives the answer alone. One part that fails settles the case: the rest is then never read. */
function answerOf({ regime, final, typed, eachDay }: Source): Written {
  const writer = new Writer(regime, new Set(scopesOf(regime, final)), typed, eachDay);
  const root = new Block();
  const { reading } = writer;
  if (final.reikwijdte !== undefined) {
    root.say(code`const bereik$ = ${reading.under(final.reikwijdte, new Set()).write(root)}`);
    root.say(code`if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend"`);
  }
  for (const part of partsOfFinal(regime, final)) {
    const { answer } = reading.said(part);
    root.say(code`if (${answer.write(root)} === 0) return "nee"`);
  }
  const met = reading.said(final.name).own.write(root);
  root.say(code`return ${met} === 3 ? "ja" : "onbekend"`);
  return { text: writer.text(root), used: writer.used, read: writer.read };
}

/** The number that has the bits of some conclusions: what fails, or what is open. */
const bits = (list: "nee" | "open", word: number): string => (word === 0 ? `${list}$` : `${list}$${word}`);

/** The function that gives the answer and what fails or is open. What stands under a scope is judged when that can apply. */
function listsOf({ regime, final, typed, eachDay }: Source): Written {
  const settled = apart(regime);
  const writer = new Writer(regime, settled, typed, eachDay);
  const note = (block: Block, { rules, inner }: Round): void => {
    for (const regel of rules) {
      const [said, place] = [writer.reading.said(regel.name).answer.write(block), regime.regels.indexOf(regel)];
      const [word, bit] = [Math.floor(place / BITS), place % BITS];
      block.say(code`${bits("nee", word)} |= (~${said} & 1) << ${bit}`);
      block.say(code`${bits("open", word)} |= (${said} & ~(${said} >> 1) & 1) << ${bit}`);
      if (regel === final) block.say(code`answer$ = ${said}`);
    }
    for (const { scope, round } of inner)
      note(block.when(code`${writer.reading.under(scope, new Set()).write(block)} !== 0`), round);
  };
  const root = new Block();
  const words = Array.from({ length: Math.ceil(regime.regels.length / BITS) }, (_, i) => i);
  const [nee, open] = (["nee", "open"] as const).map((list) => words.map((word) => bits(list, word))) as [
    string[],
    string[],
  ];
  for (const word of [...nee, ...open]) root.say(code`let ${word} = 0`);
  root.say(code`let answer$ = 7`);
  note(root, roundsOf(regime, settled));
  root.say(
    words.length === 1
      ? code`return listsOf$(answer$, nee$, open$, names$)`
      : code`return wideListsOf$(answer$, [${nee.join(", ")}], [${open.join(", ")}], names$)`,
  );
  return { text: writer.text(root), used: writer.used, read: writer.read };
}

/** Reckons from a day that is handed to it. */
class OnDay extends Writer {
  constructor(
    regime: Regime,
    typed: boolean,
    private readonly handed: string,
  ) {
    super(regime, new Set(), typed);
  }

  protected override define(id: string): Block {
    return id === this.handed ? new Block() : super.define(id);
  }
}

/** The function that gives what the conditions which rest on a date say on one day. */
function onDayOf({ regime, typed, eachDay }: Source): Written | undefined {
  if (!eachDay || eachDay.leaves.length === 0) return undefined;
  const writer = new OnDay(regime, typed, eachDay.id);
  const made = new Map(turnsIn(regime).map(({ other }) => [other.id, other]));
  for (const id of eachDay.leaves.flatMap(({ reads }) => reads)) {
    const turn = made.get(id);
    if (turn) writer.reading.madeUp(turn);
    else writer.reading.date(id);
  }
  const said = joined(
    eachDay.leaves.map((leaf) => leaf.code),
    ", ",
  );
  const text = writer.text(new Block().say(code`return [${said}]`));
  return { text, used: writer.used, read: writer.read };
}

/** The two functions of a state in time, with what they need. */
export interface Parts {
  /** The names of the conclusions, each as a text in code. */
  readonly names: readonly string[];
  readonly answer: string;
  readonly lists: string;
  /** A function of one day that a date can be, for both; nothing where no date may lack its day. */
  readonly onDay: string;
  readonly helpers: readonly string[];
  /** Whether a name that is read stands on every object, as an expression. */
  readonly everywhere: string;
  /** Whether a rule asks for the day on which a case is judged: then both functions are of that day too. */
  readonly asksDay: boolean;
}

/** What both functions begin with. The groups are seen to where they are first read: many a case is settled before most of them. */
const door = (onDay: boolean): string => {
  const own = `!everywhere$() && ${isPlain("zaak")} ? zaak : ownCase$(zaak, everywhere$())`;
  return `  const zaak$ = ${onDay ? `withDay$(${own}, peildatum)` : own};\n`;
};

/** Each name by itself: of names that no object has the machine remembers it, and looks no more until that changes. */
const onEveryObject = (names: ReadonlySet<string>): string =>
  [...names].map((name) => `${JSON.stringify(name)} in Object.prototype`).join(" || ") || "false";

/** @throws {NotWritten} for a regime with a condition on a term that hangs on days of rest */
export function partsOf(state: Regime, typed: boolean): Parts {
  const final = state.regels.find((regel) => regel.slotsom);
  if (!final) throw new InterneFout("a regime without a final conclusion");
  const lacks = lacksDay(state);
  const source = { regime: state, final, typed, eachDay: lacks && new EachDay(lacks) };
  const [answer, lists] = [answerOf(source), listsOf(source)];
  // What both look at on each day is known when they are written.
  const onDay = onDayOf(source);
  const all = [answer, lists, ...(onDay ? [onDay] : [])];
  return {
    names: state.regels.map(({ name }) => JSON.stringify(name)),
    answer: door(asksDay(state)) + answer.text,
    lists: door(asksDay(state)) + lists.text,
    asksDay: asksDay(state),
    onDay: onDay ? onDayText(lacks?.id ?? "", onDay.text, typed) : "",
    helpers: [...new Set(all.flatMap(({ used }) => [...used]))].sort().map((name) => `${name} as ${local(name)}`),
    everywhere: onEveryObject(new Set(all.flatMap(({ read }) => [...read]))),
  };
}

const onDayText = (id: string, text: string, typed: boolean): string => `
/** What the conditions that rest on \`${id}\` say on one of the days that it can be. */
const onDay$ = (${constant(id)}${typed ? ": number" : ""}, zaak$${typed ? ": Zaak" : ""})${typed ? ": readonly number[]" : ""} => {
${text}
};
`;
