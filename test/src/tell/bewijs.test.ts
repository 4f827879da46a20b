import { describe, expect, test } from "vitest";
import { evaluate, loadRegime, RegelError, record, ToetsverzoekError } from "../../../src/index.js";
import { readJson } from "../../helpers/files.js";
import { feit, regel, small, smallFiles } from "../../helpers/small-regime.js";

const verzoek = readJson<Parameters<typeof evaluate>[0]>("examples/01-vrijstelling-volledig.json");
const uitkomst = await evaluate(verzoek, { regimes: [] });

function refusal(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ToetsverzoekError) return error.problemen.map(({ code, pad }) => `${code} ${pad}`);
    if (error instanceof RegelError) return error.problemen.map(({ code, bestand, pad }) => `${code} ${bestand}${pad}`);
    throw error;
  }
  return [];
}

describe("a record is kept only of what can be judged again", () => {
  test.each<[string, unknown, unknown, string[]]>([
    ["the request and its outcome", verzoek, uitkomst, []],
    ["a key that was not judged", { ...verzoek, naam: "Jan" }, uitkomst, ["record-unknown-key /verzoek/naam"]],
    ["another day", { ...verzoek, peildatum: "2026-01-01" }, uitkomst, ["record-other-request /verzoek/peildatum"]],
    ["another regime", { ...verzoek, regime: "x" }, uitkomst, ["record-other-request /verzoek/regime"]],
    ["no request", null, uitkomst, ["record-other-request /verzoek"]],
    ["what is no data", { ...verzoek, zaak: new Map() }, uitkomst, ["not-plain /verzoek/zaak"]],
    ["a promise of an outcome", verzoek, evaluate(verzoek, { regimes: [] }), ["not-an-outcome /uitkomst"]],
    ["no outcome", verzoek, null, ["not-an-outcome /uitkomst"]],
    ["the two in the other order", uitkomst, verzoek, ["not-an-outcome /uitkomst"]],
  ])("%s", (_, asked, answered, expected) => {
    expect(refusal(() => record(asked, answered as typeof uitkomst))).toEqual(expected);
  });
});

describe("rule files are plain data", () => {
  const files = smallFiles({ feiten: [feit("f.a", "boolean")], regels: [regel("eis", { all: [] })] });
  test.each<[string, unknown, string]>([
    ["a Map", new Map(Object.entries(files)), "not-files regime.json"],
    ["nothing", null, "not-files regime.json"],
    ["a list", [files], "not-files regime.json"],
    ["a path", "map/regels", "not-files regime.json"],
    [
      "a getter that throws",
      Object.defineProperty({}, "regime.json", { enumerable: true, get: () => fail() }),
      "not-plain regime.json",
    ],
    [
      "a list that claims to be long",
      { "regime.json": { conclusies: new Array(4e9) } },
      "too-large regime.json/conclusies",
    ],
    ["a class instance in a file", { ...files, "r0.json": new Date(0) }, "not-plain r0.json"],
  ])("%s is refused with its place", (_, given, expected) => {
    expect(refusal(() => loadRegime(given as never)).join()).toContain(expected);
  });
});

function fail(): never {
  throw new Error("ran");
}

test("two regimes of one name are refused: the order of a list decides nothing", async () => {
  const parts = { feiten: [feit("f.a", "boolean")] };
  const holds = { all: [{ name: "a", fact: "f.a", operator: "equal", value: true }] };
  const one = small({ ...parts, regels: [regel("eis", holds)] });
  const two = small({ ...parts, regels: [regel("eis", { not: holds })] });
  const request = { vraag: "proef", regime: "klein", peildatum: "2026-01-01", zaak: { f: { a: true } } };
  await expect(evaluate(request, { regimes: [one, two] })).rejects.toThrow("regime-twice");
  expect((await evaluate(request, { regimes: [one, one] })).oordeel).toBeDefined();
});
