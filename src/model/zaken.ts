import * as z from "zod/mini";
import { oordelen } from "./oordeel.js";
import { krachten } from "./regel.js";
import { Zin } from "./tekst.js";

const IsoDate = z.iso.date();
const Oordeel = z.enum(oordelen);
const Zinnen = z.array(Zin);

/** The facts of a case, nested; a group or a fact that is `null` is not known. */
const Zaak = z.record(z.string(), z.nullable(z.record(z.string(), z.unknown())));
export type Zaak = z.infer<typeof Zaak>;

/** The mark of a case that a command made: what it held then. A case that somebody changed since no longer fits its mark, and is theirs. */
const gemaakt = { gemaakt: z.optional(Zin) };

/** Codes of warnings that go with the outcome, and of warnings that do not. */
const waarschuwingen = { waarschuwingen: z.optional(Zinnen), zonderWaarschuwingen: z.optional(Zinnen) };

/** One case of a rule: a sentence a jurist could plead, what differs from the starting point, and what follows. */
const RegelZaak = z.strictObject({
  zin: Zin,
  anders: z.optional(Zaak),
  peildatum: z.optional(IsoDate),
  verwacht: Oordeel,
  /** The conditions that decided a "no". */
  omdat: z.optional(Zinnen),
  /** The facts that this conclusion waits for. */
  ontbreekt: z.optional(Zinnen),
  ...waarschuwingen,
  ...gemaakt,
});
export type RegelZaak = z.infer<typeof RegelZaak>;

/** The cases of one rule: `NAAM.zaken.json` belongs to the rule file `NAAM.json`. */
export const zakenSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** The day of cases that name none. */
  peildatum: IsoDate,
  /** What it means when the rule is not met. */
  kracht: z.optional(z.enum([...krachten, "slotsom"])),
  uitgangspunt: Zaak,
  zaken: z.array(RegelZaak).check(z.minLength(1)),
});
export type ZakenBestand = z.infer<typeof zakenSchema>;

const Dag = z.nullable(IsoDate);
/** The last day of a term, or also its first day and the day before which it does not end; `null` is not known. */
const TermijnVerwachting = z.union([
  Dag,
  z.strictObject({ begin: z.optional(Dag), einde: z.optional(Dag), opZijnVroegst: z.optional(Dag) }),
]);

/** What a whole outcome must say. What is left out is not looked at. */
const Verwachting = z.strictObject({
  oordeel: Oordeel,
  conclusies: z.optional(z.record(z.string(), Oordeel)),
  afwijkingen: z.optional(Zinnen),
  kwetsbaarheden: z.optional(Zinnen),
  plichten: z.optional(z.record(z.string(), Oordeel)),
  ontbreekt: z.optional(Zinnen),
  ...waarschuwingen,
  gevolgen: z.optional(z.record(z.string(), z.unknown())),
  /** Every term that runs, or may run, and no other. */
  termijnen: z.optional(z.record(z.string(), TermijnVerwachting)),
});

/** A whole case from request to outcome. */
const Vignet = z.strictObject({
  zin: Zin,
  regime: z.optional(Zin),
  peildatum: z.optional(IsoDate),
  anders: z.optional(Zaak),
  verwacht: Verwachting,
  ...gemaakt,
});
export type Vignet = z.infer<typeof Vignet>;

/** Whole cases of a question, of any of its regimes: a file of cases with a `vraag`. */
export const vignettenSchema = z.strictObject({
  $schema: z.optional(z.string()),
  vraag: Zin,
  /** The regime of the cases that name none. */
  regime: z.optional(Zin),
  peildatum: IsoDate,
  uitgangspunt: Zaak,
  zaken: z.array(Vignet).check(z.minLength(1)),
});
export type VignettenBestand = z.infer<typeof vignettenSchema>;
