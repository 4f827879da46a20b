import { type Geval, type Keuze, naamVan, type Populatie } from "../model/populatie.js";
import { RANGE } from "./random.js";
import { boundOf, bounds, type Parameters } from "./weights.js";

type Scalar = string | number | boolean;

/** What can come out of a draw: values, lists, and numbers from one to another; a day is none of them. */
export interface Drawable {
  readonly values: readonly Scalar[];
  readonly lists: readonly (readonly string[])[];
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** Whether a file can say it at all. */
  readonly isTold: boolean;
}

const nothing: Drawable = { values: [], lists: [], ranges: [], isTold: false };

const together = (all: readonly Drawable[]): Drawable => ({
  values: all.flatMap(({ values }) => values),
  lists: all.flatMap(({ lists }) => lists),
  ranges: all.flatMap(({ ranges }) => ranges),
  isTold: all.some(({ isTold }) => isTold),
});

/** The choices that come up at all: one of which the weight is nothing does not. */
function possible(keuzes: readonly Keuze[], parameters: Parameters): Keuze[] {
  if (keuzes.length === 1) return [...keuzes];
  const limits = bounds(keuzes, parameters);
  return keuzes.filter((_, i) => (limits[i] ?? 0) > (limits[i - 1] ?? 0));
}

const includes = ({ values, ranges }: Drawable, value: Scalar): boolean =>
  values.includes(value) || ranges.some(([from, to]) => typeof value === "number" && from <= value && value <= to);

type Earlier = ReadonlyMap<string, Drawable>;

function ofChoice(keuze: Keuze, earlier: Earlier): Drawable {
  const told = { ...nothing, isTold: true };
  if ("gelijkAan" in keuze) return { ...(earlier.get(keuze.gelijkAan) ?? nothing), isTold: true };
  if ("minimum" in keuze) return { ...told, ranges: [[keuze.minimum, keuze.maximum]] };
  if ("eersteDag" in keuze) return told;
  return typeof keuze.waarde === "object" ? { ...told, lists: [keuze.waarde] } : { ...told, values: [keuze.waarde] };
}

/** The cases that can be met: all that each asks can be drawn, and none before them is always met. */
function reachable(gevallen: readonly Geval[], earlier: Earlier): Geval[] {
  const always = gevallen.findIndex(({ bij }) => bij === undefined);
  return (always < 0 ? gevallen : gevallen.slice(0, always + 1)).filter(({ bij = {} }) =>
    Object.entries(bij).every(([naam, values]) =>
      values.some((value) => includes(earlier.get(naam) ?? nothing, value)),
    ),
  );
}

/**
 * What can be drawn, by fact, under these figures. It is never less than what is drawn; where a case asks two things that never go
 * together it can be more.
 */
export function drawableIn({ trekkingen }: Populatie, parameters: Parameters): ReadonlyMap<string, Drawable> {
  const found = new Map<string, Drawable>();
  const silent = new Set<string>();
  for (const trekking of trekkingen) {
    const keuzes = reachable(trekking.gevallen, found).flatMap((geval) => possible(geval.keuzes, parameters));
    found.set(naamVan(trekking), together(keuzes.map((keuze) => ofChoice(keuze, found))));
    const { onbekend } = "feit" in trekking ? trekking : { onbekend: undefined };
    if ("hulp" in trekking || (onbekend !== undefined && boundOf(onbekend, parameters) >= RANGE))
      silent.add(naamVan(trekking));
  }
  return new Map([...found].filter(([naam, { isTold }]) => isTold && !silent.has(naam)));
}
