import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { cli } from "../../../helpers/cli.js";
import { root } from "../../../helpers/files.js";
import { blad, feit, regel, smallFiles } from "../../../helpers/small-regime.js";

const cache = "node_modules/.cache/leerplicht-tlv/chosen";
const [before, after, twin] = ["before", "after", "twin"].map((name) => `${cache}/${name}`);

beforeAll(() => {
  rmSync(`${root}${cache}`, { recursive: true, force: true });
  const write = (map: string | undefined, id: string, most: string): void => {
    const regels = [regel("x", { all: [blad("a.dag", "lessThanInclusive", most)] })];
    const files = smallFiles({ feiten: [feit("a.dag", "date")], regels, regime: { id } });
    mkdirSync(`${root}${map}`, { recursive: true });
    for (const [name, file] of Object.entries(files)) writeFileSync(`${root}${map}/${name}`, JSON.stringify(file));
  };
  write(before, "eerst", "2026-08-01");
  write(after, "daarna", "2026-08-02");
  write(twin, "eerst", "2026-08-03");
});

const args = (...all: (string | undefined)[]): string[] => all.map((one) => one ?? "");

test("a folder stands for the regime in it where a regime is proved", () => {
  const found = cli(args("bewijs", before, "--json"));
  expect(found.status).toBe(0);
  expect(found).toEqual(cli(args("bewijs", "eerst", "--regels", before, "--json")));
});

test("a folder stands for the regime in it where two are compared", () => {
  const found = cli(args("verschil", before, after, "--json"));
  expect(found.status).toBe(0);
  expect(found).toEqual(cli(args("verschil", "eerst", "daarna", "--regels", `${before},${after}`, "--json")));
  const moves = JSON.parse(found.stdout).verplaatsingen as {
    conclusie: string;
    van: string;
    naar: string;
    kan: boolean;
  }[];
  expect(moves.filter(({ conclusie, kan }) => conclusie === "x" && kan).map(({ van, naar }) => [van, naar])).toEqual([
    ["nee", "ja"],
  ]);
});

test("what is no folder and no regime is refused as before, and so are two folders of one name", () => {
  for (const call of [
    args("bewijs", `${cache}/none`),
    args("verschil", "wec", `${cache}/none`),
    // Beside --regels a folder is no name.
    args("bewijs", before, "--regels", after),
  ])
    expect(cli(call)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("[call-unknown]") });
  expect(cli(args("verschil", before, twin))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("regime-twice"),
  });
  expect(cli(args("verschil", before, "wec"))).toMatchObject({ status: 2, stdout: "" });
});
