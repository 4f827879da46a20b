import { type Counting, countFaults, counting } from "../count-operation.js";
import { daysIn, inBothDays, otherDays, windowOf } from "../counting.js";
import type { Check, Operation } from "../operation.js";
import type { Kit, Shaped } from "../shape.js";
import { countDays } from "../spans.js";

/** In the order of the week. */
export const weekdagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;

export const shape = ({ z, common, name, someNames, atLeastOne, told }: Kit) =>
  z.strictObject({
    ...common,
    operatie: z.literal("aantalDagen"),
    perioden: someNames.check(
      told("Feiten van het type `periods`: de dagen in hun perioden worden geteld, elke dag één keer.", [
        "verlof.verleend",
        "aanvraag.dagen",
      ]),
    ),
    van: name.check(told("De datum of afgeleide datum die de eerste dag van het venster is.", "schooljaar.eersteDag")),
    totEnMet: name.check(
      told("De datum of afgeleide datum die de laatste dag van het venster is.", "schooljaar.laatsteDag"),
    ),
    weekdagen: z.optional(
      z
        .array(z.enum(weekdagen))
        .check(
          atLeastOne,
          told("De dagen van de week die tellen; zonder deze sleutel alle zeven.", ["maandag", "dinsdag", "woensdag"]),
        ),
    ),
    ookIn: z.optional(
      someNames.check(
        told("Feiten van het type `periods`: een dag telt alleen als hij ook in een van hun perioden ligt.", [
          "stage.perioden",
        ]),
      ),
    ),
    nietIn: z.optional(
      someNames.check(
        told("Feiten van het type `periods`: een dag in een van hun perioden telt niet mee.", ["school.vrijeDagen"]),
      ),
    ),
  });
type AantalDagen = Shaped<typeof shape>;

const daysOfWeek = (names: readonly (typeof weekdagen)[number][] = weekdagen): ReadonlySet<number> =>
  new Set(names.map((name) => weekdagen.indexOf(name)));

/**
 * How many days of some stretches lie in a window: of 2027-07-26 up to and including 2027-08-06 that is 6 days in the school year that
 * ends on 31 July and 6 in the next, and from Monday to Friday 5 and 5. Of stretches that overlap a day counts once.
 */
const count: Counting<AantalDagen> = ({ perioden, weekdagen: names, ookIn, nietIn }) => {
  const weekdays = daysOfWeek(names);
  return (given) => {
    let days = inBothDays(daysIn(perioden, given), windowOf(given));
    if (ookIn) days = inBothDays(days, daysIn(ookIn, given));
    if (nietIn) days = inBothDays(days, otherDays(daysIn(nietIn, given)));
    return { least: countDays(days.certain, weekdays), most: countDays(days.possible, weekdays) };
  };
};

export const operation: Operation<AantalDagen> = counting(count);

export const check: Check<AantalDagen> = {
  faults: (a, around) => [
    ...countFaults(a, around),
    ...(a.weekdagen ?? []).flatMap((found, i, all) =>
      all.indexOf(found) === i ? [] : [{ code: "weekday-twice", at: ["weekdagen", i], found } as const],
    ),
  ],
};
