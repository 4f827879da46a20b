import { tests } from "../judge/trees.js";
import { numbersAround } from "../model/fact-types/integer.js";
import type { Feit } from "../model/feit.js";
import type { NietGetrokken } from "../model/populatie.js";
import type { Regime } from "../model/regime.js";
import type { NooitGetrokken } from "../model/simulatie.js";
import type { Blad } from "../model/voorwaarde.js";
import { type Asked, askedBy } from "./asked.js";
import { type Drawable, drawableIn } from "./drawable.js";
import type { ReadPopulation } from "./read-population.js";

type Scalar = string | number | boolean;
type Lacking = Pick<NooitGetrokken, "feit" | "waarden" | "steeds">;

/** Values of a fact, at least one of each kind that conditions tell apart. */
function candidates(feit: Feit, leaves: readonly Blad[]): Scalar[] {
  const { type, waarden = [] } = feit;
  if (type === "boolean") return [true, false];
  if (type === "enum") return [...waarden];
  const named = leaves.flatMap(({ value }) => [value].flat() as Scalar[]);
  if (type === "code") return [...new Set(named)];
  if (type !== "integer") return [];
  const near = named.flatMap((value) => (typeof value === "number" ? numbersAround(feit, value) : []));
  return [...new Set(near)].sort((a, b) => a - b);
}

/** The values of a kind of which nobody has one: what conditions say of a value is its kind. */
function valuesLacking(feit: Feit, leaves: readonly Blad[], { values, ranges }: Drawable): Scalar[] {
  const all = candidates(feit, leaves);
  const kind = (value: Scalar): string =>
    leaves.map(({ operator, value: right }) => tests[operator](value, right as Scalar)).join();
  const inRanges = all.filter((value) => ranges.some(([from, to]) => Number(value) >= from && Number(value) <= to));
  const drawn = new Set([...values, ...ranges.flat(), ...inRanges].map(kind));
  return all.filter((value) => !drawn.has(kind(value)));
}

/** What one side asks of a fact and nobody has. */
function lackingIn(feit: Feit, leaves: readonly Blad[], drawn: Drawable | undefined): Lacking[] {
  const { id } = feit;
  if (!drawn) return [{ feit: id, waarden: null, steeds: [] }];
  if (leaves.length === 0) return [];
  if (feit.type !== "list") {
    const waarden = valuesLacking(feit, leaves, drawn);
    return waarden.length === 0 ? [] : [{ feit: id, waarden, steeds: [] }];
  }
  const items = [...new Set(leaves.flatMap(({ value }) => (typeof value === "string" ? [value] : [])))];
  const waarden = items.filter((item) => !drawn.lists.some((list) => list.includes(item)));
  const steeds = items.filter((item) => drawn.lists.every((list) => list.includes(item)));
  return waarden.length + steeds.length === 0 ? [] : [{ feit: id, waarden, steeds }];
}

function isCovered({ feit, waarden, steeds }: Lacking, exception: NietGetrokken): boolean {
  if (exception.feit !== feit) return false;
  if (waarden === null) return exception.waarden === undefined && exception.steeds === undefined;
  const [own, always]: [readonly Scalar[], readonly string[]] = [exception.waarden ?? [], exception.steeds ?? []];
  return waarden.every((value) => own.includes(value)) && steeds.every((value) => always.includes(value));
}

const letters = ["a", "b"] as const;

/** What two sides lack as one list: what both lack alike stands there once. What has no reason comes first. */
function beside(sides: readonly (readonly Lacking[])[], exceptions: readonly NietGetrokken[]): NooitGetrokken[] {
  const found = new Map<string, NooitGetrokken>();
  for (const [i, side] of sides.entries()) {
    for (const lacking of side) {
      const key = JSON.stringify(lacking);
      const kanten = [...(found.get(key)?.kanten ?? []), letters[i] ?? "b"];
      const reden = exceptions.find((exception) => isCovered(lacking, exception))?.reden ?? null;
      found.set(key, { ...lacking, kanten, reden });
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ reden }) => !reden), ...all.filter(({ reden }) => reden)];
}

/** What the rules of two sides ask and nobody in a population can have: of that, its counts say nothing. */
export function neverDrawn(regimes: readonly Regime[], population: ReadPopulation): NooitGetrokken[] {
  const { populatie, parameters } = population;
  const drawable = drawableIn(populatie, Object.fromEntries(parameters.map((one) => [one.naam, one])));
  const sides = regimes.map((regime) => {
    const asked: Asked = askedBy(regime);
    return regime.feiten.flatMap((feit) => {
      const leaves = asked.get(feit.id);
      return leaves ? lackingIn(feit, leaves, drawable.get(feit.id)) : [];
    });
  });
  return beside(sides, populatie.nietGetrokken ?? []);
}

/** The facts that the rules of two sides ask and that no case gave. */
export function neverGiven(regimes: readonly Regime[], given: ReadonlySet<string>): NooitGetrokken[] {
  const sides = regimes.map((regime) =>
    [...askedBy(regime).keys()].flatMap((feit): Lacking[] =>
      given.has(feit) ? [] : [{ feit, waarden: null, steeds: [] }],
    ),
  );
  return beside(sides, []);
}
