import type { Bench } from "./bench.js";
import type { Stuk } from "./documents.js";
import { Renewal } from "./renewal.js";

/** A regime of one's own in which more sets of documents can be made anew is too large. */
const MOST = 1_000;

/** Every set of documents that can be made anew together, with the facts in them that then must change; none of too many. */
export function renewalsOf(bench: Bench): readonly Renewal[] | undefined {
  const { documents, given, chart } = bench;
  const entries = [...documents.changeable].filter(([id]) => chart.facts.includes(id));
  const useful = [...new Set(entries.map(([, { stuk }]) => stuk))];
  // A document of a single fact, without a date, asks nothing of the others.
  const isLoose = ({ head, datum, herstel }: Stuk): boolean =>
    datum === undefined && herstel.hoortBij === undefined && documents.factsIn([head]).length === 1;
  const loose = useful.filter(isLoose).map(({ head }) => head);
  let sets: (readonly string[])[] = [[]];
  for (const stuk of useful.filter((one) => !isLoose(one))) {
    const larger = sets.map((set) => documents.renewed([...set, stuk.head]).map(({ head }) => head));
    sets = [...new Map([...sets, ...larger].map((set) => [set.join(), set])).values()];
    if (sets.length > MOST) return undefined;
  }
  const isForced = (id: string): boolean => given[id] != null && bench.isForced(id);
  const renewals: Renewal[] = [];
  for (const set of sets) {
    const within = new Set(documents.factsIn([...set, ...loose]));
    const forced = entries.flatMap(([id, { stuk }]) =>
      within.has(id) && stuk.datum !== id && isForced(id) ? [id] : [],
    );
    if (renewals.length + 2 ** forced.length > MOST) return undefined;
    for (const some of subsets(forced)) renewals.push(new Renewal(bench, documents.renewed(set), some, within));
  }
  return renewals.filter((renewal) => renewal.isInTime());
}

const subsets = (items: readonly string[]): string[][] =>
  items.reduce<string[][]>((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]);
