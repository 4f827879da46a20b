import { describe, expect, test } from "vitest";
import { graph, timeline, transitions } from "../../../src/draw/index.js";
import { evaluate, ToetsverzoekError } from "../../../src/index.js";
import { simulate } from "../../../src/simulate/index.js";
import { cli } from "../../helpers/cli.js";

/** What is told of a call that is refused: all at once. */
function told(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    for (const { verwacht, remedie } of error.problemen) {
      expect(verwacht, error.message).not.toMatch(/^$|\{\w+\}/);
      expect(remedie, error.message).not.toMatch(/^$|\{\w+\}/);
    }
    return error.problemen.map(({ code, pad }) => `${code} ${pad}`);
  }
  return [];
}

const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
const found = simulate("tlv-emb", "wec", "emb-2019", { leerlingen: 5, zaad: 1, herhalingen: 1 });

describe("options", () => {
  test("are refused all at once, and one that is misspelt is", () => {
    const wrong = { taal: "fr", breedte: 279, voorvoegsel: "1" } as never;
    const all = ["option-value /opties/taal", "picture-option /opties/breedte", "picture-option /opties/voorvoegsel"];
    for (const draw of [() => graph("wec", wrong), () => timeline(uitkomst, wrong), () => transitions(found, wrong)])
      expect(told(draw)).toEqual(all);
    expect(told(() => timeline(uitkomst, { bredte: 3 } as never))).toEqual(["options-form /opties/bredte"]);
  });

  test("of width: both ends of the range are allowed", () => {
    for (const breedte of [280, 4_000]) expect(told(() => timeline(uitkomst, { breedte }))).toEqual([]);
    for (const breedte of [279, 4_001, 300.5, Number.NaN, "300"])
      expect(told(() => timeline(uitkomst, { breedte } as never))).toEqual(["picture-option /opties/breedte"]);
  });

  test("of a prefix: what could close an attribute is none", () => {
    for (const voorvoegsel of ["", '"', "a b", "a".repeat(41)])
      expect(told(() => graph("wec", { voorvoegsel }))).toEqual(["picture-option /opties/voorvoegsel"]);
    expect(graph("wec", { voorvoegsel: "a-1" })).toContain('id="a-1-titel"');
  });
});

describe("what is to be drawn", () => {
  test("a regime that nobody knows, a day without rules, a conclusion of another", () => {
    expect(told(() => graph("nergens", { regimes: [] }))).toEqual(["picture-regime /regime"]);
    expect(told(() => graph(null as never))).toEqual(["picture-regime /regime"]);
    expect(told(() => graph({ regime: "voorstel-2019", peildatum: "1900-01-01" }))).toEqual([
      "peildatum-before-regime /peildatum",
    ]);
    expect(told(() => graph("wec", { rond: "vrijgesteld" }))).toEqual(["picture-conclusion /opties/rond"]);
    expect(told(() => graph("wec", { alleen: "feiten", uitkomst: {} } as never)).length).toBeGreaterThan(2);
  });

  test("an outcome of another regime is not drawn over this one", () => {
    expect(told(() => graph("wec", { uitkomst }))).toEqual(["picture-outcome /opties/uitkomst"]);
    expect(told(() => graph("voorstel-2019", { uitkomst, rond: "x" }))).toEqual([
      "picture-outcome /opties/uitkomst",
      "picture-conclusion /opties/rond",
    ]);
  });

  test("what is no outcome and no simulation", () => {
    expect(told(() => timeline({} as never)).length).toBeGreaterThan(3);
    for (const wrong of [{}, null, uitkomst, { ...found, overgangen: [{}] }, { ...found, leerlingen: -1 }])
      expect(told(() => transitions(wrong as never))).toEqual(["picture-simulation "]);
  });
});

describe("leerplicht-tlv teken", () => {
  const request = "examples/02-vrijstelling-onvolledig.json";

  test("draws what the library draws", () => {
    expect(cli(["teken", "graaf", "wec", "--taal", "en", "--breedte", "900"])).toEqual({
      ...{ status: 0, stderr: "" },
      stdout: graph("wec", { taal: "en", breedte: 900 }),
    });
    expect(cli(["teken", "graaf", "wec", "--conclusie", "tlvNodig"]).stdout).toBe(graph("wec", { rond: "tlvNodig" }));
    expect(cli(["teken", "overgangen", "-"], JSON.stringify(found)).stdout).toBe(transitions(found));
  });

  test("of a case it ends as toets does: 3 while it is not settled", () => {
    for (const args of [
      ["tijdlijn", request],
      ["graaf", "leerplichtwet-1969", "--zaak", request],
    ])
      expect(cli(["teken", ...args])).toMatchObject({ status: 3, stderr: "" });
    expect(cli(["teken", "tijdlijn", "examples/04-tlv-emb.json", "--regime", "wec"]).status).toBe(0);
  });

  test("takes an outcome that was stored in the place of a request", () => {
    const { stdout } = cli(["toets", request, "--json"]);
    const { stdout: drawn } = cli(["teken", "tijdlijn", "-"], stdout);
    expect(drawn).toBe(cli(["teken", "tijdlijn", request]).stdout);
    expect(cli(["teken", "tijdlijn", "-", "--peildatum", "2026-01-01"], stdout).status).toBe(2);
  });

  test("refuses with what to do, and prints nothing", () => {
    const wrong = [
      ["teken"],
      ["teken", "graaf"],
      ["teken", "kaart", "wec"],
      ["teken", "graaf", "nergens"],
      ["teken", "graaf", "wec", "--breedte", "9"],
      ["teken", "graaf", "wec", "--vorm", "svg"],
      ["teken", "graaf", "wec", "--naar", "/nergens/x.svg"],
      ["teken", "tijdlijn", "/nergens.json"],
    ];
    for (const args of wrong) expect(cli(args), args.join(" ")).toMatchObject({ status: 2, stdout: "" });
  });
});
