import { herstelvormen } from "../../generated/texts.js";
import type { Feit, FeitHerstel } from "../../model/feit.js";
import { inEach } from "../../model/wording.js";
import { type Probleem, pointer } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";

const isStuk = (herstel: FeitHerstel | undefined): boolean => herstel !== undefined && "wie" in herstel;

/** The facts that stand for the document with which another is handed in, one after the other. */
function chain(feit: Feit, byId: ReadonlyMap<string, Feit>): string[] {
  const found: string[] = [];
  for (let at: Feit | undefined = feit; at && !found.includes(at.id); ) {
    found.push(at.id);
    const herstel: FeitHerstel | undefined = at.herstel;
    const next: string | undefined = herstel && "wie" in herstel ? herstel.hoortBij : undefined;
    if (next === feit.id) return [...found, next];
    at = next === undefined ? undefined : byId.get(next);
  }
  return found;
}

function checkOne(feit: Feit, i: number, byId: ReadonlyMap<string, Feit>): Probleem[] {
  const { id, herstel, soort, type, waarden = [], gebeurtenis } = feit;
  const unfit = (key: string, found: unknown, name: keyof typeof herstelvormen.nl): Probleem =>
    ruleProblem("remedy-unfit", pointer(["feiten", i, "herstel", ...(key === "" ? [] : [key])]), found, {
      verwacht: inEach((taal) => herstelvormen[taal][name]),
    });
  if (!herstel) return [];
  const lead = "met" in herstel ? byId.get(herstel.met) : feit;
  const dated = lead?.type === "date" && lead.gebeurtenis === true;
  const others = "wie" in herstel ? (herstel.opnieuw ?? []) : [];
  const hoortBij = "wie" in herstel ? herstel.hoortBij : undefined;
  const answers: readonly unknown[] = type === "boolean" ? [true, false] : waarden;
  const strange = (herstel.waarden ?? []).filter((value) => !answers.includes(value));
  return [
    ...(soort === "oordeel" ? [unfit("", id, "feit")] : []),
    ...(feit.onveranderlijk ? [unfit("", id, "geenVanBeide")] : []),
    ...(isStuk(lead?.herstel) ? [] : [unfit("met", "met" in herstel ? herstel.met : id, "stuk")]),
    ...(hoortBij === undefined || (isStuk(byId.get(hoortBij)?.herstel) && !chain(feit, byId).slice(1).includes(id))
      ? []
      : [unfit("hoortBij", hoortBij, "zonderKring")]),
    ...others.filter((other) => !byId.has(other)).map((other) => unfit("opnieuw", other, "bekend")),
    ...strange.map((value) => unfit("waarden", value, "antwoord")),
    ...(herstel.schuiftMee && (type !== "date" || gebeurtenis || !dated)
      ? [unfit("schuiftMee", herstel.schuiftMee, "datum")]
      : []),
    ...(herstel.grens && herstel.vroegst === undefined && herstel.uiterlijk === undefined
      ? [unfit("grens", herstel.grens.nl, "grens")]
      : []),
  ];
}

/** What can lawfully be changed is a fact, in a document that somebody can make. */
export function checkRemedies(feiten: readonly Feit[], byId: ReadonlyMap<string, Feit>): Probleem[] {
  return feiten.flatMap((feit, i) => checkOne(feit, i, byId));
}
