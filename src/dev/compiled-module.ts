import { partsOf } from "../engine/program.js";
import { needsOf } from "../engine/references.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { constant, Writer } from "./codegen.js";

/** What needs few dates to be reckoned before what needs many: the sooner a case is settled, the less it costs. */
function cheapestFirst(regime: Regime, names: readonly string[]): string[] {
  const items = new Map<string, Regel | Afleiding>([
    ...regime.afleidingen.map((a) => [a.id, a] as const),
    ...regime.regels.map((r) => [r.name, r] as const),
  ]);
  const rests = (name: string): string[] => {
    const item = items.get(name);
    return item ? [name, ...needsOf(item).flatMap(rests)] : [];
  };
  const cost = (name: string): number => new Set(rests(name)).size;
  return [...names].sort((a, b) => cost(a) - cost(b));
}

/** The function that gives the answer alone. One part that fails settles the case: the rest is then never read. */
function answerOf(regime: Regime, final: Regel): Writer {
  const writer = new Writer(regime);
  if (final.reikwijdte !== undefined) {
    const scope = writer.scope(final.reikwijdte);
    writer.say(`const bereik = ${scope};`);
    writer.say('if (bereik !== 3) return bereik === 0 ? "nvt" : "onbekend";');
  }
  for (const part of cheapestFirst(regime, partsOf(final))) writer.say(`if (${writer.name(part)} === 0) return "nee";`);
  writer.say(`return ${writer.name(final.name)} === 3 ? "ja" : "onbekend";`);
  return writer;
}

/** The function that gives the answer and what fails or is open. */
function listsOf(regime: Regime, final: Regel): Writer {
  const writer = new Writer(regime);
  for (const { name } of regime.regels) writer.name(name);
  writer.say("const nee: ConclusieId[] = [];", "const onbekend: ConclusieId[] = [];");
  for (const { name } of regime.regels) {
    const id = JSON.stringify(name);
    writer.say(`if (${constant(name)} === 0) nee.push(${id});`);
    writer.say(`else if (${constant(name)} === 1) onbekend.push(${id});`);
  }
  writer.say(`return { oordeel: answers[${constant(final.name)}] ?? "onbekend", nee, onbekend };`);
  return writer;
}

/** One regime as a module that needs no more than the sums on days: for browsers and for bulk. */
export function moduleOf(regime: Regime): string {
  const final = regime.regels.find((regel) => regel.slotsom);
  if (!final || regime.standen.length > 0)
    throw new RangeError(`${regime.id}: one state and a final conclusion, please`);
  const [answer, lists] = [answerOf(regime, final), listsOf(regime, final)];
  const helpers = [...new Set([...answer.used, ...lists.used])].sort();
  const { id, vraag, geldigVan, geldigTot } = regime;
  const named = regime.regels.map((regel) => JSON.stringify(regel.name)).join(" | ");
  const zaak = `Vragen[${JSON.stringify(vraag)}]["zaak"]`;
  const sums = helpers.length === 0 ? "" : `import { ${helpers.join(", ")} } from "../../../engine/ymd.js";\n`;
  return `${sums}import type { Vragen } from "../../types.js";

/** ${regime.titel.en} */
export const regime = ${JSON.stringify({ vraag, id, geldigVan, geldigTot: geldigTot ?? null })} as const;
/** The facts of a case that was checked, as in a request. */
export type Zaak = ${zaak};
export type ConclusieId = ${named};
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const answers: readonly Oordeel[] = ["nee", "onbekend", "nee", "ja", "nvt"];

/** The answer alone. */
export function oordeel(z: Zaak): Oordeel {
${answer.text()}
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(z: Zaak): Lijsten {
${lists.text()}
}
`;
}
