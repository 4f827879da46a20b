import type { Regime } from "../model/regime.js";
import type { RegelZaak, Vignet, VignettenBestand, Zaak, ZakenBestand } from "../model/zaken.js";
import { digest } from "../tell/record.js";
import { caseSentence } from "./case-sentence.js";
import { type Geval, readFacts, vary } from "./cases.js";
import { Examiner } from "./examine.js";
import { differences } from "./expect.js";

/** So many signs tell a case that was changed from one that was not. */
const SIGNS = 8;
const HEAD = "sha256-".length;

/** What is known in a case, whatever stands in its file and what in the case itself. */
const known = (zaak: Zaak): unknown =>
  Object.entries(zaak)
    .map(([group, facts]) => [group, Object.entries(facts ?? {}).filter(([, value]) => value != null)] as const)
    .flatMap(([group, facts]) => facts.map(([name, value]): [string, unknown] => [`${group}.${name}`, value]))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The mark of a case as it was made: another case, another mark. */
export function markOf({ zin, peildatum, zaak, verwacht }: Omit<Geval, "bestand">): string {
  const { over: _over, kracht: _kracht, ...own } = verwacht;
  return digest({ zin, peildatum, zaak: known(zaak), verwacht: own }).slice(HEAD, HEAD + SIGNS);
}

/** Whether a case was made, and nobody changed it since. */
export const isMade = (geval: Geval): boolean => geval.gemaakt !== undefined && geval.gemaakt === markOf(geval);

/** The conclusion that a made case is about: its own, the one that it names, or the final one. */
export function aboutOf({ verwacht: { over, conclusies = {} } }: Pick<Geval, "verwacht">, regime: Regime): string {
  return over ?? Object.keys(conclusies)[0] ?? regime.regels.find(({ slotsom }) => slotsom)?.name ?? "";
}

/** Whether a made case says in its sentence what would not be said of it now: the rules were changed since. */
export function isStale(regime: Regime, geval: Geval): boolean {
  if (!isMade(geval)) return false;
  const { peildatum, verwacht } = geval;
  return (
    caseSentence(regime, aboutOf(geval, regime), { peildatum, feiten: readFacts(regime, geval), verwacht }) !==
    geval.zin
  );
}

/** The sentences of made cases that come out otherwise than they say, and of those whose sentence the rules no longer say. */
export function outdated(
  regime: Regime,
  gevallen: readonly Geval[],
): { readonly anders: readonly string[]; readonly verouderd: readonly string[] } {
  const examiner = new Examiner(regime);
  const made = gevallen.filter(isMade);
  const fails = (one: Geval): boolean =>
    !differences(one.verwacht, examiner.answer(readFacts(regime, one), one.peildatum)).next().done;
  const anders = made.filter(fails);
  const verouderd = made.filter((one) => !anders.includes(one) && isStale(regime, one));
  return { anders: anders.map(({ zin }) => zin), verouderd: verouderd.map(({ zin }) => zin) };
}

const expected = ({ verwacht, omdat, ontbreekt, waarschuwingen, zonderWaarschuwingen }: RegelZaak) => ({
  oordeel: verwacht,
  ...(omdat ? { omdat } : {}),
  ...(ontbreekt ? { ontbreekt } : {}),
  ...(waarschuwingen ? { waarschuwingen } : {}),
  ...(zonderWaarschuwingen ? { zonderWaarschuwingen } : {}),
});

/** A case of a rule with its mark, as it stands in a file. */
export const markedCase = (file: Pick<ZakenBestand, "peildatum" | "uitgangspunt">, zaak: RegelZaak): RegelZaak => ({
  ...zaak,
  gemaakt: markOf({
    zin: zaak.zin,
    peildatum: zaak.peildatum ?? file.peildatum,
    zaak: vary(file.uitgangspunt, zaak.anders),
    verwacht: expected(zaak),
  }),
});

/** A whole case with its mark, as it stands in a file. */
export const markedWhole = (file: Pick<VignettenBestand, "peildatum" | "uitgangspunt">, zaak: Vignet): Vignet => ({
  ...zaak,
  gemaakt: markOf({
    zin: zaak.zin,
    peildatum: zaak.peildatum ?? file.peildatum,
    zaak: vary(file.uitgangspunt, zaak.anders),
    verwacht: zaak.verwacht,
  }),
});
