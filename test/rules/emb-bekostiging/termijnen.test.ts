import { describe, expect, test } from "vitest";
import { judge, type Zaak } from "../../helpers/zaken.js";

interface Termijnzaak {
  readonly zin: string;
  readonly regeling: Zaak[string];
  readonly aanvraag: string | null;
  readonly beslissing: string | null;
}

const zaken: readonly Termijnzaak[] = [
  {
    zin: "2015-2016: de aanvraag kan tot en met 15 september 2015, en in november 2015 is uiterlijk beslist",
    regeling: { jaar: "2015-2016" },
    aanvraag: "2015-09-15",
    beslissing: "2015-11-30",
  },
  {
    zin: "2020-2021: de aanvraag kan tot en met 15 september 2020, en in november 2020 is uiterlijk beslist",
    regeling: { jaar: "2020-2021" },
    aanvraag: "2020-09-15",
    beslissing: "2020-11-30",
  },
  {
    zin: "2023: de aanvraag kan tot en met 31 januari 2023, en zestien weken na 1 februari 2023 is uiterlijk beslist",
    regeling: { jaar: "2023" },
    aanvraag: "2023-01-31",
    beslissing: "2023-05-24",
  },
  {
    zin: "Voor een jaar zonder gelezen bron zijn beide termijnen onbekend",
    regeling: { jaar: "2024" },
    aanvraag: null,
    beslissing: null,
  },
  {
    zin: "Een aangenomen dag wordt gevolgd zoals die is opgegeven, ook op een zondag",
    regeling: { jaar: "2026", uiterlijkAangevraagd: "2026-02-01", uiterlijkBeslist: "2026-05-31" },
    aanvraag: "2026-02-01",
    beslissing: "2026-05-31",
  },
  {
    zin: "Voor een jaar met een gelezen bron verandert een aangenomen dag niets",
    regeling: { jaar: "2023", uiterlijkAangevraagd: "2023-06-30", uiterlijkBeslist: "2023-12-31" },
    aanvraag: "2023-01-31",
    beslissing: "2023-05-24",
  },
];

describe("de termijnen van de emb-bekostiging", () => {
  test.each(zaken)("$zin", async ({ regeling, aanvraag, beslissing }) => {
    const { termijnen } = await judge("emb-bekostiging", "emb-regeling", "2026-08-01", { regeling });
    expect(termijnen.map(({ id, einde }) => [id, einde])).toEqual([
      ["aanvraag", aanvraag],
      ["beslissing", beslissing],
    ]);
  });

  test("zonder jaar zijn beide termijnen onbekend", async () => {
    const { termijnen } = await judge("emb-bekostiging", "emb-regeling", "2026-08-01", {});
    expect(termijnen.map(({ einde }) => einde)).toEqual([null, null]);
  });
});
