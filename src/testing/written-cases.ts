import { InterneFout } from "../model/fault.js";
import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import { dayOf, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Vignet, VignettenBestand, Zaak, ZakenBestand } from "../model/zaken.js";
import { originOf } from "../read/regime/origin.js";
import { ruleFile } from "../read/regime/rule-file.js";
import { nested } from "../tell/outcome.js";
import { caseSentence } from "./case-sentence.js";
import { readFacts } from "./cases.js";
import type { Examiner } from "./examine.js";
import { markedCase, markedWhole } from "./made.js";

/** A case that is to be written: what is known on it, and the answer of the conclusion. */
export interface Written {
  readonly zin: string;
  readonly feiten: Feiten;
  readonly antwoord: Oordeel;
}

const stemOf = (path: string): string => path.replace(/^.*[#/]/, "").replace(/\.json$/, "");

/** The facts that are known, nested; the day on which a case is judged stands beside them. */
export const zaakOf = ({ feiten }: Pick<Written, "feiten">): Zaak =>
  nested(Object.fromEntries(Object.entries(feiten).filter(([id, value]) => value !== null && id !== PEILDATUM_FEIT)));

/** What all of them share, and what each has beside that. */
function shared(cases: readonly Written[]): {
  readonly uitgangspunt: Zaak;
  readonly anders: readonly (Zaak | undefined)[];
} {
  const [first, ...others] = cases;
  const same = (id: string, value: unknown): boolean =>
    others.every(({ feiten }) => JSON.stringify(feiten[id]) === JSON.stringify(value));
  const common = new Map(
    Object.entries(first?.feiten ?? {}).filter(([id, value]) => value !== null && same(id, value)),
  );
  const rest = cases.map(({ feiten }) =>
    zaakOf({ feiten: Object.fromEntries(Object.entries(feiten).filter(([id]) => !common.has(id))) }),
  );
  return {
    uitgangspunt: zaakOf({ feiten: Object.fromEntries(common) }),
    anders: rest.map((zaak) => (Object.keys(zaak).length === 0 ? undefined : zaak)),
  };
}

/**
 * Cases of one rule as a file to save: beside the rule where it is the regime's own. Of a rule that it takes over from another the
 * cases are whole ones, for a file of cases belongs to a rule file.
 */
export function writtenCases(
  regime: Regime,
  { name, kracht = "slotsom" }: Pick<Regel, "name"> & { readonly kracht?: Regel["kracht"] | "slotsom" },
  peildatum: string,
  cases: readonly Written[],
  examiner: Examiner,
): { readonly bestand: string; readonly inhoud: ZakenBestand | VignettenBestand } {
  const { uitgangspunt, anders } = shared(cases);
  const differing = (i: number): { readonly anders?: Zaak } => {
    const own = anders[i];
    return own === undefined ? {} : { anders: own };
  };
  // Where a rule asks for the day, each way has its own.
  const dated = ({ feiten }: Written): { readonly peildatum?: string } => {
    const dag = dayOf(feiten, peildatum);
    return dag === peildatum ? {} : { peildatum: dag };
  };
  const bestand = `${regime.id}/${stemOf(ruleFile(regime, name, peildatum) ?? name)}.zaken.json`;
  const isOwn = [...(originOf(regime)?.bundle.regels ?? [])].some(([, regel]) => regel.name === name);
  const file = { peildatum, uitgangspunt };
  const sentence = (one: Written): string => {
    const [dag, verwacht] = [dayOf(one.feiten, peildatum), { over: name, oordeel: one.antwoord }];
    // As it is read: an answer that another fact settles is filled in.
    const feiten = readFacts(regime, { peildatum: dag, zaak: zaakOf(one) });
    return caseSentence(regime, name, { peildatum: dag, feiten, verwacht }) ?? one.zin;
  };
  if (isOwn) {
    const zaken = cases.map((one, i) =>
      markedCase(file, { zin: sentence(one), ...dated(one), ...differing(i), verwacht: one.antwoord }),
    );
    return { bestand, inhoud: { peildatum, kracht, uitgangspunt, zaken } };
  }
  const zaken = cases.map((one, i): Vignet => {
    const { feiten, antwoord } = one;
    const oordeel = examiner.answer(feiten, dayOf(feiten, peildatum))?.oordeel;
    if (oordeel === undefined) throw new InterneFout("a way whose file is refused");
    const verwacht = { oordeel, conclusies: { [name]: antwoord } };
    return markedWhole(file, { zin: sentence(one), ...dated(one), ...differing(i), verwacht });
  });
  return { bestand, inhoud: { vraag: regime.vraag, regime: regime.id, peildatum, uitgangspunt, zaken } };
}
