import { expect, test } from "vitest";
import { evaluate } from "../../src/index.js";
import type { Zaak } from "../helpers/zaken.js";

const vrijstelling = (peildatum: string, zaak: Zaak) =>
  evaluate({ vraag: "vrijstelling", regime: "leerplichtwet-1969", peildatum, zaak });

test("a consequence and its term wait together, and fall away together where every completion gives that it does not apply", async () => {
  const look = async (zaak: Zaak) => {
    const { oordeel, waarschuwingen, termijnen, gevolgen } = await vrijstelling("2026-07-31", zaak);
    return {
      oordeel,
      isFixed: waarschuwingen.some(({ code }) => code === "uitkomst-ligt-vast"),
      term: termijnen.some(({ id }) => id === "volgendeKennisgeving"),
      waits: Object.hasOwn(gevolgen.wachtOp, "volgendeKennisgevingUiterlijk"),
      said: gevolgen.toelichtingEn["volgendeKennisgevingUiterlijk"],
    };
  };
  const jongere = { eersteSchooldag: "2031-12-07" };
  expect(await look({ jongere })).toEqual({
    ...{ oordeel: "onbekend", isFixed: false, term: true, waits: true },
    said: "Not yet known: this follows only once the answer is settled.",
  });
  expect(await look({ jongere, vrijstelling: { einddatum: "2026-05-01" } })).toEqual({
    ...{ oordeel: "onbekend", isFixed: true, term: false, waits: false },
    said: "Does not apply.",
  });
});

test("a settled conclusion waits for nothing, and can still turn out not to apply", async () => {
  const look = async (jongere: Zaak[string]) => {
    const zaak = { jongere, kennisgeving: { gegevensVolledig: false } };
    const { conclusies } = await vrijstelling("2021-08-01", zaak);
    const { oordeel, wachtOp } = conclusies.find(({ id }) => id === "kennisgevingVolledig") ?? {};
    return { oordeel, wachtOp };
  };
  expect(await look({ volledigeSchooljaren: 12 })).toEqual({ oordeel: "nee", wachtOp: [] });
  expect(await look({ volledigeSchooljaren: 12, kwalificatieplichtUitgezonderd: true })).toEqual({
    oordeel: "nvt",
    wachtOp: [],
  });
});

test("a fact asked only under another stands behind that one, and giving it settles both", async () => {
  const look = async (leerling: Zaak[string]) => {
    const zaak = { leerling: { gehoordOverPerspectief: true, ...leerling } };
    const { conclusies } = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-07-31", zaak });
    return conclusies.find(({ id }) => id === "leerlingGehoord");
  };
  const open = await look({});
  expect(open?.oordeel).toBe("onbekend");
  expect(open?.wachtOp).toContain("leerling.eerdereUitstroomAfgesproken");
  expect(open?.wachtOp).not.toContain("leerling.uitstroomdatum");
  expect((await look({ uitstroomdatum: "2027-07-31" }))?.oordeel).toBe("ja");
  expect((await look({ eerdereUitstroomAfgesproken: false }))?.oordeel).toBe("nvt");
});
