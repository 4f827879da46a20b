import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, loadRegime } from "../../../../src/index.js";
import { type Lijsten, program } from "../../../../src/judge/depths.js";
import { cli } from "../../../helpers/cli.js";
import { filesUnder, readJson, root } from "../../../helpers/files.js";
import { favourable, partialFacts, toZaak } from "../../../helpers/generate.js";

const cache = `${root}node_modules/.cache/leerplicht-tlv/compileer`;

const rulesIn = (folder: string): Record<string, unknown> =>
  Object.fromEntries(filesUnder(folder).map((path) => [path.slice(folder.length + 1), readJson(path)]));

interface Module {
  readonly regime: { readonly vraag: string; readonly id: string };
  oordeel(zaak: object, peildatum?: string): string;
  lijsten(zaak: object, peildatum?: string): Lijsten;
}

/** A module that was written, as somebody would import it. */
async function imported(name: string, text: string): Promise<Module> {
  mkdirSync(cache, { recursive: true });
  const file = `${cache}/${name}`;
  writeFileSync(`${file}.js`, text);
  const alias = { "leerplicht-tlv/compiled/sums": `${root}src/doors/compiled-sums.ts` };
  buildSync({ entryPoints: [`${file}.js`], bundle: true, format: "esm", alias, outfile: `${file}.mjs` });
  return (await import(`${file}.mjs`)) as Module;
}

test.each(["examples/06-eigen-regime", "examples/08-eigen-beleid"])(
  "%s, written as a module, answers as the regime does",
  async (folder) => {
    const { status, stdout, stderr } = cli(["compileer", "--regels", folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const written = await imported(folder.slice("examples/".length), stdout);

    const regime = loadRegime(rulesIn(folder));
    expect(written.regime).toMatchObject({ vraag: regime.vraag, id: regime.id });
    const functions = program(regime);
    const cases = fc.oneof(
      favourable(regime),
      partialFacts(regime, 30).map(({ known }) => known),
    );
    fc.assert(
      fc.property(cases, (facts) => {
        const zaak = toZaak(facts);
        expect(written.lijsten(zaak)).toEqual(functions.lijsten(zaak as never));
        expect(written.oordeel(zaak)).toBe(functions.oordeel(zaak as never));
      }),
      { numRuns: 200 },
    );
  },
);

test("a regime whose rules change in time asks for the day, and answers by the rules of that day", async () => {
  const folder = `${cache}/standen`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${root}examples/06-eigen-regime`, folder, { recursive: true });
  const rule = readJson<{ conditions: object }>("examples/06-eigen-regime/artikel-1-gesprek.json");
  writeFileSync(`${folder}/artikel-1-gesprek.json`, JSON.stringify({ ...rule, geldigTot: "2026-12-31" }));
  writeFileSync(
    `${folder}/artikel-1-gesprek.2027.json`,
    JSON.stringify({ ...rule, conditions: { not: rule.conditions }, geldigVan: "2027-01-01" }),
  );
  const { status, stdout, stderr } = cli(["compileer", "--regels", folder]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const written = await imported("standen", stdout);
  const regime = loadRegime(rulesIn(folder.slice(root.length)));
  const toets = compile(regime.vraag, regime.id, { regimes: [regime] });
  const differ = new Set<boolean>();
  fc.assert(
    fc.property(favourable(regime), (facts) => {
      const zaak = toZaak(facts);
      const [before, after] = ["2026-12-31", "2027-01-01"].map((day) => written.lijsten(zaak, day));
      expect([before, after]).toEqual(["2026-12-31", "2027-01-01"].map((day) => toets.lijsten(zaak, day)));
      differ.add(JSON.stringify(before) !== JSON.stringify(after));
    }),
    { numRuns: 100 },
  );
  expect(differ.has(true)).toBe(true);
  expect(() => written.oordeel({}, "2025-12-31")).toThrow(RangeError);
});

test("without rules of one's own there is nothing to write", () => {
  const { status, stderr } = cli(["compileer"]);
  expect(status).toBe(2);
  expect(stderr).toContain("--regels MAP");
});
