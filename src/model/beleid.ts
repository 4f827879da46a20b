import * as z from "zod/mini";
import { afleidingSchema } from "./afleiding.js";
import { Bron, Interpretatie } from "./bron.js";
import { feitSchema } from "./feit.js";
import { ConclusieId, krachten } from "./regel.js";
import { Tekst, Zin } from "./tekst.js";
import { remarksLapsing } from "./vervallen.js";
import { Groep, operatoren } from "./voorwaarde.js";
import { waardenErbij } from "./waarden-erbij.js";

const IsoDate = z.iso.date();
const Zinnen = z.strictObject({ titel: Zin, ja: Zin, nee: Zin, onbekend: Zin, nvt: Zin, lijst: z.optional(Zin) });

/**
 * A kind of norm that a body may set for itself, as a regime declares it: the fact that it is about, how that is
 * compared, and what it means to depart from it. `{doelgroep}` and `{beleid}` are filled in from the policy.
 */
export const Beleidsregel = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  kracht: z.enum(krachten),
  reikwijdte: z.optional(ConclusieId),
  /** Without the value: that is what the policy sets. */
  maat: z.strictObject({ name: Zin, en: Zin, fact: Zin, operator: z.enum(operatoren) }),
  bron: Bron,
  interpretatie: z.optional(z.array(Interpretatie)),
  nl: Zinnen,
  en: Zinnen,
});
export type Beleidsregel = z.infer<typeof Beleidsregel>;

/** One norm of a policy: for whom, of which kind, and the value that it sets. */
const BeleidNorm = z.strictObject({
  /** The name of its conclusion. */
  id: ConclusieId,
  /** The kind of norm: a `beleidsregel` of the regime that the policy builds on. */
  regel: Zin,
  doelgroep: Tekst,
  /** Who belongs to the target group; without it the norm is for everybody. */
  wanneer: z.optional(Groep),
  waarde: z.union([z.string(), z.boolean(), z.array(Zin).check(z.minLength(1)), z.strictObject({ fact: Zin })]),
  /** Where this norm stands, when that is not where the policy as a whole does. */
  bron: z.optional(Bron),
});

/**
 * The file `beleid.json`: the own policy of a samenwerkingsverband or the own procedure of a gemeente, with its source and its
 * dates. It is laid over a regime, so that a file is judged by the law and by the policy at once.
 */
export const beleidSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  vraag: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  bouwtVoortOp: Zin,
  titel: Tekst,
  /** Who made the policy, and answers for it. */
  eigenaar: z.optional(Zin),
  geldigVan: IsoDate,
  geldigTot: z.optional(IsoDate),
  bron: Bron,
  normen: z.array(BeleidNorm).check(z.minLength(1)),
  /** Dates that the policy needs and the regime does not have. */
  afleidingen: z.optional(z.array(afleidingSchema)),
  /** Facts that the policy needs and the question does not have. */
  feiten: z.optional(z.array(feitSchema)),
  waardenErbij,
  ...remarksLapsing,
});
export type Beleid = z.infer<typeof beleidSchema>;
