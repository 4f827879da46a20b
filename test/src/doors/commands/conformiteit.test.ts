import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { ConformiteitZaak } from "../../../../src/testing/index.js";
import { cli } from "../../../helpers/cli.js";
import { root } from "../../../helpers/files.js";
import { blad, feit, regel, smallFiles } from "../../../helpers/small-regime.js";

const cache = `${root}node_modules/.cache/leerplicht-tlv/conformiteit`;
const [set, again, rules, answers] = ["set", "again", "rules", "answers.ndjson"].map((name) => `${cache}/${name}`);
const own = "proef/klein.ndjson";

const read = (file: string): string => readFileSync(file, "utf8");
const json = (value: unknown): string => JSON.stringify(value);
const casesOf = (map: string | undefined, file = own): ConformiteitZaak[] =>
  read(`${map}/${file}`)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ConformiteitZaak);
interface Answer {
  id: string;
  conclusies: Record<string, string>;
}
const right = (): Answer[] => casesOf(set).map(({ id, verwacht }) => ({ id, conclusies: { ...verwacht.conclusies } }));
const compare = (lines: readonly unknown[], ...flags: string[]) => {
  writeFileSync(answers ?? "", lines.map((line) => `${typeof line === "string" ? line : json(line)}\n`).join(""));
  return cli(["conformiteit", set ?? "", "--toets", answers ?? "", ...flags]);
};

beforeAll(() => {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(rules ?? "", { recursive: true });
  const bron = { document: "x", vindplaats: "Wet X, art. 3 lid 2", citaat: ["x"] };
  const files = smallFiles({
    feiten: [feit("a.waar", "boolean"), feit("a.dag", "date")],
    regels: [
      { ...regel("opTijd", { all: [blad("a.dag", "lessThanInclusive", "2026-08-01")] }), bron },
      regel("gevraagd", { all: [blad("a.waar", "equal", true)] }),
    ],
  });
  for (const [name, file] of Object.entries(files)) writeFileSync(`${rules}/${name}`, json(file));
});

describe("a set of cases", () => {
  test("is written with a manifest, and with what to do in two languages", () => {
    const { status, stdout } = cli(["conformiteit", set ?? "", "--regels", rules ?? ""]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/set: zaken: \d+, regimes: 1\. Begin bij LEESMIJ\.md\.\n$/);
    const manifest = JSON.parse(read(`${set}/manifest.json`));
    const text = read(`${set}/${own}`);
    expect(manifest).toMatchObject({
      schema: "conformiteit/1",
      pakket: expect.stringMatching(/^leerplicht-tlv@/),
      regimes: [
        {
          ...{ vraag: "proef", regime: "klein", bestand: own, zaken: casesOf(set).length },
          standen: [{ geldigVan: "2000-01-01", regelset: expect.stringMatching(/^sha256-/), zonderZaak: [] }],
          conclusies: { opTijd: { vindplaats: "Wet X, art. 3 lid 2" } },
          wijzigingen: { open: [] },
          sha256: createHash("sha256").update(text).digest("hex"),
        },
      ],
    });
    const said = Object.values(manifest.regimes[0].soorten as Record<string, number>);
    expect(said.reduce((sum, one) => sum + one, 0)).toBe(casesOf(set).length);
    for (const page of ["LEESMIJ.md", "README.md"]) {
      expect(read(`${set}/${page}`)).not.toMatch(/\{\w+\}(?!`)/);
      expect(read(`${set}/${page}`)).toContain(json({ id: casesOf(set)[0]?.id, conclusies: right()[0]?.conclusies }));
    }
  });

  test("is the same bytes again, and takes the place of what it wrote", () => {
    for (const _ of [1, 2]) cli(["conformiteit", again ?? "", "--regels", rules ?? ""]);
    const names = readdirSync(set ?? "", { recursive: true, encoding: "utf8", withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(names).toHaveLength(5);
    for (const { parentPath, name } of names) {
      const file = `${parentPath}/${name}`;
      expect(read(file.replace(`${cache}/set`, `${cache}/again`))).toBe(read(file));
    }
  });

  test("has the cases of regimes of the package that the call names, and refuses every name that it does not know", () => {
    const packaged = `${cache}/packaged`;
    expect(cli(["conformiteit", packaged, "--regime", "emb-regeling"]).status).toBe(0);
    expect(casesOf(packaged, "emb-bekostiging/emb-regeling.ndjson").length).toBeGreaterThan(20);
    const { status, stderr } = cli(["conformiteit", `${cache}/none`, "--regime", "wek,emb-regeling,bes"]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(existsSync(`${cache}/none`)).toBe(false);
  });

  test("is written into no folder that holds what is somebody's", () => {
    const { status, stderr } = cli(["conformiteit", rules ?? "", "--regels", rules ?? ""]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("folder-not-ours")]);
  });
});

test.each(["twice the same folder", "two folders"])(
  "two regimes of one name are refused before anything is written: %s",
  (which) => {
    const other = which === "two folders" ? `${cache}/other` : (rules ?? "");
    if (which === "two folders") cpSync(rules ?? "", other, { recursive: true });
    const { status, stderr } = cli(["conformiteit", `${cache}/none`, "--regels", `${rules},${other}`]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("regime-twice")]);
    expect(existsSync(`${cache}/none`)).toBe(false);
  },
);

describe("the answers of another engine", () => {
  test("that are the same, in any order and with or without what is not asked, are no difference", () => {
    const { status, stdout } = compare(right().reverse());
    expect([status, stdout]).toEqual([
      0,
      `Geen verschil: op alle ${right().length} zaken zegt de andere engine hetzelfde.\n`,
    ]);
    const whole = casesOf(set).map(({ id, verwacht }) => ({ id, ...verwacht }));
    expect(compare(whole, "--taal", "en").stdout).toMatch(/^No difference/);
  });

  test("are told with the case, the article and both answers where they differ", () => {
    const wrong = right();
    const first = wrong.find(({ conclusies }) => conclusies["opTijd"] === "ja");
    if (first) first.conclusies["opTijd"] = "onbekend";
    const { status, stdout } = compare(wrong);
    expect(status).toBe(3);
    const zaak = casesOf(set).find(({ id }) => id === first?.id);
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringContaining(`${first?.id} (`),
      "  opTijd (opTijd), Wet X, art. 3 lid 2: de set zegt ja, het antwoord is onbekend",
      `  verzoek: ${json({ peildatum: zaak?.verzoek.peildatum, zaak: zaak?.verzoek.zaak })}`,
      `Verschillen: 1, in 1 van ${wrong.length} zaken.`,
    ]);
    expect(JSON.parse(compare(wrong, "--json").stdout)).toMatchObject({
      schema: "conformiteitsverschil/1",
      verschillen: [{ id: first?.id, wat: "conclusies.opTijd", verwacht: "ja", gevonden: "onbekend" }],
    });
  });

  test("are compared in what else they give", () => {
    const whole = casesOf(set).map(({ id, verwacht }) => ({ id, ...verwacht, oordeel: "nvt" }));
    const { status, stdout } = compare(whole);
    expect([status, stdout]).toEqual([3, expect.stringMatching(/het oordeel: de set zegt .*, het antwoord is nvt/)]);
  });

  test("that cannot be read are refused, all mistakes at once, and nothing of them is shown", () => {
    const [one, two, ...rest] = right();
    const secret = "Jan Jansen";
    const { status, stdout, stderr } = compare([
      "{",
      json([]),
      { id: secret, conclusies: {} },
      { ...one, conclusies: { ...one?.conclusies, opTijd: secret } },
      one,
      { ...two, conclusies: { optijd: "ja" }, ontbreekt: "x", lijsten: [], reden: secret },
      ...rest.slice(1),
    ]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toContain(secret);
    const codes = [...stderr.matchAll(/\[([a-z-]+)\]/g)].map(([, code]) => code);
    expect(codes).toEqual([
      ...["json-invalid", "answer-form", "answer-id", "answer-value", "answer-twice", "answer-key", "answer-list"],
      ...["answer-list", "answer-conclusion", "answer-open", "answer-open", "answer-open", "answers-missing"],
    ]);
    expect(stderr).toContain("regel 4/conclusies/opTijd");
    expect(stderr).toContain(`Van 1 zaken is er geen antwoord. De eerste: ${rest[0]?.id}.`);
  });

  test("are compared with no set but one that was written, and not changed since", () => {
    expect(cli(["conformiteit", rules ?? "", "--toets", answers ?? ""]).stderr).toContain("set-unread");
    expect(cli(["conformiteit", set ?? "", "--toets", answers ?? "", "--regime", "wec"]).stderr).toContain(
      "set-regime",
    );
    expect(cli(["conformiteit", set ?? "", "--toets", answers ?? "", "--regels", rules ?? ""]).status).toBe(2);
    writeFileSync(`${again}/${own}`, read(`${again}/${own}`).replace('"ja"', '"nee"'));
    const { status, stderr } = cli(["conformiteit", again ?? "", "--toets", answers ?? ""]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("set-unread")]);
  });
});
