import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { documentProblems, registerProblems } from "../../../src/connect/algoritmeregister/checks.js";
import { articlesOf, draftOf, factsAsked } from "../../../src/connect/algoritmeregister/draft.js";
import { hardIn } from "../../../src/connect/algoritmeregister/readable.js";
import { draftPage, leftOf } from "../../../src/connect/algoritmeregister/told.js";
import { algoritmeregister, broncode } from "../../../src/generated/connect/algoritmeregister.js";
import { cli } from "../../helpers/cli.js";
import { readJson } from "../../helpers/files.js";
import { shipped } from "../../helpers/zaken.js";

const { velden, vragen, leesbaar } = algoritmeregister;
const inForce = shipped.filter(({ hypothetisch }) => !hypothetisch);
const folder = mkdtempSync(join(tmpdir(), "leerplicht-tlv-register-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an organisation fills in, all of it right. */
const organisation = {
  organization: "Gemeente Voorbeeld",
  status: "In gebruik",
  begin_date: "2026-09",
  contact_email: "algoritmes@example.org",
  publication_category: "Impactvolle algoritmes",
  website: "https://example.org/leerplicht",
};
const [one = expect.unreachable()] = inForce;
const filled = { ...draftOf(one, broncode), ...organisation };
const codesAt = (publication: Readonly<Record<string, unknown>>, naam: string): string[] =>
  registerProblems(publication, one.vraag)
    .filter(({ pad }) => pad === `/${naam}`)
    .map(({ code }) => code);

describe.each(inForce.map((regime) => [regime.id, regime] as const))("the draft of %s", (_, regime) => {
  const concept = draftOf(regime, broncode);

  test("fits the standard, but for what the organisation must fill in", () => {
    const required = velden.filter(({ wie, verplicht }) => wie === "organisatie" && verplicht);
    expect(registerProblems(concept, regime.vraag)).toEqual(
      required.map(({ naam }) => ({ pad: `/${naam}`, code: "leeg", gevonden: "", verwacht: "" })),
    );
    expect(registerProblems({ ...concept, ...organisation }, regime.vraag)).toEqual([]);
  });

  test("says nothing for the organisation, and lists what is hers with what to do", () => {
    const { inTeVullen, aanTeVullen } = leftOf(concept);
    expect(
      inTeVullen
        .filter(({ wie }) => wie === "pakket")
        .map(({ naam }) => naam)
        .filter((naam) => naam !== "lawful_basis_grouping"),
    ).toEqual([]);
    for (const { naam, wie } of velden) if (wie === "organisatie") expect(concept[naam]).toHaveLength(0);
    expect([...inTeVullen, ...aanTeVullen].filter(({ wie, uitleg }) => wie === "organisatie" && !uitleg)).toEqual([]);
  });

  test("names every fact that the rules ask, each judgement as one of a person, and each law with its address", () => {
    for (const { titel, soort } of factsAsked(regime)) {
      expect(concept["source_data"]).toContain(titel?.nl);
      expect(String(concept["human_intervention"]).includes(`- ${titel?.nl}`)).toBe(soort === "oordeel");
    }
    const cited = regime.geschreven.regels.flatMap(({ bron, mede = [] }) => [bron, ...mede]);
    const links = articlesOf(regime).map(({ link }) => link);
    for (const { jci } of cited)
      if (jci) {
        const [, bwb, artikel] = /:(BWB\w+)(?:&artikel=([^&]+))?/.exec(jci) ?? [];
        expect(links.some((link) => link.includes(`${bwb}${artikel ? `&artikel=${artikel}&` : "&"}`))).toBe(true);
      }
    expect(new Set(links).size).toBe(links.length);
  });

  test("reads as a page, with everything that is filled in", () => {
    const page = draftPage(concept, regime);
    for (const value of Object.values(concept)) if (typeof value === "string") expect(page).toContain(value);
    expect(page).toContain("**Organisatie** (`organization`, verplicht)");
  });
});

test("no draft says that the package decides", () => {
  const texts = inForce.flatMap((regime) =>
    Object.values(draftOf(regime, broncode)).filter((v) => typeof v === "string"),
  );
  const claims = texts.flatMap(
    (text) => text.match(/[^.\n]*\b(algoritme|pakket)\b[^.\n]*\b(beslist|besluit|oordeelt|bepaalt)\b[^.\n]*/gi) ?? [],
  );
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter((claim) => !/\b(geen|niet|niets)\b/.test(claim))).toEqual([]);
});

test("what the mapping to case systems calls health is called health here too", () => {
  interface Mapping {
    readonly vragen: Readonly<
      Record<string, { readonly zonder: readonly { feiten?: string[]; reden: { nl: string } }[] }>
    >;
  }
  const mapping = readJson<Mapping>("rules/koppelingen/zgw.json");
  for (const [vraag, { zonder }] of Object.entries(mapping.vragen)) {
    const health = zonder.filter(({ reden }) => reden.nl.includes("gezondheid")).flatMap(({ feiten = [] }) => feiten);
    expect(vragen[vraag]?.gezondheid).toEqual(expect.arrayContaining(health));
  }
});

describe("the limits of the standard", () => {
  const limits = {
    name: 99,
    description_short: 349,
    goal: 2499,
    methods_and_models: 4999,
    provider: 199,
    source_id: 99,
  };

  test.each(
    velden
      .filter(({ soort, hoogstens }) => soort === "tekst" && hoogstens !== undefined)
      .map((v) => [v.naam, v] as const),
  )("%s: as many characters as fit, and one more", (naam, { hoogstens = 0 }) => {
    const sentence = "Dit is een zin. ";
    const text = (length: number): string => sentence.repeat(length).slice(0, length);
    expect(codesAt({ ...filled, [naam]: text(hoogstens) }, naam)).toEqual([]);
    expect(codesAt({ ...filled, [naam]: text(hoogstens + 1) }, naam)).toEqual(["teLang"]);
  });

  test("are those that the standard names", () => {
    for (const [naam, most] of Object.entries(limits))
      expect(velden.find((v) => v.naam === naam)?.hoogstens).toBe(most);
  });

  test("characters are counted as people count them", () => {
    expect(codesAt({ ...filled, name: `${"é".repeat(98)}😀` }, "name")).toEqual([]);
  });

  test.each([
    ["organization", ["", "  x"], [undefined, null, 3, ["x"]]],
    ["status", ["In ontwikkeling", "Buiten gebruik"], ["in gebruik", "Onbekend"]],
    ["publication_category", ["Hoog-risico AI-systeem", "Overige algoritmes"], ["Impactvol"]],
    ["begin_date", ["2026-01", "2026-12", ""], ["2026-13", "2026-1", "2026", "2026-01-01"]],
    [
      "contact_email",
      ["a@example.org", "https://example.org"],
      ["example.org", "http://example.org", "a@b", "a b@example.org"],
    ],
    [
      "website",
      ["https://example.org/a?b=c", ""],
      ["http://example.org", "example.org", "https://x", "https://exa mple.org"],
    ],
    ["lang", ["nld"], ["nl", "eng"]],
    ["standard_version", ["1.0.0", ""], ["1.0.10"]],
    ["category", [["Recht", "Werk", "Verkeer"], []], [["Bestuur"], ["Recht", "Werk", "Verkeer", "Wonen"], "Recht"]],
    [
      "lawful_basis_grouping",
      [[{ title: "x".repeat(99), link: "https://example.org" }], []],
      [
        [{ title: "x".repeat(100), link: "https://example.org" }],
        [{ title: "x" }],
        [{ title: "x", link: "example.org" }],
        ["x"],
        "x",
      ],
    ],
  ] as const)("%s takes what fits and refuses what does not", (naam, right, wrong) => {
    const required = velden.find((v) => v.naam === naam)?.verplicht;
    for (const value of right)
      expect(codesAt({ ...filled, [naam]: value }, naam)).toEqual(required && value === "" ? ["leeg"] : []);
    for (const value of wrong)
      expect(codesAt({ ...filled, [naam]: value }, naam).length, String(value)).toBeGreaterThan(0);
  });

  test("a field that the standard does not know is told", () => {
    expect(codesAt({ ...filled, naam: "x" }, "naam")).toEqual(["onbekend"]);
  });
});

describe("what contradicts itself, or what nobody sees", () => {
  test.each([
    [{ status: "In gebruik", begin_date: "2026-09", end_date: "2026-09" }, []],
    [{ status: "In gebruik", begin_date: "2026-09", end_date: "2026-08" }, ["volgorde"]],
    [{ status: "In gebruik", begin_date: "", end_date: "2026-08" }, []],
    [{ status: "In gebruik", begin_date: "2099-01", end_date: "" }, []],
    [{ status: "Buiten gebruik", begin_date: "2025-01", end_date: "2026-08" }, []],
    [{ status: "Buiten gebruik", begin_date: "2025-01", end_date: "" }, ["zonderEinde"]],
    [{ status: "Buiten gebruik", begin_date: "2025-01", end_date: " " }, ["zonderEinde"]],
    [{ status: "In ontwikkeling", begin_date: "", end_date: "" }, []],
    [{ status: "In ontwikkeling", begin_date: "2026-09", end_date: "" }, []],
    [{ status: "In ontwikkeling", begin_date: "", end_date: "2020-01" }, ["nogGeenEinde"]],
    [{ status: "In ontwikkeling", begin_date: "", end_date: "2020" }, ["soort"]],
  ])("of %j it says %j", (times, codes) => expect(codesAt({ ...filled, ...times }, "end_date")).toEqual(codes));

  test.each(velden.filter(({ verplicht }) => verplicht).map(({ naam, soort }) => [naam, soort] as const))(
    "%s of spaces alone is empty",
    (naam, soort) => {
      if (soort !== "lijst" && soort !== "verwijzingen")
        for (const blank of ["   ", "\n", "\u00a0"])
          expect(codesAt({ ...filled, [naam]: blank }, naam)).toEqual(["leeg"]);
    },
  );

  test("characters that nobody sees are told, each written out, and the end of a line only where one line fits", () => {
    const told = (naam: string, value: unknown): string[] =>
      registerProblems({ ...filled, [naam]: value }, one.vraag).map(
        ({ pad, code, gevonden }) => `${pad} ${code} ${gevonden}`,
      );
    expect(told("name", "Toets\u001b[31m")).toEqual(["/name teken \\u{1b}"]);
    expect(told("name", "Toets\u202e")).toEqual(["/name teken \\u{202e}"]);
    expect(told("name", "Toets\nvan iets")).toEqual(["/name teken \\u{a}"]);
    expect(told("organization", "Gemeente\r\nX")).toEqual(["/organization teken \\u{d}"]);
    expect(told("risks", "Dit is een zin.\r\nDit ook.\n")).toEqual([]);
    expect(told("risks", "Dit is een zin.\u2028")).toEqual(["/risks teken \\u{2028}"]);
    expect(told("website", "https://example.org/\u202e")).toEqual(["/website teken \\u{202e}"]);
    expect(told("impacttoetsen_grouping", [{ title: "a\u200eb", link: "https://example.org" }])).toEqual([
      "/impacttoetsen_grouping teken \\u{200e}",
    ]);
    expect(told("impacttoetsen_grouping", [{ title: "  ", link: "https://example.org" }])).toHaveLength(1);
    expect(told("provider", "Één naam, zoals 😀")).toEqual([]);
  });

  test("the publication of another question is told by its name; an own name is its organisation's", () => {
    for (const regime of inForce) {
      const other = draftOf(regime, broncode).name;
      expect(codesAt({ ...filled, name: other }, "name")).toEqual(regime.vraag === one.vraag ? [] : ["andereVraag"]);
    }
    expect(codesAt({ ...filled, name: "Onze toets" }, "name")).toEqual([]);
  });
});

describe("level B1, as far as it can be counted", () => {
  const words = (count: number): string => `${Array.from({ length: count }, () => "dag").join(" ")}.`;
  const codes = (text: string): string[] => hardIn(text).map(({ code }) => code);

  test("a sentence of eighteen words passes beside short ones, and one of nineteen does not", () => {
    const short = `${words(3)} ${words(3)} ${words(3)} `;
    expect(codes(short + words(leesbaar.woordenPerZin))).toEqual([]);
    expect(codes(short + words(leesbaar.woordenPerZin + 1))).toEqual(["langeZin"]);
  });

  test("eleven words a sentence pass, and twelve do not", () => {
    expect(codes(words(11))).toEqual([]);
    expect(codes(words(12))).toEqual(["gemiddeld"]);
  });

  test("a word of twenty letters passes, a longer one only where it is explained", () => {
    expect(codes(`Een ${"a".repeat(20)}.`)).toEqual([]);
    expect(codes("Dit is de toelaatbaarheidsverklaring.")).toEqual(["langWoord"]);
    expect(codes("Een toelaatbaarheidsverklaring is een besluit.")).toEqual([]);
  });

  test("many long words, and words that few people use", () => {
    const text = Array.from({ length: 5 }, () => "De samenwerking ging toen best goed.").join(" ");
    expect(codes(text)).toEqual(["langeWoorden"]);
    expect(codes(text.replaceAll("samenwerking", "klas"))).toEqual([]);
    expect(codes("Dat mag, indien het kan.")).toEqual(["moeilijk"]);
  });

  test("a name in a list is no sentence", () => {
    expect(codes(`Wij vragen dit:\n- ${words(30)}`)).toEqual([]);
  });

  test("what the organisation fills in is held to it too", () => {
    expect(codesAt({ ...filled, proportionality: `${words(30)}` }, "proportionality")).toEqual([
      "langeZin",
      "gemiddeld",
    ]);
    expect(codesAt({ ...filled, risks: words(30) }, "risks")).toEqual([]);
  });
});

describe("leerplicht-tlv algoritmeregister", () => {
  const file = join(folder, "concept.json");

  test("writes a draft, says what it lacks, and passes it once that is filled in", () => {
    expect(cli(["algoritmeregister", "vrijstelling", "--json", "--naar", file])).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const draft = JSON.parse(readFileSync(file, "utf8")) as {
      publicatie: object;
      inTeVullen: { naam: string; verplicht: boolean }[];
    };
    const required = draft.inTeVullen.filter(({ verplicht }) => verplicht).map(({ naam }) => naam);
    expect(required).toEqual(["organization", "status", "contact_email", "publication_category"]);
    const lacking = cli(["algoritmeregister", "vrijstelling", "--toets", file]);
    expect(lacking.status).toBe(3);
    expect(
      lacking.stdout
        .trim()
        .split("\n")
        .map((line) => line.split(":")[0]),
    ).toEqual(required.map((naam) => `/${naam}`));
    writeFileSync(file, JSON.stringify({ ...draft, publicatie: { ...draft.publicatie, ...organisation } }));
    expect(cli(["algoritmeregister", "vrijstelling", "--toets", file])).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(cli(["algoritmeregister", "vrijstelling", "--toets", file, "--json"]).stdout)).toEqual([]);
  });

  test("what was filled in beside the publication is told, and nothing that the draft itself has there", () => {
    const file = join(folder, "beside.json");
    cli(["algoritmeregister", "vrijstelling", "--json", "--naar", file]);
    const draft = JSON.parse(readFileSync(file, "utf8")) as { publicatie: object };
    const wanted = { vraag: "vrijstelling", regime: undefined };
    const publicatie = { ...draft.publicatie, ...organisation };
    expect(documentProblems({ ...draft, publicatie }, wanted)).toEqual([]);
    expect(documentProblems(publicatie, wanted)).toEqual([]);
    const strange = { status: "In gebruik", ["x".repeat(50)]: 1 };
    expect(documentProblems({ ...draft, publicatie, ...strange }, wanted).map(({ pad, code }) => [pad, code])).toEqual([
      ["/status", "ernaast"],
      [`/${"x".repeat(40)}`, "ernaast"],
    ]);
    writeFileSync(file, JSON.stringify({ ...draft, publicatie, status: "In gebruik" }));
    const { status, stdout } = cli(["algoritmeregister", "vrijstelling", "--toets", file]);
    expect([status, stdout]).toEqual([3, expect.stringMatching(/^\/status: .*onder 'publicatie'.*\n$/)]);
  });

  test("tells the draft of another question or regime than it is checked for, and what is no draft", () => {
    const checked = (input: unknown, ...args: string[]): [number | null, string[]] => {
      const { status, stdout } = cli(["algoritmeregister", ...args, "--toets", "-", "--json"], JSON.stringify(input));
      return [status, (JSON.parse(stdout) as { pad: string; code: string }[]).map(({ pad, code }) => `${pad} ${code}`)];
    };
    const draft = JSON.parse(cli(["algoritmeregister", "tlv-emb", "--regime", "wec", "--json"]).stdout) as {
      publicatie: object;
    };
    const whole = { ...draft, publicatie: { ...draft.publicatie, ...organisation } };
    expect(checked(whole, "tlv-emb")).toEqual([0, []]);
    expect(checked(whole, "tlv-emb", "--regime", "wec")).toEqual([0, []]);
    expect(checked(whole, "tlv-emb", "--regime", "emb-2019")).toEqual([3, ["/regime andereVraag"]]);
    expect(checked(whole, "vrijstelling")).toEqual([3, ["/vraag andereVraag", "/name andereVraag"]]);
    expect(checked(whole.publicatie, "vrijstelling")).toEqual([3, ["/name andereVraag"]]);
    for (const none of ["null", "[]", "3"]) {
      const { status, stderr } = cli(["algoritmeregister", "tlv-emb", "--toets", "-"], none);
      expect([status, stderr.includes("--json")]).toEqual([2, true]);
      expect(stderr).not.toMatch(/\{\w+\}/);
    }
    const strange = cli(["algoritmeregister", "tlv-emb", "--toets", "-"], JSON.stringify({ "a\u001b": 1 }));
    expect(strange.stdout).toContain("/a\\u{1b}: ");
  });

  test("takes the regime that is applied when none is named, and the one that is named", () => {
    expect(cli(["algoritmeregister", "tlv-emb"]).stdout).toContain("(`emb-2019`)");
    expect(cli(["algoritmeregister", "tlv-emb", "--regime", "wec"]).stdout).toContain("(`wec`)");
  });

  test.each([
    [["vrijstelling", "--regime", "voorstel-2019"], /connect-hypothetical/],
    [["vrijstelling", "--regime", "wetsvoorstel-36663"], /connect-hypothetical/],
    [["vrijstelling", "--regime", "wec"], /--regime.*call-unknown/],
    [["vrijsteling"], /VRAAG.*call-unknown/],
    [["vrijstelling", "--toets", join(folder, "gone.json")], /file-unreadable/],
    [["vrijstelling", "--naar", join(folder, "no", "folder.md")], /file-unwritable/],
  ] as const)("%j is refused", (args, said) => {
    const { status, stdout, stderr } = cli(["algoritmeregister", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(said);
  });

  test("the page itself, or what is no draft, is refused with what to give; a slip in JSON by its line", () => {
    const checked = (input: string) => cli(["algoritmeregister", "vrijstelling", "--toets", "-"], input);
    const page = cli(["algoritmeregister", "vrijstelling"]).stdout;
    for (const input of [page, "[1]", "null", ""]) {
      const { status, stdout, stderr } = checked(input);
      expect([status, stdout], input.slice(0, 9)).toEqual([2, ""]);
      if (input !== "") expect(stderr).toMatch(/connect-draft[\s\S]*--json --naar|--json --naar[\s\S]*connect-draft/);
    }
    expect(checked('{ "publicatie": { }').stderr).toContain("json-invalid");
    expect(checked('\uFEFF{ "publicatie": {} }').status).toBe(3);
  });
});
