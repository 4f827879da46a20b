import * as z from "zod/mini";
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
