import { describe, expect, test } from "vitest";
import { evaluate, loadRegime } from "../../src/index.js";
import { readJson, readText } from "../helpers/files.js";
import type { JsonObject } from "./rule-files.js";

const keys = readText("rules/SLEUTELS.md");
const teksten = readJson<Record<string, Record<string, unknown>>>("rules/teksten.nl.json");

describe("the page of keys", () => {
  const groups = Object.keys(teksten).filter((name) => name.endsWith("fouten") && name !== "jsonfouten");

  test.each(groups)("has a line for each refusal of %s", (group) => {
    const codes = Object.keys(teksten[group] ?? {});
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !keys.includes(`| \`${code}\` |`))).toEqual([]);
  });

  test("has a line for each thing that the table of explanations says, but for requests and outcomes", () => {
    const table = readJson<Record<string, string | { zegt: string }>>("rules/schema-teksten.json");
    const entries = Object.entries(table).filter(
      ([name]) => !/^@(toetsverzoek|uitkomst)|^(kenmerk|totEnMet|sjabloon\.fact)$/.test(name),
    );
    const said = entries.map(([name, text]) => [name, typeof text === "string" ? text : text.zegt] as const);
    expect(said.filter(([, text]) => !keys.includes(text.replaceAll("|", "\\|"))).map(([name]) => name)).toEqual([]);
  });

  test("and is reached from the handbook, as the page of traps is", () => {
    const handbook = readText("rules/README.md");
    expect(handbook).toContain("(SLEUTELS.md)");
    expect(handbook).toContain("(VALKUILEN.md)");
  });
});

interface Trap {
  readonly regel?: JsonObject;
  readonly slotsom?: JsonObject;
  readonly zaak?: Record<string, Record<string, unknown>>;
  readonly uitkomst?: Record<string, string>;
  /** The code with which loading refuses it. */
  readonly geweigerd?: string;
}

const traps = [...readText("rules/VALKUILEN.md").matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
  ([, text = ""]) => JSON.parse(text) as Trap,
);

/** The start of a question, with the names filled in and a rule of it changed. */
function changed({ regel = {}, slotsom = {} }: Trap) {
  const { vraag } = readJson<{ vraag: Record<string, unknown> }>("rules/sjablonen.json");
  const text = JSON.stringify(vraag).replace(/%(\w+)%/g, (_, name: string) =>
    name === "geldigVan" ? "2026-08-01" : `valkuil-${name.toLowerCase()}`,
  );
  const files = JSON.parse(text) as Record<string, JsonObject>;
  const first = files["artikel-1-aanvraag.json"] as JsonObject;
  const second = files["artikel-2-toegekend.json"] as JsonObject;
  const params = { ...((first["event"] as JsonObject)["params"] as JsonObject), nvt: "De eis geldt niet." };
  const { monotoon, mede, bron, ...rest } = first;
  const rule = { ...rest, bron, ...(regel["conditions"] ? {} : { mede }), ...regel };
  const final = (((second["conditions"] as JsonObject)["all"] as JsonObject[])[0] ?? {}) as JsonObject;
  const { "bronnen/valkuil-naam.md": _, ...rules } = files;
  return loadRegime({
    ...Object.fromEntries(Object.entries(rules).filter(([name]) => !name.endsWith(".zaken.json"))),
    "artikel-1-aanvraag.json": {
      ...rule,
      event: { type: "aanvraagVoldoet", params },
      en: { ...(first["en"] as JsonObject), nvt: "The requirement does not apply." },
    },
    "artikel-2-toegekend.json": { ...second, conditions: { all: [{ ...final, ...slotsom }] } },
  });
}

describe("the page of traps", () => {
  test("shows examples of each kind", () => expect(traps.length).toBeGreaterThan(6));

  test.each(traps.map((trap, i) => [i, trap] as const))("example %i comes out as it says", async (_, trap) => {
    const { zaak = {}, uitkomst = {}, geweigerd } = trap;
    if (geweigerd !== undefined) {
      expect(() => changed(trap)).toThrow(geweigerd);
      return;
    }
    const regime = changed(trap);
    const { conclusies } = await evaluate(
      { vraag: regime.vraag, regime: regime.id, peildatum: "2026-08-01", zaak } as never,
      { regimes: [regime] },
    );
    const found = Object.fromEntries(conclusies.map(({ id, oordeel }) => [id, oordeel]));
    expect(found).toMatchObject(uitkomst);
  });
});
