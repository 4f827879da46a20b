import * as z from "zod/mini";
import type { Feit } from "./feit.js";
import { Tekst, Zin } from "./tekst.js";

const says = (description: string, ...examples: unknown[]) => z.meta({ description, examples });

/** Values that a regime adds to a choice, or a list, that it inherits. */
const WaardenErbij = z.strictObject({
  feit: Zin.check(
    says("Het feit van de vraag, een keuze of een lijst, dat er waarden bij krijgt.", "verklaring.opsteller"),
  ),
  waarden: z
    .array(Zin)
    .check(
      z.minLength(1),
      says("De waarden die erbij komen; achter die van de vraag, in deze volgorde.", ["verpleegkundig-specialist"]),
    ),
  waardetitels: z.optional(
    z.record(z.string(), Tekst).check(
      says("De korte namen van de waarden die erbij komen.", {
        "verpleegkundig-specialist": { nl: "verpleegkundig specialist", en: "nurse practitioner" },
      }),
    ),
  ),
});
export type WaardenErbij = z.infer<typeof WaardenErbij>;

/** The key of `feiten.json` and of `beleid.json` that adds values to what is inherited. */
export const waardenErbij = z.optional(
  z
    .array(WaardenErbij)
    .check(
      z.minLength(1),
      says(
        "Waarden die dit regime toevoegt aan een keuze of lijst die het erft. Het regime eronder kent ze niet en weigert een dossier dat er een heeft.",
        [{ feit: "verklaring.opsteller", waarden: ["verpleegkundig-specialist"] }],
      ),
    ),
);

/** A fact with the values that a regime adds to it. */
export function withMore(feit: Feit, more: readonly WaardenErbij[] | undefined): Feit {
  const own = more?.find((one) => one.feit === feit.id);
  if (!own) return feit;
  return {
    ...feit,
    waarden: [...(feit.waarden ?? []), ...own.waarden],
    ...(feit.waardetitels || own.waardetitels ? { waardetitels: { ...feit.waardetitels, ...own.waardetitels } } : {}),
  };
}

interface Having {
  readonly feiten: readonly Feit[];
}

/** Every value that a fact can have under some regime of several, those of the first in front. */
export const valuesBeside = (id: string, regimes: readonly Having[]): readonly string[] => [
  ...new Set(regimes.flatMap(({ feiten }) => feiten.find((feit) => feit.id === id)?.waarden ?? [])),
];

/** A fact as some regimes of one question have it: with every value that any of them knows, and their names. */
export function factBeside(feit: Feit, regimes: readonly Having[]): Feit {
  const waarden = [...valuesBeside(feit.id, regimes)];
  if (waarden.length === (feit.waarden?.length ?? 0)) return feit;
  const named = regimes.map(({ feiten }) => feiten.find(({ id }) => id === feit.id)?.waardetitels);
  return { ...feit, waarden, waardetitels: Object.assign({}, ...named.reverse(), feit.waardetitels) };
}
