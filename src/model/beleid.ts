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

/** The strengths that a policy can give a kind of norm of its own: none decides an answer about the law. */
export const eigenKrachten = ["zorgvuldigheid", "uitgangspunt", "in-beginsel", "verwachting", "vaststelling"] as const;

const says = (description: string, ...examples: unknown[]) => z.meta({ description, examples });

/** A kind of norm that a policy declares itself; without a source it rests on that of the policy. */
const EigenBeleidsregel = z.extend(Beleidsregel, { kracht: z.enum(eigenKrachten), bron: z.optional(Bron) });

/** A yes or no in a list is refused where the norm is checked: by name, and not for its shape. */
const EenWaarde = z.union([Zin, z.number(), z.boolean(), z.strictObject({ fact: Zin })]);

/** One norm of a policy: for whom, of which kind, and the value that it sets. */
const BeleidNorm = z.strictObject({
  /** The name of its conclusion. */
  id: ConclusieId,
  /** The kind of norm: a `beleidsregel` of the regime that the policy builds on. */
  regel: Zin,
  doelgroep: Tekst,
  /** Who belongs to the target group; without it the norm is for everybody. */
  wanneer: z.optional(Groep),
  waarde: z
    .union([
      z.string(),
      z.number(),
      z.boolean(),
      z.array(EenWaarde).check(z.minLength(1)),
      z.strictObject({ fact: Zin }),
    ])
    .check(
      says(
        "De waarde die de norm stelt, of een lijst van waarden die elk mogen: dan is een ervan genoeg. {fact} is de waarde van een ander feit of een afgeleide datum.",
        "midden",
        ["midden", "hoog"],
        [3, 4],
        { fact: "beleid.eindeSchooljaar" },
      ),
    ),
  /** Where this norm stands, when that is not where the policy as a whole does. */
  bron: z.optional(Bron),
  /** Another place in the same document, and the words there. */
  vindplaats: z.optional(
    Zin.check(
      says(
        "De plaats van deze norm in het document van het beleid, als die een andere is.",
        "Ondersteuningsplan 2018-2022, paragraaf 4.3",
      ),
    ),
  ),
  citaat: z.optional(
    z
      .array(Zin)
      .check(
        z.minLength(1),
        says("De woorden van deze norm in het document van het beleid.", [
          "Wij geven een verklaring in categorie midden of hoog.",
        ]),
      ),
  ),
  herstel: z.optional(
    Tekst.check(
      says(
        "Wat volgens het beleid zelf nog kan als ervan wordt afgeweken: deze zin staat achter de melding van de afwijking.",
        {
          nl: "De toelaatbaarheidscommissie kan het besluit aanvullen.",
          en: "The committee can supplement the decision.",
        },
      ),
    ),
  ),
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
  beleidsregels: z.optional(
    z
      .array(EigenBeleidsregel)
      .check(
        z.minLength(1),
        says(
          "Eigen soorten normen, naast die van het onderliggende regime: welk feit, hoe het wordt vergeleken, en de zinnen. Zij beslissen nooit een antwoord over de wet.",
        ),
      ),
  ),
  /** Dates that the policy needs and the regime does not have. */
  afleidingen: z.optional(z.array(afleidingSchema)),
  /** Facts that the policy needs and the question does not have. */
  feiten: z.optional(z.array(feitSchema)),
  waardenErbij,
  ...remarksLapsing,
});
export type Beleid = z.infer<typeof beleidSchema>;
