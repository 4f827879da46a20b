import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evaluate, prove, RegelError, report } from "../../../src/index.js";
import type { RegelsBewijs } from "../../../src/model/bewijs-van-regels.js";
import { cli } from "../../helpers/cli.js";

const blad = (name: string, value: boolean) => ({ name, fact: "verklaring.overgelegd", operator: "equal", value });
const claims = [
  {
    zin: "Niemand verliest ooit zijn vrijstelling.",
    conclusie: "vrijgesteld",
    bij: { all: [blad("zonder papieren", false)] },
    nooit: "ja",
  },
  { zin: "Over niets.", conclusie: "vrijgesteld", bij: { all: [blad("a", false), blad("b", true)] }, nooit: "ja" },
  { zin: "Een vreemd feit.", conclusie: "vrijgesteld", monotoon: "afweging.samenwerkingsverbandBetrokken" },
  { zin: "Later neemt niets weg.", conclusie: "vrijgesteld", monotoon: "kennisgeving.datum" },
] as const;

const flat = (text: string): string => text.replace(/\s+/g, " ");
/** The part of a text under a heading, up to the next one. */
const under = (text: string, heading: string): string =>
  flat(text.split(/\n\n/).find((part) => part.startsWith(heading)) ?? expect.fail(heading));

describe("a claim in words", () => {
  let bewijs: RegelsBewijs;
  beforeAll(() => {
    bewijs = prove("vrijstelling", "voorstel-2019", claims as never);
  });

  test("is told by what was tested, and not by its sentence alone", () => {
    const nl = under(report(bewijs), "Bewezen: eigen");
    expect(nl).toContain(
      "is nooit ja, op elk volledig dossier met zonder papieren (een verklaring is overgelegd: nee)",
    );
    expect(nl).toContain("gaat over volledige dossiers");
    const en = under(report(bewijs, { taal: "en" }), "Proved: claims");
    expect(en).toMatch(/is never yes, on every complete file with zonder papieren \(a statement was handed in: no\)/);
  });

  test("that is about no file, or whose conclusion does not rest on its fact, stands apart from what is proved", () => {
    const text = report(bewijs);
    const [proved, idle] = [under(text, "Bewezen: eigen"), under(text, "Dit kan niet falen")];
    for (const { zin } of claims.slice(1, 3)) {
      expect(proved).not.toContain(zin);
      expect(idle).toContain(zin);
    }
    expect(idle).toContain("hangt niet af van “het samenwerkingsverband is betrokken”");
    expect(idle).toMatch(/verandert “het samenwerkingsverband is betrokken” van nee in ja/);
    expect(under(text, "Dit houdt niet")).toMatch(/wordt de datum van de kennisgeving later, en blijft/);
  });

  test("counts once, in however many states it is said", () => {
    const text = flat(report(bewijs));
    expect(bewijs.bewijs.standen.length).toBeGreaterThan(1);
    expect(text).toContain(`3 van ${claims.length}: een eigen stelling`);
    expect(text).toContain(`in elk van de ${bewijs.bewijs.standen.length} standen`);
    const [, total] = /VAN DE (\d+) STELLINGEN HOUDEN ER 2 GEEN STAND/.exec(text) ?? expect.fail(text.slice(0, 200));
    expect(Number(total)).toBeLessThan(bewijs.uitspraken.length);
  });

  test("one that was kept from before is told as it was", () => {
    const uitspraken = bewijs.uitspraken.map(({ stelling: _, ...rest }) => rest);
    expect(report({ ...bewijs, uitspraken })).not.toMatch(/Dit is getoetst|undefined/);
  });

  const refused = (claim: unknown): RegelError => {
    try {
      prove("vrijstelling", "voorstel-2019", [claim] as never);
    } catch (error) {
      if (error instanceof RegelError) return error;
    }
    return expect.fail("not refused");
  };

  test("with two things to say is two claims; the names in it are right", () => {
    const [found] = refused({ zin: "x", conclusie: "vrijgesteld", nooit: "ja", altijd: "nee" }).problemen;
    expect(found).toMatchObject({ code: "claim-twofold", pad: "/0/altijd" });
    expect(found?.remedie).toMatch(/twee stellingen/);
  });

  test("about a conclusion that is none asks for a rule, and for no fact", () => {
    const [found] = refused({ zin: "x", conclusie: "vrijgestelt", nooit: "ja" }).problemen;
    expect(found).toMatchObject({ code: "claim-conclusion", pad: "/0/conclusie" });
    expect(found?.remedie).toMatch(/vrijgesteld/);
    expect(found?.remedie).not.toMatch(/feiten\.json/);
  });
});

describe("leerplicht-tlv bewijs", () => {
  const map = mkdtempSync(join(tmpdir(), "bewijs-"));
  afterAll(() => rmSync(map, { recursive: true }));
  const file = join(map, "stellingen.json");
  writeFileSync(file, JSON.stringify(claims));
  const call = ["bewijs", "voorstel-2019", "--stellingen", file];

  test("shows and counts claims alone, and says how many checks it leaves out", () => {
    const held = join(map, "houdt.json");
    writeFileSync(held, JSON.stringify(claims.slice(0, 1)));
    const { status, stdout, stderr } = cli(["bewijs", "voorstel-2019", "--stellingen", held, "--alleen", "stellingen"]);
    expect({ status, checks: /\d{3} andere controles niet/.test(stderr) }).toEqual({ status: 0, checks: true });
    expect(stdout).toContain("1 van 1: een eigen stelling");
    expect(stdout).not.toContain("elke voorwaarde");
    expect(cli([...call, "--alleen", "conclusies"]).status).toBe(2);
  });

  test("writes the file of each claim that fails, and its twin, as requests that are judged so", async () => {
    const getuigen = join(map, "getuigen");
    const { status, stdout } = cli([...call, "--alleen", "stellingen", "--json", "--getuigen", getuigen]);
    const { uitspraken } = JSON.parse(stdout) as RegelsBewijs;
    expect(status).toBe(3);
    expect(new Set(uitspraken.map(({ soort }) => soort))).toEqual(new Set(["stelling", "geval"]));
    const names = readdirSync(getuigen).filter((name) => name.startsWith("stelling-3-2021"));
    expect(names.sort()).toEqual(["stelling-3-2021-08-01-anders.json", "stelling-3-2021-08-01.json"]);
    const answers = await Promise.all(
      names.map(async (name) => {
        const verzoek = JSON.parse(readFileSync(join(getuigen, name), "utf8"));
        return (await evaluate(verzoek)).oordeel;
      }),
    );
    expect(answers).toEqual(["nee", "ja"]);
  });
});
