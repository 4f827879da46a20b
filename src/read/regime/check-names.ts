import type { Feit, FeitenBestand } from "../../model/feit.js";
import type { Gevolg } from "../../model/gevolg.js";
import { type Probleem, pointer } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";

/** Names of what is not there: misspelt, and then people would read an id without anybody seeing why. */
export function strangers(
  names: object | undefined,
  known: readonly string[],
  path: readonly PropertyKey[],
): Probleem[] {
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

/** A part takes the names of its values from a fact that there is. */
export function checkPartNames(gevolgen: readonly Gevolg[], feiten: readonly Feit[]): Probleem[] {
  const keuze = feiten.map(({ id }) => id);
  return gevolgen.flatMap(({ velden = {} }, i) =>
    Object.entries(velden).flatMap(([key, { feit }]) =>
      feit === undefined || keuze.includes(feit)
        ? []
        : [
            ruleProblem("fact-unknown", pointer(["gevolgen", i, "velden", key, "feit"]), feit, {
              keuze: keuze.join(", "),
            }),
          ],
    ),
  );
}
