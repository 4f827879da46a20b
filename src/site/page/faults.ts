import type { Feit } from "../../model/feit.js";
import { atHead } from "../../model/naam.js";
import type { Taal } from "../../model/tekst.js";
import type { Probleem } from "../../read/errors.js";
import { inWords } from "../../read/words.js";
import type { FeitBeschrijving } from "../../tell/describe.js";
import { say, wordsIn } from "./words.js";

/** A mistake as it is told at its field. */
export interface Fault {
  /** What it is about, for where it stands apart from its field: the name of that, or else the place in the request. */
  readonly over: string;
  readonly text: string;
  /** Where the page has no words of its own for it, those of the library, which are Dutch. */
  readonly taal: Taal;
}

/** The mistakes in a case by the field at which each is shown: a fact, the regime, the day, the key; the others by none. */
export interface Faults {
  readonly at: ReadonlyMap<string, readonly Fault[]>;
  readonly elsewhere: readonly Fault[];
  /** The facts that have one, in the order of the question. */
  readonly facts: readonly string[];
}

export const NO_FAULTS: Faults = { at: new Map(), elsewhere: [], facts: [] };

const fields = ["regime", "peildatum", "kenmerk"] as const;

/** `/zaak/jongere/gemeente` becomes `jongere.gemeente`, `/peildatum` itself. */
function fieldOf(pad: string, facts: ReadonlySet<string>): string | null {
  const [, first = "", group = "", name = ""] = pad.split("/");
  if (first === "zaak") return facts.has(`${group}.${name}`) ? `${group}.${name}` : null;
  return fields.some((field) => field === first) ? first : null;
}

/** The other fact of which a message tells, and the answer there that goes, or does not go, with this one. */
function otherOf(feit: Feit | undefined, code: string): { readonly feit: string; readonly waarde?: string | boolean } {
  if (code === "excluded") return feit?.alleenBij ?? { feit: "" };
  if (code === "excluded-beside") return feit?.nietBij ?? { feit: "" };
  return { feit: feit?.nietVoor ?? "" };
}

/** What a mistake is about: a fact, the regime, the day, the key; where it is about no field, the place. */
function about(pad: string, id: string | null, feiten: readonly FeitBeschrijving[], taal: Taal): string {
  const field = fields.find((one) => one === id);
  if (field) return wordsIn(taal).instelling[field];
  const titel = feiten.find((one) => one.id === id)?.titel[taal];
  return titel === undefined ? pad : atHead(titel);
}

/** A mistake in the words of the page; in those of the library where it has none. */
function told(problem: Probleem, id: string | null, feiten: readonly FeitBeschrijving[], taal: Taal): Fault {
  const { code, pad, gevonden, verwacht, remedie } = problem;
  const known: Readonly<Record<string, string>> = wordsIn(taal).fouten;
  const feit = feiten.find((one) => one.id === id);
  const over = about(pad, id, feiten, taal);
  const line = (feit?.onvolledig ? known[`${code}-onvolledig`] : undefined) ?? known[code];
  if (line === undefined) return { over, text: `${atHead(verwacht)}. ${remedie}`, taal: "nl" };
  const { feit: otherId, waarde } = otherOf(feit, code);
  const other = feiten.find((one) => one.id === otherId);
  const choice = other?.antwoorden?.find((one) => one.waarde === waarde)?.titel[taal];
  const values = {
    gevonden,
    verwacht,
    remedie,
    minimum: feit?.minimum ?? "",
    maximum: feit?.maximum ?? "",
    decimalen: feit?.decimalen ?? "",
    cijfers: feit?.cijfers ?? "",
    ander: other?.titel[taal] ?? "",
    waarde: choice ?? (waarde === undefined ? "" : inWords(waarde, taal)),
  };
  return { over, text: say(line, values).trim(), taal };
}

/** Mistakes one by one, for where there are no fields to tell them at. */
export function faultList(
  problemen: readonly Probleem[],
  feiten: readonly FeitBeschrijving[],
  taal: Taal,
): readonly Fault[] {
  const known = new Set(feiten.map(({ id }) => id));
  return problemen.map((problem) => told(problem, fieldOf(problem.pad, known), feiten, taal));
}

/** The mistakes of `safeEvaluate`, each at its field and in words. */
export function faultsOf(problemen: readonly Probleem[], feiten: readonly FeitBeschrijving[], taal: Taal): Faults {
  const known = new Set(feiten.map(({ id }) => id));
  const at = new Map<string, Fault[]>();
  const elsewhere: Fault[] = [];
  for (const problem of problemen) {
    const field = fieldOf(problem.pad, known);
    const fault = told(problem, field, feiten, taal);
    if (field === null) elsewhere.push(fault);
    else at.set(field, [...(at.get(field) ?? []), fault]);
  }
  return { at, elsewhere, facts: feiten.map(({ id }) => id).filter((id) => at.has(id)) };
}
