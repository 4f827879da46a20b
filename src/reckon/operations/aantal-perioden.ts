import { type Counting, countFaults, counting } from "../count-operation.js";
import { stretchesIn } from "../counting.js";
import type { Check, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";

export const shape = ({ z, common, name, someNames, told }: Kit) =>
  z.strictObject({
    ...common,
    operatie: z.literal("aantalPerioden"),
    perioden: someNames.check(
      told("Feiten van het type `periods`: hun perioden worden geteld, elk zoals zij is opgegeven.", [
        "vakantie.verleend",
      ]),
    ),
    van: name.check(told("De datum of afgeleide datum die de eerste dag van het venster is.", "schooljaar.eersteDag")),
    totEnMet: name.check(
      told("De datum of afgeleide datum die de laatste dag van het venster is.", "schooljaar.laatsteDag"),
    ),
  });
type AantalPerioden = Shaped<typeof shape>;

/**
 * How many stretches have a day in a window, each as it was given: one of 2027-07-26 up to and including 2027-08-06 counts in the
 * school year that ends on 31 July and in the next one, and one up to and including 2027-07-31 in the first alone.
 */
const count: Counting<AantalPerioden> =
  ({ perioden }) =>
  (given) =>
    stretchesIn(perioden, given);

export const operation: Operation<AantalPerioden> = counting(count);

export const check: Check<AantalPerioden> = { faults: countFaults };
