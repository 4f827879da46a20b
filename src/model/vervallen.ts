import * as z from "zod/mini";
import { Zin } from "./tekst.js";

/** A list of names of what the base has, with what it says to who writes it. */
const names = (description: string, example: string) =>
  z.optional(z.array(Zin).check(z.minLength(1), z.meta({ description, examples: [[example]] })));

/** What any overlay can let lapse of what it inherits: remarks, which decide no answer. Of `regime.json` and `beleid.json`. */
export const remarksLapsing = {
  vervaltWaarschuwingen: /* @__PURE__ */ names(
    "De codes van waarschuwingen van het onderliggende regime die hier niet meer komen. Een waarschuwing van een regel vervalt met die regel.",
    "caribisch-nederland",
  ),
  vervaltNietGecodeerd: /* @__PURE__ */ names(
    "De plaatsen (`plaats`) in nietGecodeerd van het onderliggende regime die dit regime wel uitwerkt, letterlijk. Hun waarschuwing komt niet meer.",
    "Brief van 30 oktober 2019, deel B, punt 4: het afwegingskader",
  ),
  vervaltOpenPunten: /* @__PURE__ */ names(
    "De vragen (`vraag`) in openPunten van het onderliggende regime die dit regime beantwoordt, letterlijk.",
    "Welke elementen heeft het afwegingskader?",
  ),
};

/** What a regime can let lapse beside that: bounds of a request, and what follows from a case. */
export const effectsLapsing = {
  vervaltControles: /* @__PURE__ */ names(
    "De feiten (`feit`) waarvan de geërfde controles hier niet gelden: elke controle van het onderliggende regime op dat feit.",
    "jongere.eersteSchooldag",
  ),
  vervaltGevolgen: /* @__PURE__ */ names(
    "De namen van gevolgen van het onderliggende regime die hier niet volgen.",
    "casusregisseur",
  ),
};

/** What a regime inherits beside a rule that it replaces, and leaves as it is on purpose. */
export const lookedAt = {
  nagekeken: /* @__PURE__ */ names(
    "Wat dit regime erft naast een regel of datum die het vervangt, en dat na lezing zo kan blijven: bij de naam die leerplicht-tlv toon --geerfd noemt. De lint vraagt er dan niet meer naar.",
    "uitersteEinddatum",
  ),
};
