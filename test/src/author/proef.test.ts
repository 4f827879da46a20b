import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { cliFile, cliProcess } from "../../helpers/cli.js";
import { readJson } from "../../helpers/files.js";

const home = mkdtempSync(join(tmpdir(), "leerplicht-tlv-proef-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const begin = (soort: string, name: string, ...flags: string[]) =>
  cliProcess(["nieuw", soort, join(home, name), ...flags]);
const trial = (name: string, ...flags: string[]) => {
  const run = cliProcess(["proef", join(home, name), ...flags]);
  if (run.stdout === "") throw new Error(run.stderr);
  return run;
};
const change = (name: string, file: string, edit: (text: string) => string): void => {
  const path = join(home, name, file);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
};

const known = vraagNamen.flatMap(regimesOf);
const policies = Object.keys(readJson<{ beleid: object }>("rules/sjablonen.json").beleid);

describe("a start", () => {
  test.each([
    ["vraag", "vraag"],
    ["regime", "regime", "--titel", "Onze regels", "--titel-en", "Our rules", "--eigenaar", "Gemeente Voorbeeld"],
    ...policies.map((id) => ["beleid", `beleid-${id}`, "--basis", id]),
  ])(
    "of %s (%s) passes every check as it is, and the trial has nothing left to do",
    (soort, name, ...flags) => {
      expect(begin(soort, name, ...flags).status).toBe(0);
      const { status, stdout } = trial(name, "--json");
      const found = JSON.parse(stdout);
      expect([status, found.daarna]).toEqual([0, []]);
      expect([found.dekking.dekking, found.mutanten.score, found.eigenschappen.weerlegd]).toEqual([1, 1, []]);
      expect(found.mutanten.mutanten).toBeGreaterThan(4);
      // An editor finds the schema from where the file lies.
      const head = join(home, name, soort === "beleid" ? "beleid.json" : "regime.json");
      const { $schema } = JSON.parse(readFileSync(head, "utf8")) as { $schema: string };
      expect(readFileSync(join(home, name, $schema), "utf8")).toContain('"title"');
    },
    240_000,
  );

  test.each(known.map(({ id }) => id))("of a regime on %s is in order", (id) => {
    expect(begin("regime", `op-${id}`, "--basis", id)).toMatchObject({ status: 0, stderr: "" });
  });

  test.each([
    ["a folder that holds something", ["regime", join(home, "vol")], /folder-not-empty/],
    ["a name that no regime can have", ["regime", join(home, "x"), "--naam", "Mijn regels"], /--naam/],
    ["a name of the package", ["regime", join(home, "y"), "--naam", "wec"], /regime\.json.*wec/s],
    ["a regime that nobody knows", ["regime", join(home, "z"), "--basis", "wek"], /--basis/],
    ["a policy on a regime without kinds of norms", ["beleid", join(home, "q"), "--basis", "emb-regeling"], /--basis/],
  ])("is refused for %s", (_, args, said) => {
    begin("vraag", "vol");
    const { status, stdout, stderr } = cliProcess(["nieuw", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });
});

describe("a trial", () => {
  beforeAll(() => void begin("vraag", "proef"));

  test("ends at what is wrong with the rules, with its place", () => {
    begin("vraag", "fout");
    change("fout", "artikel-1-aanvraag.json", (text) => text.replace("aanvraag.ondertekend", "aanvraag.ondertekent"));
    const { status, stdout } = trial("fout");
    expect(status).toBe(2);
    expect(stdout).toMatch(/lint +nog niet[\s\S]*zaken +niet gedaan[\s\S]*artikel-1-aanvraag\.json:\d+:\d+/);
  });

  test("ends at a case that comes out otherwise", () => {
    begin("vraag", "zaak");
    change("zaak", "artikel-1-aanvraag.zaken.json", (text) => text.replace("2026-07-02", "2026-06-30"));
    const { status, stdout } = trial("zaak", "--vorm", "markdown");
    expect(status).toBe(2);
    expect(stdout).toMatch(/\| zaken \| nog niet \|[\s\S]*\| mutanten \| niet gedaan \|[\s\S]*case-fails/);
    // One case that fails takes no other from the count, nor hides that a conclusion has none.
    rmSync(join(home, "zaak", "artikel-2-toegekend.zaken.json"));
    const { zaken } = JSON.parse(trial("zaak", "--json").stdout);
    const { zaken: written } = JSON.parse(readFileSync(join(home, "zaak", "artikel-1-aanvraag.zaken.json"), "utf8"));
    expect(zaken).toMatchObject({ zaken: written.length, zonderZaken: ["toegekend"] });
    expect(zaken.anders).toBeGreaterThan(0);
    expect(zaken.anders).toBeLessThan(written.length);
  });

  test("does not count cases that cannot be read", () => {
    begin("vraag", "onleesbaar");
    change("onleesbaar", "artikel-1-aanvraag.zaken.json", (text) => text.replace('"zin"', '"zon"'));
    const { zaken } = JSON.parse(trial("onleesbaar", "--json").stdout);
    expect(zaken).toMatchObject({ zaken: null, anders: 0, zonderZaken: [] });
    expect(trial("onleesbaar").stdout).toContain("niet te lezen, dus niet geteld");
  });

  test("names the conclusions without cases, what no case shows, and the case that would", () => {
    begin("vraag", "zonder");
    rmSync(join(home, "zonder", "artikel-2-toegekend.zaken.json"));
    change("zonder", "artikel-1-aanvraag.zaken.json", (text) => {
      const file = JSON.parse(text);
      return JSON.stringify({ ...file, zaken: file.zaken.slice(0, 1) });
    });
    const { status, stdout, stderr } = trial("zonder", "--json");
    const { zaken, daarna, mutanten, dekking, wegen } = JSON.parse(stdout);
    expect([status, zaken.zonderZaken]).toEqual([3, ["toegekend"]]);
    // Each task by its first words, with how many parts it has: nothing else is to be done, and none of these is passed over.
    const conditions = dekking.voorwaarden as Record<"ja" | "nee" | "onbekend" | "doorslaggevend", number>[];
    const never = (...sides: (keyof (typeof conditions)[number])[]) =>
      sides.reduce((sum, side) => sum + conditions.filter((one) => one[side] === 0).length, 0);
    expect(daarna.map(({ delen }: { delen: unknown[] }) => delen.length)).toEqual([
      1,
      never("ja", "nee"),
      wegen.open.length,
      mutanten.overlevenden.length,
      never("onbekend", "doorslaggevend"),
    ]);
    // What is asked for is told by name, with the answer that no case shows.
    const unseen = daarna.find(({ zin }: { zin: string }) => zin.includes("het andere antwoord"));
    for (const deel of unseen.delen)
      expect(deel).toMatch(/^“[^”]+” is in geen zaak (ja|nee) \(artikel-[\w-]+\.json\/.*\)$/);
    expect(mutanten.overlevenden.some(({ zaak }: { zaak?: object }) => zaak !== undefined)).toBe(true);
    expect(stderr).toMatch(/lint[\s\S]*mutanten/);
  }, 120_000);

  test("watches the folder until somebody stops it", async () => {
    const child = spawn(process.execPath, [cliFile(), "proef", join(home, "proef"), "--let-op", "--taal", "en"]);
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => (out += String(data)));
    child.stderr.on("data", (data) => (err += String(data)));
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    const until = async (seen: () => boolean): Promise<void> => {
      while (!seen()) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const waits = (): number => err.split("Waiting for a change").length - 1;
    await until(() => waits() === 1);
    expect(out).toContain("Nothing: all of it passes.");
    rmSync(join(home, "proef", "artikel-2-toegekend.zaken.json"));
    await until(() => waits() === 2);
    expect(out).toContain("conclusions without a case: 1");
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  }, 240_000);
});
