import { type Probleem, pointer } from "../errors.js";
import type { Feit, FeitenBestand } from "../model/feit.js";
import type { Gevolg, Sjabloon } from "../model/gevolg.js";
import { isPlaats } from "../model/names.js";
import { ruleProblem } from "../rule-errors.js";

/** Names of what is not there: misspelt, and then people would read an id without anybody seeing why. */
function strangers(names: object | undefined, known: readonly string[], path: readonly PropertyKey[]): Probleem[] {
  return Object.keys(names ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => ruleProblem("name-of-nothing", pointer([...path, key]), key, { keuze: known.join(", ") }));
}

/** Every name in a file of facts belongs to a value, or to a group, of a fact in it or of the question that it adds to. */
export function checkFactNames(
  { feiten, groepen }: Pick<FeitenBestand, "feiten" | "groepen">,
  others: readonly Feit[] = [],
): Probleem[] {
  const groups = [...new Set([...others, ...feiten].map(({ id }) => id.split(".")[0] ?? ""))];
  return [
    ...strangers(groepen, groups, ["groepen"]),
    ...feiten.flatMap(({ waarden = [], waardetitels }, i) =>
      strangers(waardetitels, waarden, ["feiten", i, "waardetitels"]),
    ),
  ];
}

/** The keys of the parts of a value. */
function partsOf(template: Sjabloon): string[] {
  if (typeof template !== "object" || template === null || isPlaats(template)) return [];
  if (Array.isArray(template)) return template.flatMap(partsOf);
  return Object.entries(template).flatMap(([key, inner]) => [key, ...partsOf(inner)]);
}

/** Every name of a part belongs to a part, and takes the names of its values from a fact that has some. */
export function checkPartNames(gevolgen: readonly Gevolg[], feiten: readonly Feit[]): Probleem[] {
  const choices = feiten.filter(({ waarden }) => waarden).map(({ id }) => id);
  return gevolgen.flatMap(({ velden = {}, gevallen }, i) => {
    const parts = [...new Set(gevallen.flatMap(({ waarde }) => partsOf(waarde)))];
    return [
      ...strangers(velden, parts, ["gevolgen", i, "velden"]),
      ...Object.entries(velden).flatMap(([key, { feit }]) =>
        feit === undefined || choices.includes(feit)
          ? []
          : [
              ruleProblem("fact-unknown", pointer(["gevolgen", i, "velden", key, "feit"]), feit, {
                keuze: choices.join(", "),
              }),
            ],
      ),
    ];
  });
}
