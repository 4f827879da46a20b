/** Events in an order that cannot be, and stretches of days that begin when the term that they would suspend is over. */
import { uitkomst as teksten } from "../../../src/generated/texts.js";
import type { Periode } from "../../../src/model/feit.js";
import { day } from "./days.js";
import { dutch, english, type Sentences, sentences } from "./sentence.js";
import { afleidingOf, naamVan, type Waarschuwing, waarschuwing } from "./wec-constants.js";
import type { VolledigeZaak } from "./wec-feiten.js";

const CODE = "volgorde-onmogelijk";

/** A text in which what happened is named, and the days are left open. */
function tussen(later: string, eerder: string): Sentences {
  const [a, b] = [naamVan(later), naamVan(eerder)];
  const { nl, en } = { nl: teksten.nl.volgordeOnmogelijk, en: teksten.en.volgordeOnmogelijk };
  return sentences(
    nl.replace("{later}", a.nl).replace("{eerder}", b.nl),
    en.replace("{later}", a.en).replace("{eerder}", b.en),
    "datum",
    "eerderDatum",
  );
}

type Dagen = (zaak: VolledigeZaak) => readonly (string | undefined)[];
const begin = (periods: readonly Periode[]) => periods.map(({ van }) => van);
const DAGEN = {
  "leerling.geboortedatum": ({ leerling }) => [leerling.geboortedatum],
  "leerling.lopendeTlvTotEnMet": ({ leerling }) => [leerling.lopendeTlvTotEnMet],
  "aanvraag.datum": ({ aanvraag }) => [aanvraag.datum],
  "aanvraag.opschortingen": ({ aanvraag }) => begin(aanvraag.opschortingen),
  "tlv.afgiftedatum": ({ tlv }) => [tlv.afgiftedatum],
  "besluit.bekendgemaaktOp": ({ besluit }) => [besluit.bekendgemaaktOp],
  "bezwaar.ontvangenOp": ({ bezwaar }) => [bezwaar.ontvangenOp],
  "bezwaar.terPostBezorgdOp": ({ bezwaar }) => [bezwaar.terPostBezorgdOp],
  "bezwaar.opschortingen": ({ bezwaar }) => begin(bezwaar.opschortingen),
} as const satisfies Record<string, Dagen>;
type Gebeurtenis = keyof typeof DAGEN;

const NA: readonly (readonly [Gebeurtenis, readonly Gebeurtenis[]])[] = [
  ["leerling.lopendeTlvTotEnMet", ["tlv.afgiftedatum"]],
  ["aanvraag.datum", ["leerling.geboortedatum"]],
  ["aanvraag.opschortingen", ["aanvraag.datum"]],
  ["tlv.afgiftedatum", ["leerling.geboortedatum", "aanvraag.datum"]],
  ["besluit.bekendgemaaktOp", ["aanvraag.datum", "tlv.afgiftedatum"]],
  [
    "bezwaar.ontvangenOp",
    ["aanvraag.datum", "tlv.afgiftedatum", "besluit.bekendgemaaktOp", "bezwaar.terPostBezorgdOp"],
  ],
  ["bezwaar.terPostBezorgdOp", ["aanvraag.datum", "tlv.afgiftedatum", "besluit.bekendgemaaktOp"]],
  ["bezwaar.opschortingen", ["aanvraag.datum", "tlv.afgiftedatum", "besluit.bekendgemaaktOp", "bezwaar.ontvangenOp"]],
];
const PAREN = NA.flatMap(([later, before]) =>
  before.map((eerder) => ({ later: DAGEN[later], eerder: DAGEN[eerder], zin: tussen(later, eerder) })),
);

export function nietInVolgorde(zaak: VolledigeZaak): Waarschuwing[] {
  const found: Waarschuwing[] = [];
  for (const { later, eerder, zin } of PAREN) {
    for (const naDatum of eerder(zaak)) {
      for (const datum of later(zaak)) {
        if (naDatum === undefined || datum === undefined || datum >= naDatum) continue;
        const [a, b] = [day(datum), day(naDatum)];
        found.push(waarschuwing(CODE, { nl: zin.nl(dutch(a), dutch(b)), en: zin.en(english(a), english(b)) }));
      }
    }
  }
  return found;
}

function buiten(feit: string, afleiding: string): Sentences {
  const [naam, { titel }] = [naamVan(feit), afleidingOf(afleiding)];
  return sentences(
    teksten.nl.buitenTermijn.replace("{feit}", naam.nl).replace("{termijn}", titel.nl),
    teksten.en.buitenTermijn.replace("{feit}", naam.en).replace("{termijn}", titel.en),
    "datum",
    "einde",
  );
}
const BUITEN_BESLISTERMIJN = buiten("aanvraag.opschortingen", "aanvraag.beslistermijn");
const BUITEN_VERDAGING = buiten("bezwaar.opschortingen", "bezwaar.beslissingNaVerdaging");

/** After the last day of the term; of the decision on an objection, after that of the adjourned one too. */
export function buitenTermijn(
  { aanvraag, bezwaar }: VolledigeZaak,
  beslistermijn: number,
  naVerdaging: number,
): Waarschuwing[] {
  const after = (periods: readonly Periode[], einde: number, { nl, en }: Sentences): Waarschuwing[] =>
    periods
      .map(({ van }) => day(van))
      .filter((van) => van > einde)
      .map((van) => waarschuwing(CODE, { nl: nl(dutch(van), dutch(einde)), en: en(english(van), english(einde)) }));
  return [
    ...after(aanvraag.opschortingen, beslistermijn, BUITEN_BESLISTERMIJN),
    ...after(bezwaar.opschortingen, naVerdaging, BUITEN_VERDAGING),
  ];
}
