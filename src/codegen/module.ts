import { lacksDay } from "../judge/references.js";
import { apart, partsOf, type Round, roundsOf, scopesOf } from "../judge/scopes.js";
import { asksDay } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { escaped } from "../read/shown.js";
import { Block, code, joined } from "./blocks.js";
import { EachDay } from "./each-day.js";
import { isPlain } from "./given.js";
import { constant, local } from "./names.js";
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
  for (const part of partsOf(regime, final)) {
    const { answer } = reading.said(part);
    root.say(code`if (${answer.write(root)} === 0) return "nee"`);
  }
  const met = reading.said(final.name).own.write(root);
  root.say(code`return ${met} === 3 ? "ja" : "onbekend"`);
  return { text: writer.text(root), used: writer.used, read: writer.read };
}

/** The function that gives the answer and what fails or is open. What stands under a scope is judged when that can apply. */
function listsOf({ regime, final, typed, eachDay }: Source): Written {
  const settled = apart(regime);
  const writer = new Writer(regime, settled, typed, eachDay);
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
  for (const id of eachDay.leaves.flatMap(({ reads }) => reads)) writer.reading.date(id);
  const said = joined(
    eachDay.leaves.map((leaf) => leaf.code),
    ", ",
  );
  const text = writer.text(new Block().say(code`return [${said}]`));
  return { text, used: writer.used, read: writer.read };
}

/** What a module says of its regime, and its two functions with what they need. */
interface Parts {
  readonly about: string;
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

function partsOfState(state: Regime, typed: boolean): Omit<Parts, "about"> {
  const final = state.regels.find((regel) => regel.slotsom);
  if (!final || state.regels.length > MOST) throw new NotWritten("conclusies", state.id);
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
  const { about, names, answer, lists, onDay, helpers, everywhere, asksDay } = partsOfModule(regime, true);
  const sums = helpers.length === 0 ? "" : `import { ${helpers.join(", ")} } from "../../../reckon/ymd.js";\n`;
  const day = asksDay ? ", peildatum: string" : "";
  const dated = asksDay ? `import { withDay as withDay$ } from "../../../model/peildatum.js";\n` : "";
  return `import { listsOf as listsOf$ } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
${dated}${sums}import type { Vragen } from "../../types.js";

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
${onDay}
/** The answer alone. */
export function oordeel(zaak: Zaak${day}): Oordeel {
${answer}
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(zaak: Zaak${day}): Lijsten {
${lists}
}
`;
}

/** A regime of one's own as a module beside the package: the same functions, in JavaScript. */
export function javascriptModule(regime: Regime): string {
  const { about, names, answer, lists, onDay, helpers, everywhere, asksDay } = partsOfModule(regime, false);
  const dated = asksDay ? ["withDay as withDay$"] : [];
  const imports = ["listsOf as listsOf$", "own as own$", "ownCase as ownCase$", ...dated, ...helpers].join(", ");
  const day = asksDay ? ", peildatum" : "";
  const aboutDay = asksDay ? "\n * @param {string} peildatum the day on which the case is judged, as `YYYY-MM-DD`" : "";
  return `import { ${imports} } from "leerplicht-tlv/compiled/sums";

/** ${escaped(regime.titel.en).replaceAll("*/", "* /")} */
export const regime = ${about};

const names$ = [${names.join(", ")}];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = () => ${everywhere};
${onDay}
/**
 * The answer alone.
 *
 * @param {Record<string, Record<string, unknown> | null | undefined>} zaak the facts of a case that was checked, as in a request${aboutDay}
 * @returns {"ja" | "nee" | "onbekend" | "nvt"}
 */
export function oordeel(zaak${day}) {
${answer}
}

/**
 * The answer, with the conclusions that fail and those that are open.
 *
 * @param {Record<string, Record<string, unknown> | null | undefined>} zaak the facts of a case that was checked, as in a request${aboutDay}
 * @returns {{ oordeel: "ja" | "nee" | "onbekend" | "nvt", nee: string[], onbekend: string[] }}
 */
export function lijsten(zaak${day}) {
${lists}
}
`;
}
