import type { Herhaling } from "../doors/replay.js";
import type { Taal } from "../model/tekst.js";
import type { AlgemeneUitkomst, LeesbareUitkomst } from "../model/uitkomst.js";
import type { Lengte, Register } from "../model/uitleg.js";
import type { Vergelijking } from "../model/vergelijking.js";
import type { FeitVraag, VraagOpties } from "../tell/ask.js";
import type { Bewijs } from "../tell/bewijs.js";
import type { VraagBeschrijving } from "../tell/describe.js";
import type { Regelset } from "../tell/rule-set.js";

/** The one question to ask now; `null` when no answer can change the outcome any more. */
export interface Vervolgvraag {
  readonly vraag: FeitVraag | null;
}

/** An outcome in words. */
export interface Toelichting {
  readonly tekst: string;
}

/** What each verb answers: the schemas of the interface are made from these types. */
export interface Antwoorden {
  readonly evaluate: AlgemeneUitkomst;
  readonly askNext: Vervolgvraag;
  readonly explain: Toelichting;
  readonly compare: Vergelijking;
  readonly record: Bewijs<unknown, AlgemeneUitkomst>;
  readonly replay: Herhaling;
  readonly describe: VraagBeschrijving;
}

/** What some verbs are asked: those that take a request alone have its own schema. */
export interface Vragen {
  readonly askNext: { readonly uitkomst: LeesbareUitkomst; readonly doel?: NonNullable<VraagOpties["doel"]> };
  readonly explain: {
    readonly uitkomst: LeesbareUitkomst;
    readonly taal?: Taal;
    readonly lengte?: Lengte;
    readonly register?: Register;
    readonly vorm?: "tekst" | "markdown" | "html";
  };
  readonly replay: { readonly bewijs: Bewijs; readonly regelsets?: readonly Regelset[] };
}
