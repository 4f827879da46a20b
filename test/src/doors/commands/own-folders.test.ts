import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { called } from "../../../../src/doors/commands/chosen.js";
import { loadFolders } from "../../../../src/doors/commands/own-folders.js";
import { cli } from "../../../helpers/cli.js";
import { blad, feit, regel, smallFiles } from "../../../helpers/small-regime.js";

const home = mkdtempSync(join(tmpdir(), "leerplicht-tlv-own-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const titel = (id: string) => ({ nl: `Regels ${id}`, en: `Rules ${id}` });
function written(name: string, files: Record<string, unknown>): string {
  const map = join(home, name);
  mkdirSync(map, { recursive: true });
  for (const [file, inhoud] of Object.entries(files)) writeFileSync(join(map, file), JSON.stringify(inhoud));
  return map;
}
const on = (id: string, bouwtVoortOp: string, vraag = "proef"): string =>
  written(id, {
    "regime.json": {
      ...{ id, vraag, titel: titel(id), status: "voorstel", geldigVan: "2000-01-01", bouwtVoortOp },
      conclusies: ["eis", "slot"],
    },
  });
const onder = written(
  "onder",
  smallFiles({
    feiten: [feit("p.een", "boolean")],
    regels: [regel("eis", { all: [blad("p.een", "equal", true)] })],
    regime: { id: "onder", titel: titel("onder"), status: "voorstel" },
  }),
);
const [midden, boven] = [on("midden", "onder"), on("boven", "midden")];

test.each([
  [[onder, midden, boven]],
  [[onder, boven, midden]],
  [[midden, onder, boven]],
  [[midden, boven, onder]],
  [[boven, onder, midden]],
  [[boven, midden, onder]],
])("folders are loaded as they build on each other, and given as they were named", (maps) => {
  const found = loadFolders(maps);
  expect([...found.keys()]).toEqual(maps);
  expect(found.get(boven)?.rustOp?.id).toBe("midden");
  expect(called(["boven"], { regels: maps.join(",") }).regimes[0]?.id).toBe(found.get(maps[0] as string)?.id);
});

test("what builds on a folder that is not named, or on itself, is refused with what to name", () => {
  const [links, rechts] = [on("links", "rechts", "vrijstelling"), on("rechts", "links", "vrijstelling")];
  for (const maps of [[links], [links, rechts], [onder, on("zelf", "zelf", "vrijstelling")]])
    expect(() => loadFolders(maps)).toThrow(/--regels MAP,MAP.*base-unknown/);
});

test("a folder of one's own is a base for a new regime and a policy, and is named again where it is needed", () => {
  const variant = join(home, "variant");
  expect(cli(["nieuw", "regime", variant, "--basis", "voorstel-2019"]).status).toBe(0);
  const beleid = cli(["nieuw", "beleid", join(home, "beleid"), "--basis", variant]);
  expect(beleid.status).toBe(0);
  expect(beleid.stdout).toContain(`toon beleid --geerfd --regels ${variant},${join(home, "beleid")}`);
  expect(beleid.stdout).toContain(`proef ${join(home, "beleid")} --regels ${variant}`);
  const unknown = cli(["nieuw", "beleid", join(home, "geen"), "--basis", join(home, "nergens")]);
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("nergens")]);
});
