import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/index.js";
import { plusDays } from "../../../src/reckon/days.js";
import { completeFacts, favourable, regimes, toZaak } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import type { TlvZaak } from "./wec.js";
import { uitkomst, type Verzoek } from "./wec-outcome.js";

const regime = regimes.find(({ id }) => id === "wec");
if (!regime) throw new Error("no wec");
const compiled = compile("tlv-emb", "wec");

function same(verzoek: Verzoek) {
  const wanted = compiled(verzoek);
  const found = uitkomst(verzoek);
  // `expect` takes longer than all the rest: only for who has to read what differs.
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    expect(found).toEqual(wanted);
    expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
  }
  expect(wanted.ontbreekt).toEqual([]);
  return wanted;
}

/** Any day from the first of the regime on. */
const peildatum = fc
  .date({ min: new Date("2014-08-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const day = fc.oneof(peildatum, fc.constantFrom("2014-08-01", "2026-07-31", "2026-08-01", "2026-08-02"));

test("the outcome by hand is that of the compiled regime, to the byte", () => {
  const facts = fc.oneof(completeFacts(regime), favourable(regime));
  fc.assert(
    fc.property(facts, day, fc.option(fc.constantFrom("TLV-1", "a")), (given, peildatum, kenmerk) => {
      same({ peildatum, kenmerk, zaak: toZaak(given) as TlvZaak });
    }),
    { numRuns: runs(250) },
  );
});

/** A declaration for so that meets the law, from which the cases below depart. */
const gewoon = {
  leerling: {
    geboortedatum: "2016-03-14",
    ernstigVerstandelijkBeperkt: true,
    lichamelijkBeperkt: true,
    bijkomendeStoornissen: false,
    extraZorgNodig: true,
    residentieelGeplaatst: false,
    woontInNederland: true,
    vorigeSchool: "bao",
    lopendeTlv: "geen",
    eerdereUitstroomAfgesproken: false,
    gehoordOverPerspectief: false,
    ontheffingVerleend: false,
  },
  aanvraag: {
    indiener: "bevoegd-gezag",
    datum: "2026-03-20",
    schoolInSamenwerkingsverband: true,
    leerlingAangemeldOfIngeschreven: true,
    landelijkFormulier: true,
    opschortingen: [],
  },
  samenwerkingsverband: {
    vanVorigeSchool: true,
    vanWoongebied: true,
    vanAangevraagdeSchool: false,
    financieringAndersGeregeld: false,
  },
  deskundigenadvies: {
    eersteDiscipline: "orthopedagoog",
    tweedeDiscipline: "arts",
    onafhankelijk: true,
    afzonderlijk: true,
  },
  tlv: {
    onderwijssoort: "so",
    vervangtLopende: false,
    afgiftedatum: "2026-05-06",
    ingangsdatum: "2026-08-01",
    einddatum: "2028-07-31",
    bekostigingscategorie: "hoog",
    gemotiveerd: true,
  },
  besluit: { bekendgemaaktOp: "2026-05-07" },
  bezwaar: { ontvangenOp: "2026-06-01", perPost: false, verschoonbaar: false, opschortingen: [] },
} as const satisfies TlvZaak;

type Anders = { readonly [G in keyof TlvZaak]: TlvZaak[G] };
const met = ({
  leerling,
  aanvraag,
  samenwerkingsverband,
  deskundigenadvies,
  tlv,
  besluit,
  bezwaar,
}: Anders): TlvZaak => ({
  leerling: { ...gewoon.leerling, ...leerling },
  aanvraag: { ...gewoon.aanvraag, ...aanvraag },
  samenwerkingsverband: { ...gewoon.samenwerkingsverband, ...samenwerkingsverband },
  deskundigenadvies: { ...gewoon.deskundigenadvies, ...deskundigenadvies },
  tlv: { ...gewoon.tlv, ...tlv },
  besluit: { ...gewoon.besluit, ...besluit },
  bezwaar: { ...gewoon.bezwaar, ...bezwaar },
});

const loopt = { lopendeTlv: "so", lopendeTlvTotEnMet: "2028-07-31" } as const;
const vso = { onderwijssoort: "vso", einddatum: "2036-07-31" } as const;
const ontheffing = { ontheffingVerleend: true, ontheffingTotEnMet: "2037-07-31" } as const;

test.each<[string, Anders, string, readonly string[]]>([
  ["so", {}, "ja", ["vindplaats-deskundigen-so"]],
  ["vso up to the age limit", { leerling: { vorigeSchool: "vo" }, tlv: vso }, "ja", []],
  ["vso beyond the age limit", { tlv: { ...vso, einddatum: "2037-07-31" } }, "nee", []],
  ["an ontheffing", { leerling: ontheffing, tlv: { ...vso, einddatum: "2037-07-31" } }, "ja", []],
  ["an ontheffing that is too short", { leerling: ontheffing, tlv: { ...vso, einddatum: "2038-07-31" } }, "nee", []],
  ["an ontheffing for so", { leerling: ontheffing, tlv: { einddatum: "2037-07-31" } }, "nee", []],
  ["born on 29 February", { leerling: { geboortedatum: "2016-02-29" }, tlv: vso }, "ja", []],
  [
    "so, given before its decree was gone",
    { tlv: { afgiftedatum: "2022-04-01", einddatum: "2024-07-31", ingangsdatum: "2022-08-01" } },
    "ja",
    [],
  ],
  [
    "so, given when its decree was gone",
    { tlv: { afgiftedatum: "2022-04-02", einddatum: "2024-07-31", ingangsdatum: "2022-08-01" } },
    "ja",
    ["vindplaats-deskundigen-so"],
  ],
  ["a running tlv", { leerling: { vorigeSchool: "so-vso", ...loopt } }, "nvt", ["vervanging"]],
  [
    "a running tlv that is replaced",
    { leerling: { vorigeSchool: "so-vso", ...loopt }, tlv: { vervangtLopende: true } },
    "ja",
    [],
  ],
  [
    "a tlv that ends before the new one begins",
    { leerling: { vorigeSchool: "so-vso", ...loopt, lopendeTlvTotEnMet: "2026-07-31" } },
    "ja",
    [],
  ],
  ["a running tlv of the other kind", { leerling: { vorigeSchool: "so-vso", ...loopt, lopendeTlv: "vso" } }, "ja", []],
  ["a running tlv from so to so", { leerling: { vorigeSchool: "so", ...loopt } }, "ja", ["so-naar-so"]],
  [
    "a longer stay, by another partnership",
    {
      leerling: { vorigeSchool: "so", ...loopt, lopendeTlvTotEnMet: "2026-07-31" },
      samenwerkingsverband: { vanVorigeSchool: false },
    },
    "nee",
    ["verlenging-ander-samenwerkingsverband"],
  ],
  [
    "a school outside the partnership",
    { leerling: { vorigeSchool: "geen" }, aanvraag: { schoolInSamenwerkingsverband: false } },
    "nee",
    ["school-buiten-samenwerkingsverband"],
  ],
  [
    "a school for vso outside the partnership",
    { leerling: { vorigeSchool: "so" }, aanvraag: { schoolInSamenwerkingsverband: false }, tlv: vso },
    "nee",
    ["school-buiten-samenwerkingsverband-vso"],
  ],
  ["a residential institution", { leerling: { residentieelGeplaatst: true } }, "nvt", []],
  ["abroad", { leerling: { woontInNederland: false, vorigeSchool: "geen" } }, "nee", []],
  [
    "abroad, from so to vso",
    { leerling: { woontInNederland: false, vorigeSchool: "so" }, tlv: vso },
    "nee",
    ["leemte-lid-13-buitenland"],
  ],
  [
    "in the last year",
    { leerling: { geboortedatum: "2012-03-14" }, tlv: { ingangsdatum: "2026-05-07", einddatum: "2027-07-31" } },
    "ja",
    ["minimum-voorbij-leeftijdsgrens"],
  ],
  [
    "in the last year, for the time after it",
    { leerling: { geboortedatum: "2012-03-14" }, tlv: { einddatum: "2027-07-31" } },
    "nee",
    [],
  ],
  ["not to the end of a schooljaar", { tlv: { einddatum: "2028-07-30" } }, "ja", ["vaststelling"]],
  ["weaknesses", { deskundigenadvies: { afzonderlijk: false }, tlv: { gemotiveerd: false } }, "ja", []],
  ["a late objection", { bezwaar: { ontvangenOp: "2026-06-19" } }, "ja", ["bezwaar-te-laat"]],
  [
    "a late objection without blame",
    { bezwaar: { ontvangenOp: "2026-06-19", verschoonbaar: true } },
    "ja",
    ["bezwaar-te-laat-verschoonbaar"],
  ],
  [
    "an objection by post",
    { bezwaar: { ontvangenOp: "2026-06-19", perPost: true, terPostBezorgdOp: "2026-06-18" } },
    "ja",
    ["bezwaar-op-tijd-per-post"],
  ],
  ["an objection before the term", { bezwaar: { ontvangenOp: "2026-05-06" } }, "ja", ["bezwaar-voor-de-termijn"]],
  ["an objection before the decision", { bezwaar: { ontvangenOp: "2026-05-05" } }, "ja", ["bezwaar-voor-het-besluit"]],
  [
    "an early leaving date",
    { leerling: { eerdereUitstroomAfgesproken: true, uitstroomdatum: "2027-07-31" } },
    "ja",
    [],
  ],
])("the outcome by hand: %s", (_, anders, oordeel, codes) => {
  const found = same({ peildatum: "2026-08-01", kenmerk: "TLV-2026-1", zaak: met(anders) });
  expect(found.oordeel).toBe(oordeel);
  expect(found.waarschuwingen.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
});

test("suspensions that overlap, touch, come before the application or after the term", () => {
  for (const opschortingen of [
    [{ van: "2026-03-01", totEnMet: "2026-03-25" }],
    [
      { van: "2026-04-01", totEnMet: "2026-04-10" },
      { van: "2026-04-05", totEnMet: "2026-04-12" },
      { van: "2026-04-13", totEnMet: "2026-04-13" },
    ],
    [
      { van: "2026-04-01", totEnMet: "2026-04-30" },
      { van: "2026-04-10", totEnMet: "2026-04-12" },
      { van: "2026-06-10", totEnMet: "2027-01-10" },
    ],
    // From the last day of the term on, and after it.
    [{ van: "2026-05-15", totEnMet: "2026-05-20" }],
    [{ van: "2027-04-01", totEnMet: "2027-04-10" }],
  ]) {
    same({ peildatum: "2026-08-01", zaak: met({ aanvraag: { opschortingen } }) });
    same({ peildatum: "2026-08-01", zaak: met({ bezwaar: { opschortingen } }) });
  }
});

test("the terms end on the same day, for the same reasons, whenever the decision was made known", () => {
  // Around the first and the last decree, the change of Koninginnedag, an early and a late Easter, and the outer years.
  for (const year of [1900, 2004, 2008, 2013, 2016, 2028, 2038, 2199]) {
    for (let days = 0; days < 366; days++) {
      const bekendgemaaktOp = plusDays(`${year}-01-01`, days);
      same({ peildatum: "2026-08-01", zaak: met({ besluit: { bekendgemaaktOp } }) });
    }
  }
});

test("a case of which something is not known is refused", () => {
  const { gemotiveerd: _, ...tlv } = gewoon.tlv;
  expect(() => uitkomst({ peildatum: "2026-08-01", zaak: { ...gewoon, tlv } })).toThrow("not everything is known");
  const looptNog = { ...gewoon.aanvraag, opschortingen: [{ van: "2026-04-01", totEnMet: null }] };
  expect(() => uitkomst({ peildatum: "2026-08-01", zaak: { ...gewoon, aanvraag: looptNog } })).toThrow();
  const verleend = { ...gewoon.leerling, ontheffingVerleend: true };
  expect(() => uitkomst({ peildatum: "2026-08-01", zaak: { ...gewoon, leerling: verleend } })).toThrow();
});
