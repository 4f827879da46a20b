import * as z from "zod/mini";
import { oordelen } from "./oordeel.js";
import { Tekst, Zin } from "./tekst.js";
import { Groep } from "./voorwaarde.js";

/** A value with places to fill in: `{ "fact": "leerplicht.begin" }` stands for the value of that fact. */
export type Sjabloon =
  | string
  | number
  | boolean
  | null
  | { fact: string }
  | Sjabloon[]
  | { [sleutel: string]: Sjabloon };

export const Sjabloon: z.ZodMiniType<Sjabloon> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.strictObject({ fact: Zin }),
    z.array(Sjabloon),
    z.record(z.string(), Sjabloon),
  ]),
);

/** One case of a consequence: the first whose conditions are met gives the value. */
export const GevolgGeval = z.strictObject({
  wanneer: z.optional(Groep),
  waarde: Sjabloon,
  toelichting: z.optional(Tekst),
});
export type GevolgGeval = z.infer<typeof GevolgGeval>;

/** The short name of a part of a value; and of its own values: those of a fact, or names that no fact has. */
export const GevolgVeld = z.strictObject({
  titel: Tekst,
  feit: z.optional(Zin),
  waardetitels: z.optional(z.record(z.string(), Tekst)),
});
export type GevolgVeld = z.infer<typeof GevolgVeld>;

/** A consequence of the outcome, for the case system of the user. `null` is always explained. */
export const Gevolg = z.strictObject({
  naam: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  /** Its short name, as people read it. */
  titel: z.optional(Tekst),
  /** The parts of its value by their key. */
  velden: z.optional(z.record(z.string(), GevolgVeld)),
  /** The outcomes on which it is given; on others it is `null`. */
  bij: z.array(z.enum(oordelen)).check(z.minLength(1)),
  gevallen: z.array(GevolgGeval).check(z.minLength(1)),
  /** Is always said beside the value. */
  altijd: z.optional(Tekst),
});
export type Gevolg = z.infer<typeof Gevolg>;
