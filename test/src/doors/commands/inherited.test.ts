import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { warningsOf } from "../../../../src/doors/commands/warnings.js";
import { loadRegime } from "../../../../src/index.js";
import { readCases } from "../../../../src/testing/cases.js";
import { outdated } from "../../../../src/testing/made.js";
import { cli } from "../../../helpers/cli.js";
import { readJson } from "../../../helpers/files.js";

const home = mkdtempSync(join(tmpdir(), "leerplicht-tlv-geerfd-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const map = join(home, "twee-jaar");

describe("what a regime inherits", () => {
  test("each part has its name, the regime that holds it and the key that makes it otherwise", () => {
    const { delen, basis } = JSON.parse(cli(["toon", "voorstel-2019", "--geerfd", "--json"]).stdout);
    expect(basis).toBe("voorstel-2019");
    const of = (naam: string) => delen.find((deel: { naam: string }) => deel.naam === naam);
    expect(of("verklaringVoldoet")).toMatchObject({ soort: "regel", van: "leerplichtwet-1969", stand: "geerfd" });
    expect(of("duurToegestaan")).toMatchObject({ soort: "regel", van: "voorstel-2019" });
    expect(of("caribisch-nederland").anders.nl).toContain("vervaltWaarschuwingen");
    expect(of("Wie is casusregisseur?").anders.en).toContain("vervaltOpenPunten");
    const text = cli(["toon", "voorstel-2019", "--geerfd", "--taal", "en", "--vorm", "markdown"]).stdout;
    expect(text).toContain("## Open points");
  });

  test("of a folder it says what was replaced and what lapsed", () => {
    const { regime, delen } = JSON.parse(cli(["toon", "examples/25-afwegingskader", "--geerfd", "--json"]).stdout);
    expect(regime).toBe("voorbeeld-afwegingskader");
    const standing = (naam: string) => delen.find((deel: { naam: string }) => deel.naam === naam)?.stand;
    expect(["vrijgesteld", "Wie is casusregisseur?", "duurToegestaan"].map(standing)).toEqual([
      "vervangen",
      "vervallen",
      "geerfd",
    ]);
  });
});

describe("a start from an inherited rule", () => {
  beforeAll(() => {
    const call = ["nieuw", "regime", map, "--basis", "voorstel-2019", "--vervang", "casusregisseurBenoemd"];
    expect(cli([...call, "--eigenaar", "Voorbeeld"])).toMatchObject({ status: 0, stderr: "" });
  }, 60_000);
  const rule = () => join(map, "brief-2019-b4-casusregisseur.json");
  const files = () => ({ "regime.json": head(), "regel.json": JSON.parse(readFileSync(rule(), "utf8")) });
  const head = () => JSON.parse(readFileSync(join(map, "regime.json"), "utf8"));

  test("holds the rule as it is, with cases that hold", () => {
    const own = JSON.parse(readFileSync(rule(), "utf8"));
    const before = readJson<Record<string, unknown>>(
      "rules/vrijstelling/voorstel-2019/brief-2019-b4-casusregisseur.json",
    );
    expect({ ...own, $schema: "" }).toEqual({ ...before, $schema: "" });
    expect(head()).toMatchObject({ bouwtVoortOp: "voorstel-2019", vervangt: ["casusregisseurBenoemd"] });
    expect(cli(["muteer", "--regels", map, "--drempel", "100"]).status).toBe(0);
    expect(cli(["toon", map, "--wegen"]).status).toBe(0);
  });

  test("what was made is made anew after a change, and what somebody wrote or changed stays", () => {
    const copy = `${map}-vernieuwd`;
    cpSync(map, copy, { recursive: true });
    const place = join(copy, "brief-2019-b4-casusregisseur.zaken.json");
    const cases = () => JSON.parse(readFileSync(place, "utf8"));
    const edit = (file: string, change: (found: Record<string, unknown>) => unknown) =>
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")))));
    const state = () => {
      const { "regime.json": regime, "regel.json": _, ...rest } = files();
      const own = JSON.parse(readFileSync(join(copy, "brief-2019-b4-casusregisseur.json"), "utf8"));
      const loaded = loadRegime({ ...rest, "regime.json": regime, "regel.json": own });
      return outdated(loaded, readCases({ "regel.zaken.json": cases() }, loaded));
    };
    const [first, ...others] = cases().zaken;
    expect([first, ...others].every(({ gemaakt }: { gemaakt?: string }) => gemaakt !== undefined)).toBe(true);
    expect(state()).toEqual({ anders: [], verouderd: [] });

    // Two cases of somebody's own: one in words of their own, one without a mark.
    const { gemaakt: _, ...written } = others[0];
    const own = [{ ...first, zin: "Zonder casusregisseur kan het niet" }, written];
    edit(place, (found) => ({ ...found, zaken: [...own, ...others.slice(1)] }));
    edit(join(copy, "brief-2019-b4-casusregisseur.json"), (rule) => ({ ...rule, titel: "De casusregisseur is er" }));
    expect(state().verouderd).toHaveLength(others.length - 1);

    expect(cli(["vernieuw", copy])).toMatchObject({ status: 0, stderr: "" });
    expect(cases().zaken.slice(0, 2)).toEqual(own);
    expect(
      cases()
        .zaken.slice(2)
        .every(({ zin }: { zin: string }) => zin.startsWith("De casusregisseur is er")),
    ).toBe(true);
    expect(state()).toEqual({ anders: [], verouderd: [] });
    expect(cli(["muteer", "--regels", copy, "--drempel", "100"]).status).toBe(0);
    // Once more changes nothing.
    const before = readFileSync(place, "utf8");
    expect(cli(["vernieuw", copy]).status).toBe(0);
    expect(readFileSync(place, "utf8")).toBe(before);
  }, 60_000);

  test("a rule that nobody has is refused by name", () => {
    const { status, stderr } = cli(["nieuw", "regime", join(home, "x"), "--basis", "wec", "--vervang", "gemotiveert"]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/rule-not-inherited/)]);
    expect(stderr).toContain("gemotiveerd");
  });

  test("as long as it is what it was nothing is asked; once it changes what is left behind is, until it is confirmed", () => {
    const asked = (all: Record<string, unknown>) =>
      warningsOf(loadRegime(all), all).filter((line) => line.startsWith("L6"));
    expect(asked(files())).toEqual([]);
    const text = readFileSync(rule(), "utf8");
    const own = JSON.parse(text);
    const changed = { ...own, titel: "De leerplichtambtenaar is casusregisseur" };
    const found = asked({ ...files(), "regel.json": changed });
    expect(found.length).toBeGreaterThan(0);
    const names = found.map((line) => / \[([^\]]+)\] \(/.exec(line)?.[1] ?? "");
    expect(names).toContain("Wie is casusregisseur?");
    // What rests on no more than the same source comes last.
    const isWeak = found.map((line) => line.includes("(rust op dezelfde bron"));
    expect(isWeak).toEqual([...isWeak].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(isWeak).size).toBe(2);
    const confirmed = { ...head(), nagekeken: [...new Set(names)] };
    expect(asked({ "regime.json": confirmed, "regel.json": changed })).toEqual([]);
    const wrong = { ...head(), nagekeken: ["bestaatNiet"] };
    expect(() => loadRegime({ "regime.json": wrong, "regel.json": changed })).toThrow(/checks-nothing/);
    writeFileSync(rule(), text);
  });
});
