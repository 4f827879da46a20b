import { evaluate, record } from "../../../src/index.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { blad, feit, regel, small, smallFiles } from "../../helpers/small-regime.js";
import type { Json } from "./values.js";

type Document = Json & object;

const asJson = (value: unknown): Document => JSON.parse(JSON.stringify(value)) as Document;

/** A made-up question with a fact of every type, so small that a case of it costs next to nothing. */
const parts = {
  groepen: { kind: { nl: "kind", en: "child" } },
  feiten: [
    feit("kind.geplaatst", "boolean"),
    feit("kind.datum", "date"),
    feit("kind.tot", "date", { nietVoor: "kind.datum" }),
    feit("kind.jaren", "integer", { minimum: 0, maximum: 20 }),
    feit("kind.school", "enum", { waarden: ["so", "vso", "geen"] }),
    feit("kind.gemeente", "code", { cijfers: 4, voorvoegsel: "GM" }),
    feit("proces.taken", "list", { waarden: ["proces", "monitoring"] }),
    feit("proces.stil", "periods"),
  ],
  afleidingen: [
    {
      id: "kind.uiterlijk",
      operatie: "plusDagen",
      van: "kind.datum",
      dagen: 30,
      bron: { document: "x", vindplaats: "x", citaat: ["30"] },
    },
  ],
  regels: [
    regel("geplaatst", {
      any: [
        blad("kind.geplaatst", "equal", true),
        { all: [blad("kind.school", "in", ["so", "vso"]), blad("kind.jaren", "lessThan", 5)] },
      ],
    }),
    regel("tijdig", { all: [blad("kind.tot", "lessThanInclusive", { fact: "kind.uiterlijk" })] }),
    regel("taken", { any: [blad("proces.taken", "contains", "proces"), blad("kind.gemeente", "equal", "0363")] }),
  ],
};

/** Its rule files, to be changed and loaded again. */
export const files = asJson(smallFiles(parts));
export const own = small(parts);
export const opties = { regimes: [own] };

const peildatum = "2026-06-01";
const full = {
  kind: { geplaatst: false, datum: "2026-05-01", tot: "2026-05-20", jaren: 3, school: "so", gemeente: "0363" },
  proces: { taken: ["proces"], stil: [{ van: "2026-05-02", totEnMet: "2026-05-04" }] },
};

/** Requests that are right: of the small question, and of one of the package. */
export const requests: readonly Document[] = [
  { vraag: "proef", peildatum, kenmerk: "zaak-1", zaak: full },
  { vraag: "proef", regime: "klein", peildatum, zaak: { kind: { geplaatst: true } } },
].map(asJson);

export const packaged: Document = asJson({
  vraag: "zorg-in-onderwijstijd",
  regime: "brieven-2019-2020",
  peildatum,
  kenmerk: null,
  zaak: {},
});

const judged: AlgemeneUitkomst[] = [];
for (const verzoek of requests) judged.push(await evaluate(verzoek as never, opties));

export const outcomes: readonly Document[] = judged.map(asJson);
export const records: readonly Document[] = requests.map((verzoek, i) =>
  asJson(record(verzoek, judged[i] as AlgemeneUitkomst)),
);
