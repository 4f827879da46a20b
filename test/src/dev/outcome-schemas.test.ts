import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { vraagNamen } from "../../../src/doors/regimes.js";
import { evaluate } from "../../../src/index.js";
import { readJson } from "../../helpers/files.js";

test.each(vraagNamen)(
  "the outcome schema of %s knows its facts, wherever an outcome names one, and no other",
  async (vraag) => {
    const schema = readJson<object>(`rules/schema/${vraag}.uitkomst.nl.schema.json`);
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const uitkomst = await evaluate({ vraag, peildatum: "2026-08-01", zaak: {} }, { regimes: [] });
    const { gevolgen, conclusies, termijnen } = uitkomst;
    const [first, ...others] = conclusies;
    const wachtOp = ["x.y"];
    expect(check(uitkomst), JSON.stringify(check.errors)).toBe(true);
    const wrong: object[] = [
      { zaak: { x: {} } },
      { zaak: { [String(uitkomst.ontbreekt[0]?.feit.split(".")[0])]: { bsn: "x" } } },
      { gevolgen: { ...gevolgen, wachtOp: { x: wachtOp } } },
      { conclusies: [{ ...first, wachtOp }, ...others] },
      { ontbreekt: uitkomst.ontbreekt.map((one) => ({ ...one, feit: "x.y" })) },
      ...(termijnen.length > 0 ? [{ termijnen: termijnen.map((one) => ({ ...one, wachtOp })) }] : []),
    ];
    expect(wrong.map((change) => check({ ...uitkomst, ...change }))).toEqual(wrong.map(() => false));
  },
);
