import * as z from "zod/mini";
import * as aantalDagen from "../reckon/operations/aantal-dagen.js";
import * as aantalPerioden from "../reckon/operations/aantal-perioden.js";
import * as dagInJaar from "../reckon/operations/dag-in-jaar.js";
import * as eerstBekende from "../reckon/operations/eerst-bekende.js";
import * as eersteVanMaandNa from "../reckon/operations/eerste-van-maand-na.js";
import * as eerstvolgende from "../reckon/operations/eerstvolgende.js";
import * as gedeeldDoor from "../reckon/operations/gedeeld-door.js";
import * as indien from "../reckon/operations/indien.js";
import * as kleinste from "../reckon/operations/kleinste.js";
import * as laatste from "../reckon/operations/laatste.js";
import * as laatsteVanMaand from "../reckon/operations/laatste-van-maand.js";
import * as laatstvoorafgaande from "../reckon/operations/laatstvoorafgaande.js";
import * as plusDagen from "../reckon/operations/plus-dagen.js";
import * as plusJaren from "../reckon/operations/plus-jaren.js";
import * as plusMaanden from "../reckon/operations/plus-maanden.js";
import * as tabel from "../reckon/operations/tabel.js";
import * as termijn from "../reckon/operations/termijn.js";
import * as tijdTussen from "../reckon/operations/tijd-tussen.js";
import * as totEnMetJaren from "../reckon/operations/tot-en-met-jaren.js";
import * as verjaardag from "../reckon/operations/verjaardag.js";
import * as vroegste from "../reckon/operations/vroegste.js";
import { kit } from "../reckon/shape.js";

/**
 * A date that follows from other dates by a named operation. The list is closed: a policy engineer
 * combines these in JSON; only a new operation needs a developer. What each does stands, with a worked
 * date, in its own file.
 */
export const afleidingSchema = z.discriminatedUnion("operatie", [
  plusDagen.shape(kit),
  plusMaanden.shape(kit),
  plusJaren.shape(kit),
  verjaardag.shape(kit),
  totEnMetJaren.shape(kit),
  eersteVanMaandNa.shape(kit),
  laatsteVanMaand.shape(kit),
  eerstvolgende.shape(kit),
  laatstvoorafgaande.shape(kit),
  dagInJaar.shape(kit),
  vroegste.shape(kit),
  laatste.shape(kit),
  eerstBekende.shape(kit),
  termijn.shape(kit),
  tabel.shape(kit),
  gedeeldDoor.shape(kit),
  kleinste.shape(kit),
  tijdTussen.shape(kit),
  indien.shape(kit),
  aantalDagen.shape(kit),
  aantalPerioden.shape(kit),
]);
export type Afleiding = z.infer<typeof afleidingSchema>;
/** The operations by name: the list is closed. */
export const operaties: readonly string[] = [...(afleidingSchema._zod.propValues?.["operatie"] ?? [])].map(String);
export type Operatie = Afleiding["operatie"];
/** A derivation by this operation. */
export type AfleidingDoor<O extends Operatie> = Extract<Afleiding, { operatie: O }>;

/** The file `afleidingen.json` of a regime. */
export const AfleidingenBestand = z.strictObject({
  $schema: z.optional(z.string()),
  afleidingen: z.array(afleidingSchema),
});
