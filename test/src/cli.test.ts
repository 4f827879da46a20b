import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toldOf, understand } from "../../src/doors/commands/call.js";
import { exit } from "../../src/doors/commands/shared.js";
import { commands } from "../../src/doors/commands/table.js";
import { type Command, written } from "../../src/doors/commands/usage.js";
import { hulp } from "../../src/generated/texts.js";
import { cli, cliFile, cliProcess } from "../helpers/cli.js";
import { readText, root } from "../helpers/files.js";

const verzoek = { vraag: "vrijstelling", peildatum: "2026-08-01", zaak: {} };
const toets = (input: unknown, ...flags: string[]) =>
  cli(["toets", "-", ...flags], typeof input === "string" ? input : JSON.stringify(input));
const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describe("bad input: exit 2, each problem on standard error, nothing on standard output, no stack trace", () => {
  const cases: [string, unknown, RegExp][] = [
    ["malformed JSON", '{"vraag": "vrijstelling",', /json-invalid/],
    ["an empty file", "", /json-invalid/],
    ["no object", "[1, 2]", /not-an-object/],
    ["an unknown question", { ...verzoek, vraag: "vrijsteling" }, /\/vraag.*vrijstelling.*question-unknown/s],
    ["an unknown regime", { ...verzoek, regime: "voorstel-2020" }, /\/regime.*regime-unknown/s],
    ["a regime of another question", { ...verzoek, regime: "wec" }, /\/regime.*tlv-emb.*regime-of-other-question/s],
    [
      "30 February",
      { ...verzoek, zaak: { verklaring: { datum: "2026-02-30" } } },
      /\/zaak\/verklaring\/datum.*date-calendar/s,
    ],
    ["29 February of a common year", { ...verzoek, peildatum: "2026-02-29" }, /\/peildatum.*date-calendar/s],
    ["a date with a time", { ...verzoek, zaak: { verklaring: { datum: "2026-02-03T00:00:00Z" } } }, /date-form/],
    ["a date before 1900", { ...verzoek, zaak: { jongere: { geboortedatum: "1899-12-31" } } }, /date-range/],
    ["a BSN", { ...verzoek, zaak: { jongere: { bsn: "123456782" } } }, /\/zaak\/jongere\/bsn.*unknown-fact/s],
    ["a name", { ...verzoek, zaak: { jongere: { naam: "Jan" } } }, /\/zaak\/jongere\/naam.*unknown-fact/s],
    [
      "a misspelt fact",
      { ...verzoek, zaak: { jongere: { geboortdatum: "2014-09-15" } } },
      /Bedoelt u: de geboortedatum van de jongere \[geboortedatum\]\?/,
    ],
    [
      "a misspelt group",
      { ...verzoek, zaak: { jongeren: {} } },
      /\/zaak\/jongeren.*Bedoelt u: de jongere \[jongere\]\?/s,
    ],
    [
      "a period without an end",
      { ...verzoek, vraag: "tlv-emb", zaak: { aanvraag: { opschortingen: [{ van: "2026-01-01" }] } } },
      /\/zaak\/aanvraag\/opschortingen.*periods-form/s,
    ],
    [
      "a period that ends before it begins",
      {
        ...verzoek,
        vraag: "tlv-emb",
        zaak: { aanvraag: { opschortingen: [{ van: "2026-01-02", totEnMet: "2026-01-01" }] } },
      },
      /periods-form/,
    ],
    [
      "a period with a remark in it",
      {
        ...verzoek,
        vraag: "tlv-emb",
        zaak: { aanvraag: { opschortingen: [{ van: "2026-01-02", totEnMet: "2026-01-03", reden: "ziek" }] } },
      },
      /periods-form/,
    ],
    ["a text for a boolean", { ...verzoek, zaak: { verklaring: { overgelegd: "ja" } } }, /true of false.*wrong-type/s],
    [
      "an unknown value",
      { ...verzoek, zaak: { verklaring: { opsteller: "Arts" } } },
      /Bedoelt u: een arts \[arts\]\?.*value-unknown/s,
    ],
    ["half a school year", { ...verzoek, zaak: { jongere: { volledigeSchooljaren: 7.5 } } }, /integer-range/],
    ["21 school years", { ...verzoek, zaak: { jongere: { volledigeSchooljaren: 21 } } }, /integer-range/],
    ["a gemeente as a number", { ...verzoek, zaak: { jongere: { gemeente: 363 } } }, /code-form/],
    [
      "a list with a value twice",
      { ...verzoek, zaak: { casusregisseur: { verantwoordelijkVoor: ["proces", "proces"] } } },
      /list-form/,
    ],
    [
      "an end before its beginning",
      { ...verzoek, zaak: { vrijstelling: { ingangsdatum: "2026-08-01", einddatum: "2026-07-31" } } },
      /end-before-start/,
    ],
    [
      "an open end with a date",
      { ...verzoek, zaak: { vrijstelling: { einddatum: "2027-07-31", zonderEinddatum: true } } },
      /excluded/,
    ],
    [
      "a first school day outside its months",
      { ...verzoek, zaak: { jongere: { geboortedatum: "2014-09-15", eersteSchooldag: "2019-12-01" } } },
      /2019-10-01.*2019-11-30.*outside-window/s,
    ],
    ["a reference that is nine digits", { ...verzoek, kenmerk: "123456782" }, /kenmerk-bsn/],
    ["a reference that begins with a space", { ...verzoek, kenmerk: " zaak-1" }, /kenmerk-form/],
    [
      "a day before the regime",
      { ...verzoek, regime: "voorstel-2019", peildatum: "2019-10-29" },
      /peildatum-before-regime/,
    ],
    ["a day before every regime", { ...verzoek, peildatum: "2014-01-05" }, /2014-01-06.*no-standard-regime/s],
    ["20,000 levels of nesting", deep(20_000), /too-deep/],
    [
      "20,000 levels within a case",
      `{"vraag":"vrijstelling","peildatum":"2026-08-01","zaak":{"jongere":${deep(20_000)}}}`,
      /too-deep/,
    ],
    [
      "__proto__ as a key",
      '{"vraag":"vrijstelling","peildatum":"2026-08-01","zaak":{"__proto__":{"x":1}}}',
      /\/zaak\/__proto__.*unknown-fact/s,
    ],
    [
      "__proto__ as a fact",
      '{"vraag":"vrijstelling","peildatum":"2026-08-01","zaak":{"jongere":{"__proto__":{"geboortedatum":"2014-09-15"}}}}',
      /\/zaak\/jongere\/__proto__/,
    ],
    ["constructor as a question", { ...verzoek, vraag: "constructor" }, /question-unknown/],
    ["an unknown flag", verzoek, /gevonden toets met 1 argumenten, een onbekende vlag; /],
  ];
  test.each(cases)("%s", (name, input, message) => {
    const { status, stdout, stderr } = name === "an unknown flag" ? toets(input, "--verbose=x") : toets(input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("a BSN is never shown back", () => {
    const { stderr } = toets({ ...verzoek, kenmerk: "123456782", zaak: { jongere: { bsn: "123456782" } } });
    expect(stderr).not.toContain("123456782");
  });

  test("all problems of a request are told at once", () => {
    const { status, stderr } = toets({
      vraag: "vrijstelling",
      peildatum: "2026-02-30",
      soort: 1,
      zaak: { jongere: { naam: "x", geboortedatum: 5 }, verklaring: { oordeel: "ziek" } },
    });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(5);
  });

  test("a wrong regime does not hide what is wrong with the facts", () => {
    for (const regime of ["x", "wec", 5]) {
      const { stderr } = toets({ ...verzoek, regime, zaak: { jongere: { bsn: "123456782" } } });
      expect(stderr).toMatch(/\/regime/);
      expect(stderr).toMatch(/\/zaak\/jongere\/bsn/);
    }
  });

  test("a BSN with dashes or dots is no reference either, and a wrong reference is not shown back", () => {
    expect(toets({ ...verzoek, kenmerk: "123-456-782" }).stderr).toMatch(/kenmerk-bsn/);
    const { stderr } = toets({ ...verzoek, kenmerk: "123.456.782" });
    expect(stderr).toMatch(/kenmerk-bsn/);
    expect(stderr).not.toContain("456");
  });

  test("with --json the problems come as an object", () => {
    const { status, stderr, stdout } = toets({ ...verzoek, zaak: { jongere: { naam: "x" } } }, "--json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const { code, problemen } = JSON.parse(stderr);
    expect(code).toBe("request-invalid");
    expect(Object.keys(problemen[0])).toEqual(["code", "pad", "gevonden", "verwacht", "remedie"]);
  });

  test.each([
    [[]],
    [["toets"]],
    [["toets", "a", "b"]],
    [["oordeel", "x"]],
    [["toets", "bestaat-niet.json"]],
    [["sjabloon", "vrijsteling"]],
    [["toets", "-", "--taal", "fr"]],
  ])("the call %j is refused with what to do", (args) => {
    const { status, stdout, stderr } = cli(args, "{}");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.length).toBeGreaterThan(20);
  });
});

describe("exits and output", () => {
  test.each<[string[], string]>([
    [["toets", "examples/04-tlv-emb.json", "--json"], ""],
    [["toets", "-"], "{"],
    [["toets", "-", "--json"], JSON.stringify({ ...verzoek, zaak: { jongere: { naam: "x" } } })],
    [["sjabloon", "tlv-emb"], ""],
    [["herhaal", "test/examples/01-vrijstelling-volledig.bewijs.json"], ""],
    [["muteer", "--regels", "bestaat-niet"], ""],
    [["--help"], ""],
  ])("%j: a process writes and ends as the thread does in which these tests run most calls", (args, input) => {
    expect(cliProcess(args, input)).toEqual(cli(args, input));
  });

  test("a settled answer exits 0, an unknown one 3, and both are printed", () => {
    expect(cliProcess(["toets", "examples/01-vrijstelling-volledig.json"]).status).toBe(0);
    const unknown = cliProcess(["toets", "-"], JSON.stringify(verzoek));
    expect(unknown.status).toBe(3);
    expect(unknown.stdout).toContain("NOG ONBEKEND");
  });

  test("--json prints the outcome and nothing else", () => {
    const { stdout, stderr } = cli(["toets", "examples/04-tlv-emb.json", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ schema: "uitkomst/2", oordeel: "ja", kenmerk: "voorbeeld-04" });
    expect(stderr).toBe("");
  });

  test("without a peildatum it takes today, and says which day that is", () => {
    const { stderr, status } = toets({ vraag: "vrijstelling", zaak: {} });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^peildatum: \d{4}-\d{2}-\d{2} \(Europe\/Amsterdam\)$/m);
  });

  test("--regime and --peildatum go before what the file says", () => {
    const { stdout } = toets(
      { ...verzoek, regime: "leerplichtwet-1969" },
      "--regime",
      "voorstel-2019",
      "--peildatum",
      "2020-01-02",
      "--json",
    );
    expect(JSON.parse(stdout)).toMatchObject({
      peildatum: "2020-01-02",
      regime: { id: "voorstel-2019" },
      hypothetisch: true,
    });
  });

  test("a template can be filled in and judged, and says what each fact is", () => {
    for (const vraag of ["vrijstelling", "tlv-emb"]) {
      const { stdout, stderr, status } = cli(["sjabloon", vraag]);
      expect(status).toBe(0);
      expect(stderr).toMatch(/geboortedatum \(date\): Wanneer .*\n {2}(de )?geboortedatum.*; een datum/);
      expect(toets(stdout).status).toBe(3);
    }
  });

  test("--regels judges by a regime of one's own", () => {
    const { stdout, status } = cli([
      "toets",
      "examples/01-vrijstelling-volledig.json",
      "--regels",
      "examples/06-eigen-regime",
      "--json",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      regime: { id: "voorbeeld-met-gesprek", status: "wetsvoorstel" },
      hypothetisch: true,
    });
  });

  test("a regime of one's own has a first day too", () => {
    const { status, stderr } = cli([
      "toets",
      "examples/02-vrijstelling-onvolledig.json",
      "--regels",
      "examples/06-eigen-regime",
      "--peildatum",
      "2025-12-31",
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/2026-01-01.*peildatum-before-regime/s);
  });

  test("a template knows the facts of a regime of one's own, in English too", () => {
    const { stdout, stderr } = cli([
      "sjabloon",
      "vrijstelling",
      "--regels",
      "examples/06-eigen-regime",
      "--taal",
      "en",
    ]);
    expect(JSON.parse(stdout).zaak.gesprek).toEqual({ datum: null });
    expect(stderr).toContain("gesprek.datum (date): On which day was there a talk with the parents?");
  });

  test("--regels refuses rules that are wrong: file, place and remedy, exit 2", () => {
    const map = `${root}node_modules/.cache/leerplicht-tlv/wrong-rules`;
    mkdirSync(map, { recursive: true });
    writeFileSync(`${map}/regime.json`, readText("examples/06-eigen-regime/regime.json"));
    writeFileSync(
      `${map}/artikel-1-gesprek.json`,
      readText("examples/06-eigen-regime/artikel-1-gesprek.json").replace("gesprek.datum", "gesprek.dag"),
    );
    const { status, stdout, stderr } = cli(["toets", "examples/01-vrijstelling-volledig.json", "--regels", map]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/artikel-1-gesprek\.json:\d+:\d+\/conditions\/all\/0\/fact.*gesprek\.dag/);
  });
});

describe("herhaal", () => {
  const path = "test/examples/01-vrijstelling-volledig.bewijs.json";
  const stored = (): {
    verzoek: object;
    uitkomst: { oordeel: string; bewijs: { regelset: string } };
    regelset: { sha256: string };
  } => JSON.parse(readText(path));
  const herhaal = (bewijs: unknown, ...flags: string[]) => cli(["herhaal", "-", ...flags], JSON.stringify(bewijs));

  test("the same outcome: gelijk, exit 0", () => {
    expect(cli(["herhaal", path])).toEqual({ status: 0, stdout: "gelijk\n", stderr: "" });
    expect(herhaal(stored(), "--taal", "en").stdout).toBe("equal\n");
  });

  test("another outcome: where it differs, exit 3", () => {
    const bewijs = stored();
    bewijs.uitkomst.oordeel = "ja";
    const { status, stdout } = herhaal(bewijs);
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'verschil\n/uitkomst/oordeel: toen "ja"; nu "nee"\n' });
  });

  test("an outcome in the older form: equal or different in what both forms say, exit 0 or 3", () => {
    const bewijs = stored();
    const old = { ...bewijs, uitkomst: { ...bewijs.uitkomst, schema: "uitkomst/1" } };
    expect(herhaal(old)).toMatchObject({
      status: 0,
      stdout: "gelijk in wat beide vormen zeggen: de uitkomst is bewaard als uitkomst/1, nu is de vorm uitkomst/2\n",
    });
    old.uitkomst.oordeel = "ja";
    expect(herhaal(old, "--taal", "en")).toMatchObject({
      status: 3,
      stdout:
        'different in what both forms say: the outcome was stored as uitkomst/1, the form is uitkomst/2 now\n/uitkomst/oordeel: then "ja"; now "nee"\n',
    });
    expect(herhaal({ ...old, uitkomst: { ...old.uitkomst, schema: "uitkomst/9" } })).toMatchObject({
      status: 2,
      stdout: "",
    });
  });

  test("other rules: not to be repeated, with the hash that is wanted, exit 3", () => {
    const bewijs = stored();
    bewijs.regelset.sha256 = "sha256-van-toen";
    bewijs.uitkomst.bewijs.regelset = "sha256-van-toen";
    const { status, stdout } = herhaal(bewijs);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^niet te herhalen: .*sha256-van-toen van leerplichtwet-1969.*Aanwezig: sha256-/);
    expect(JSON.parse(herhaal(bewijs, "--json").stdout)).toMatchObject({
      uitslag: "niet-te-herhalen",
      gevraagd: "sha256-van-toen",
    });
  });

  test("an outcome by rules of one's own repeats with those rules", () => {
    const request = { ...verzoek, zaak: { gesprek: { datum: "2014-06-28" } } };
    const uitkomst = JSON.parse(toets(request, "--regels", "examples/06-eigen-regime", "--json").stdout);
    const bewijs = {
      schema: "bewijs/1",
      verzoek: request,
      uitkomst,
      regelset: { id: uitkomst.regime.id, sha256: uitkomst.bewijs.regelset },
    };
    expect(herhaal(bewijs, "--regels", "examples/06-eigen-regime").stdout).toBe("gelijk\n");
    expect(herhaal(bewijs).stdout).toMatch(/^niet te herhalen.*geen regels met die naam/);
  });

  test("a request or a rule set that the record contradicts is named, exit 3", () => {
    const { verzoek: asked, ...rest } = stored();
    expect(herhaal({ ...rest, verzoek: { ...asked, peildatum: "2020-01-01" } })).toMatchObject({
      status: 3,
      stdout: expect.stringMatching(/^verschil\n\/verzoek\/peildatum: toen "2020-01-01"; nu "2026-\d\d-\d\d"\n$/),
    });
  });

  test("other words by the same rules: gelijk, and which, exit 0", () => {
    const bewijs = JSON.parse(readText(path)) as { uitkomst: { conclusies: { titel: string }[] } };
    const [first] = bewijs.uitkomst.conclusies;
    if (first) first.titel = "Regel\u001b[2J\r\nverder";
    const { status, stdout } = herhaal(bewijs);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^gelijk\nanders gezegd, door dezelfde regels:\n\/uitkomst\/conclusies\/0\/titel: toen "Regel\\u001b\[2J\\r\\nverder"; nu /,
    );
  });

  test("a fact that is gone: not to be repeated, and why, exit 3", () => {
    const { verzoek: asked, ...rest } = stored();
    const { status, stdout, stderr } = herhaal({
      ...rest,
      verzoek: { ...asked, zaak: { jongere: { schoenmaat: 42 } } },
    });
    expect({ status, stderr }).toEqual({ status: 3, stderr: "" });
    expect(stdout).toMatch(/^niet te herhalen: .*\n\/zaak\/jongere\/schoenmaat: .*unknown-fact/);
  });

  test("rules that were kept repeat what the rules of today cannot", () => {
    const bewijs = "test/fixtures/regelsets/twee-versies-terug.bewijs.json";
    expect(cli(["herhaal", bewijs])).toMatchObject({ status: 3, stdout: expect.stringContaining("--regelsets MAP") });
    const map = `${root}node_modules/.cache/leerplicht-tlv/regelsets`;
    rmSync(map, { recursive: true, force: true });
    mkdirSync(map, { recursive: true });
    cpSync(`${root}test/fixtures/regelsets/twee-versies-terug.regelset.json`, `${map}/a.json`);
    // Beside one of another regime, as bewaar writes it: twice is no more than once.
    const [kept, again] = [1, 2].map(() => cli(["bewaar", "tlv-emb", "wec", "--naar", map]));
    expect(kept).toEqual(again);
    expect(kept).toMatchObject({ status: 0, stderr: "" });
    expect(kept?.stdout).toMatch(/regelsets\/sha256-[0-9a-f]{64}\.json\n$/);
    expect(cli(["herhaal", bewijs, "--regelsets", map])).toEqual({ status: 0, stdout: "gelijk\n", stderr: "" });
  });

  test("bewaar refuses what there is not, and a folder in which it cannot write", () => {
    for (const args of [
      ["tlv-em", "wec"],
      ["tlv-emb", "wet"],
      ["tlv-emb", "wec", "--naar", "/dev/null"],
      ["tlv-emb"],
    ]) {
      const { status, stdout, stderr } = cli(["bewaar", ...args]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/question-unknown|regime-unknown|file-unwritable|call-unknown/);
    }
  });

  test("what is no bewijs is refused, exit 2", () => {
    for (const input of [{}, [], "x", { ...stored(), schema: "bewijs/2" }]) {
      const { status, stdout, stderr } = herhaal(input);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("not-a-record");
    }
  });
});

describe("output that cannot be written", () => {
  const place = `${root}node_modules/.cache/leerplicht-tlv/unwritten`;
  const full = (args: string) =>
    spawnSync("bash", ["-c", `${process.execPath} ${cliFile()} ${args} > /dev/full`], { cwd: root, encoding: "utf8" });
  test.each([
    ["toets examples/04-tlv-emb.json"],
    ["toets examples/04-tlv-emb.json --json"],
    ["toets examples/02-vrijstelling-onvolledig.json"],
    ["sjabloon tlv-emb"],
    ["herhaal test/fixtures/regelsets/een-versie-terug.bewijs.json"],
    ["compileer --regels examples/06-eigen-regime"],
    [`bewaar tlv-emb wec --naar ${place}`],
    ["--help"],
  ])("%s: one sentence, exit 5", (args) => {
    mkdirSync(place, { recursive: true });
    const { status, stderr } = full(args);
    expect(status).toBe(5);
    expect(stderr).toContain("ENOSPC");
    expect(stderr).toContain("output-unwritten");
    expect(stderr).not.toMatch(/^\s+at |Error:|uncaught/im);
  });

  test("a reader that stops is no mistake", () => {
    const script = `(${process.execPath} ${cliFile()} sjabloon vrijstelling; echo "exit $?" >&2) | true`;
    const { stderr } = spawnSync("bash", ["-c", script], { cwd: root, encoding: "utf8" });
    expect(stderr).not.toMatch(/EPIPE|output-unwritten/);
    expect(stderr).toMatch(/exit 0\n$/);
  });
});

describe("how to call it", () => {
  const lines = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("leerplicht-tlv"));

  test.each(["nl", "en"])("each command has a line that says what it does: %s", (taal) => {
    const { stdout, status } = cli(["--help", "--taal", taal]);
    const [first = "", , ...rest] = stdout.trim().split("\n");
    const [last = "", , ...rows] = rest.reverse();
    rows.reverse();
    expect(first).toMatch(/^[A-Z].*\.$/);
    expect(last).toContain("leerplicht-tlv help OPDRACHT");
    expect(last).toContain("leerplicht-tlv --version");
    expect([status, rows.length % 2]).toEqual([0, 0]);
    for (const [i, row] of rows.entries())
      expect(row).toMatch(i % 2 === 0 ? /^leerplicht-tlv [a-z]+/ : /^ {2}[A-Z].*\.$/);
  });

  test("of a command that was named, its own use alone", () => {
    expect(lines(cli(["bewijs", "--help"]).stdout)).toEqual([expect.stringContaining("leerplicht-tlv bewijs REGIME")]);
    for (const call of [["bewijs"], ["--taal", "en", "bewijs"], ["bewijs", "wec", "--onbekend"]]) {
      const { stderr, status } = cli(call);
      expect([status, lines(stderr).length]).toEqual([2, 1]);
      expect(stderr).toContain("leerplicht-tlv bewijs REGIME");
    }
    expect(lines(cli(["toets"]).stderr).length).toBe(2);
  });

  test("of a call without a command, the names of the commands and where to read more, and no usage", () => {
    for (const call of [[], ["iets"], ["iets", "--help"], ["help", "iets"], ["--onbekend"], ["help", "help"]]) {
      const { stdout, stderr, status } = cli(call);
      expect([call, status, stdout, lines(stderr)]).toEqual([call, 2, "", []]);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(stderr).toMatch(/een opdracht: toets, .*nieuw beleid.*leerplicht-tlv help OPDRACHT.*command-unknown/);
    }
    expect(cli([]).stderr).toContain("gevonden niets");
    // A slip is shown; what else was typed is not.
    expect(cli(["toest"]).stderr).toMatch(/gevonden toest; .*Bedoelt u: toets\?/);
    expect(cli(["simulere", "--taal", "en"]).stderr).toMatch(/found simulere; .*Did you mean: simuleer\?/);
    expect(cli(["Jansen"]).stderr).not.toContain("Jansen");
  });

  test.each([
    [["-h"], ["--help"]],
    [["help"], ["--help"]],
    [
      ["help", "bewijs"],
      ["bewijs", "--help"],
    ],
    [
      ["help", "teken", "graaf"],
      ["teken", "graaf", "-h"],
    ],
    [
      ["help", "nieuw", "--taal", "en"],
      ["nieuw", "--help", "--taal", "en"],
    ],
  ])("%j is %j: on standard output, exit 0", (short, long) => {
    const said = cli(short);
    expect(said).toEqual(cli(long));
    expect([said.status, said.stderr, lines(said.stdout).length > 0]).toEqual([0, "", true]);
  });

  test.each(["nl", "en"] as const)(
    "help says of each flag what it is, how it ends, and gives a call that is understood: %s",
    (taal) => {
      const said = (command: Command): string => toldOf({ asks: "usage", of: [command], flags: {} }, taal);
      for (const command of commands) {
        const { by, needs = [], may, values } = command;
        const example = hulp[taal].voorbeelden[by ?? command.name];
        const text = said(command);
        for (const flag of [...(by ? [by] : []), ...needs, ...may]) {
          const line = text.split("\n").find((one) => one.startsWith(`  ${written(flag, values)} `));
          expect([command.name, flag, line]).toEqual([command.name, flag, expect.stringMatching(/ {2}[A-Z].*\.$/)]);
        }
        for (const code of Object.values(exit)) expect(text).toMatch(new RegExp(`^ {2}(130, )?${code}\\b`, "m"));
        expect(text).toContain(`\n  leerplicht-tlv ${example}\n`);
        const [call = ""] = example.split(/ [<>] /);
        expect(understand(call.split(" "))).toMatchObject({ asks: "run", command });
      }
      expect(cli(["help", "toon", "--taal", taal]).stdout.trim()).toBe(
        said(commands.find(({ name }) => name === "toon") as Command),
      );
    },
  );

  test("an outcome given as a request is called one, and what takes a record is named", () => {
    const { stdout } = cli(["toets", "examples/04-tlv-emb.json", "--json"]);
    for (const call of [
      ["toets", "-"],
      ["toets", "-", "--regimes", "wec,emb-2019"],
    ]) {
      const { status, stderr } = cli(call, stdout);
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/gevonden uitkomst\/2; .*herhaal FILE.*outcome-given/),
      ]);
    }
  });

  test("help of one command, and of the three that a word begins", () => {
    expect(lines(cli(["help", "teken", "graaf"]).stdout)).toEqual([expect.stringContaining("teken graaf REGIME")]);
    expect(lines(cli(["help", "nieuw"]).stdout)).toHaveLength(3);
  });

  test.each(["--version", "-v"])("%s gives the version of package.json, exit 0", (flag) => {
    const { version } = JSON.parse(readText("package.json")) as { version: string };
    expect(cli([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("a call is read whole", () => {
  test.each<[string[], RegExp]>([
    [["toets", "-", "--drempel", "3"], /--drempel.*een vlag die toets kent: .*--regime REGIME.*flag-unknown/],
    [["toets", "-", "--vanaf", "1:1"], /flag-unknown/],
    [["herhaal", "-", "--regime", "wec"], /flag-unknown/],
    [["sjabloon", "tlv-emb", "--json"], /flag-unknown/],
    [["toets", "-", "--regime", "wec", "--regime", "emb-2019"], /--regime.*flag-twice/],
    [["toets", "-", "--taal"], /leerplicht-tlv toets FILE/],
    [["sjabloon", "Jan Jansen 123456782"], /gevonden een tekst van 20 tekens; .*question-unknown/s],
    [["sjabloon", "tlv-em"], /gevonden "tlv-em"; .*tlv-emb.*question-unknown/s],
    [["toets", "Jan", "Jansen", "123456782"], /gevonden toets met 3 argumenten; .*call-unknown/s],
    [["Jan", "Jansen"], /gevonden een onbekende opdracht met 2 argumenten; /],
    [["toets", "Jan", "--bsn=123456782"], /gevonden toets met 1 argumenten, een onbekende vlag; /],
    [["toets", "-123456782"], /gevonden toets met 0 argumenten; /],
    [["toets", "x", "--Jan-Jansen"], /gevonden toets met 1 argumenten, een onbekende vlag; /],
    [["toets", "x", "--x\u001b[2J\r\ny"], /, een onbekende vlag; /],
    [["toets", "x", "--regim"], /gevonden toets met 1 argumenten, --regim; /],
    [["toets", "x", "--regim\u001b"], /, --regim\\u\{1b\}; /],
    [["toets", "-", "--regime", "wec", "--regimes", "wec,emb-2019"], /--regime of --regimes, niet allebei.*call-both/],
    [["toets", "-", "--regime", "leerplichtwet-1969@2026-08-01"], /1969@2026-08-01; .*--peildatum.*call-day/],
    [["toets", "-", "--regime", "leerplichtwet-1969@Jansen"], /een tekst van 25 tekens; .*--peildatum.*call-day/],
    [["bewijs", "leerplichtwet-1969@2020-01-01"], /1969@2020-01-01; .*elke stand.*call-all-days/],
    [["verschil", "leerplichtwet-1969", "voorstel2019"], /"voorstel2019"; .*Gebruik: voorstel-2019 \[call-unknown/],
    [["verschil", "leerplichtwet-1969", "wetvoorstel"], /Gebruik: leerplichtwet-1969, (?!.*\bwec\b).*call-unknown/],
    [["toets", "Jan Jansen.json"], /gevonden het opgegeven bestand; .*file-unreadable/],
    [["herhaal", "Jan Jansen.json"], /gevonden het opgegeven bestand; .*file-unreadable/],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = cli(args, JSON.stringify(verzoek));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/Jan|123456782/);
    expect(stderr).not.toContain("\u001b");
  });
});

describe("texts of rules of one's own are shown, not obeyed", () => {
  const map = `${root}node_modules/.cache/leerplicht-tlv/raw-texts`;
  const raw = "\u001b[2J\u202e\u009b\r\n\u{e0041}";
  const request = { ...verzoek, peildatum: "2026-08-01", regime: "voorbeeld-met-gesprek" };

  test.each([
    ["sjabloon", "vrijstelling"],
    ["sjabloon", "vrijstelling", "--taal", "en"],
    ["compileer"],
    ["toets", "-"],
    ["toets", "-", "--json"],
    ["toets", "--ndjson", "--diepte", "uitkomst"],
  ])("by %s %s %s", (...args) => {
    rmSync(map, { recursive: true, force: true });
    cpSync(`${root}examples/06-eigen-regime`, map, { recursive: true });
    for (const file of ["regime.json", "feiten.json"]) {
      const text = readText(`examples/06-eigen-regime/${file}`);
      writeFileSync(`${map}/${file}`, text.replace(/"(nl|en)": "/g, `$&${JSON.stringify(raw).slice(1, -1)}`));
    }
    const { status, stdout, stderr } = cli([...args, "--regels", map], JSON.stringify(request));
    expect([0, 3]).toContain(status);
    expect(`${stdout}${stderr}`).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(`${stdout}${stderr}`).toMatch(/\\u\{?202e/);
    if (args.includes("--json")) expect(JSON.parse(stdout).regime.titel).toContain(raw);
    if (args.includes("--ndjson")) expect(JSON.parse(stdout).uitkomst.regime.titel).toContain(raw);
  });
});

test("rules of one's own that the request passes over are not passed over without a word", () => {
  const own = ["--regels", "examples/06-eigen-regime"];
  const other = { ...verzoek, regime: "leerplichtwet-1969" };
  expect(toets(other, ...own).stderr).toBe(
    "De eigen regels zijn niet gebruikt: het verzoek noemt het regime leerplichtwet-1969, en --regels heeft voorbeeld-met-gesprek.\n",
  );
  expect(toets(other, ...own, "--taal", "en", "--json").stderr).toMatch(/^The rules of your own were not used: /);
  expect(toets({ ...verzoek, regime: "voorbeeld-met-gesprek" }, ...own).stderr).toBe("");
  expect(toets(other).stderr).toBe("");
});

describe("JSON that cannot be read is told with line and column, and the file of a case without its name", () => {
  const deepFolder = `${"een-map-met-een-lange-naam/".repeat(6)}nog-een`;
  const base = `${root}node_modules/.cache/leerplicht-tlv/json`;
  const file = `${base}/${deepFolder}/Jan Jansen.json`;
  const written = (text: string): string => {
    mkdirSync(`${base}/${deepFolder}`, { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  test.each([
    [
      "a comma too many",
      '{\n  "vraag": "vrijstelling",\n}',
      "3:1",
      /regel 3, kolom 1: hier hoort een sleutel.*json-invalid/,
    ],
    [
      "a key twice",
      '{"vraag": "tlv-emb",\n "vraag": "vrijstelling"}',
      "2:2",
      /sleutel vraag voor de tweede keer.*json-duplicate-key/,
    ],
    ["a key twice, that is a name", '{"Jan\\u001b[2J": 1,\n "Jan\\u001b[2J": 2}', "2:2", /sleutel Jan\\u\{1b\}\[2J/],
    ["half a character", '{"vraag": "\\ud800"}', "1:11", /regel 1, kolom 11 .*json-half-character/],
    ["40,000 brackets", "{".repeat(40_000), "1:65", /64 niveaus.*json-too-deep/],
  ])("%s", (_, text, place, message) => {
    const { status, stdout, stderr } = cli(["toets", written(text)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`gevonden het opgegeven bestand:${place};`);
    expect(stderr).not.toContain("Jansen");
    expect(stderr).toMatch(message);
    const { problemen } = JSON.parse(cli(["toets", file, "--json"]).stderr);
    expect(problemen).toHaveLength(1);
    expect(problemen[0].gevonden).toBe(`het opgegeven bestand:${place}`);
  });

  test("a byte order mark is no mistake", () => {
    expect(cli(["toets", written(`\uFEFF${JSON.stringify(verzoek)}`)]).status).toBe(3);
  });

  test("in a rule file too, and in a file of cases", () => {
    const map = `${base}/regels`;
    rmSync(map, { recursive: true, force: true });
    cpSync(`${root}examples/06-eigen-regime`, map, { recursive: true });
    writeFileSync(`${map}/regime.json`, readText("examples/06-eigen-regime/regime.json").replace("{", '{ "id": "x",'));
    expect(cli(["toets", "examples/01-vrijstelling-volledig.json", "--regels", map]).stderr).toMatch(
      /regels\/regime\.json:\d+:3; .*sleutel id .*json-duplicate-key/,
    );
    cpSync(`${root}examples/06-eigen-regime/regime.json`, `${map}/regime.json`);
    writeFileSync(`${map}/x.zaken.json`, "{");
    expect(cli(["dekking", "--regels", "examples/06-eigen-regime", "--zaken", map]).stderr).toMatch(
      /x\.zaken\.json:1:2; .*json-invalid/,
    );
  });
});

describe("two regimes beside each other", () => {
  const base = `${root}node_modules/.cache/leerplicht-tlv/verschil`;
  const policy = "examples/08-eigen-beleid";
  const longer = `${base}/langer`;
  const other = (): void => {
    rmSync(base, { recursive: true, force: true });
    mkdirSync(longer, { recursive: true });
    const beleid = readText(`${policy}/beleid.json`).replace('"swv-voorbeeld-2018"', '"swv-langer"');
    writeFileSync(`${longer}/beleid.json`, beleid.replace('"waarde": "midden"', '"waarde": "hoog"'));
  };

  test("of two folders of one's own, each by its id; one folder twice is refused", () => {
    other();
    const call = (maps: string) => cli(["verschil", "swv-voorbeeld-2018", "swv-langer", "--json", "--regels", maps]);
    const found = JSON.parse(call(`${policy}, ${longer}`).stdout);
    expect(found.regimes.map((one: { id: string }) => one.id)).toEqual(["swv-voorbeeld-2018", "swv-langer"]);
    const moved = found.verplaatsingen.filter((one: { kan: boolean }) => one.kan);
    expect(new Set(moved.map((one: { conclusie: string }) => one.conclusie))).toEqual(new Set(["eigenCategorieMg"]));
    expect(call(`${policy},${longer},${policy}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("regime-twice"),
    });
  });

  test("--getuigen writes each smallest file as a request, and overwrites none", () => {
    other();
    const map = `${base}/getuigen`;
    const call = ["verschil", "wec", "swv-voorbeeld-2018", "--regels", policy, "--getuigen", map];
    expect(cli(call).status).toBe(0);
    const file = `${map}/alleen-bij-b-eigenCategorieMg-nee.json`;
    const { status, stdout } = cli(["toets", file, "--regels", policy, "--json"]);
    expect(status).toBe(3);
    const named = JSON.parse(stdout).kwetsbaarheden.map((one: { conclusie: string }) => one.conclusie);
    expect(named).toContain("eigenCategorieMg");
    writeFileSync(file, "eigen");
    expect(cli(call)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("file-there") });
  });
});

describe.skipIf(process.platform === "win32")("a folder of rules from somebody else", () => {
  const map = `${root}node_modules/.cache/leerplicht-tlv/folder-of-others`;
  const given = (put: (map: string) => void): { status: number | null; stderr: string } => {
    rmSync(map, { recursive: true, force: true });
    cpSync(`${root}examples/06-eigen-regime`, map, { recursive: true });
    put(map);
    const { status, stdout, stderr } = cli(["toets", "examples/01-vrijstelling-volledig.json", "--regels", map]);
    expect(stdout === "").toBe(status === 2);
    return { status, stderr };
  };

  test.each<[string, (map: string) => void, RegExp]>([
    ["a link to a device without an end", (m) => symlinkSync("/dev/zero", `${m}/a.json`), /a\.json.*file-outside/],
    ["a link to a file outside it", (m) => symlinkSync(`${root}package.json`, `${m}/a.json`), /file-outside/],
    ["a link to itself", (m) => symlinkSync("a.json", `${m}/a.json`), /file-unreadable/],
    ["a pipe on which nobody writes", (m) => void execFileSync("mkfifo", [`${m}/a.json`]), /a\.json.*file-not-regular/],
    ["a folder with the name of a file", (m) => void mkdirSync(`${m}/a.json`), /file-not-regular/],
    [
      "a file of a gigabyte",
      (m) => {
        writeFileSync(`${m}/a.json`, "");
        truncateSync(`${m}/a.json`, 2 ** 30);
      },
      /8388608 bytes.*folder-too-large/,
    ],
  ])("%s is refused at once", (_, put, message) => {
    const { status, stderr } = given(put);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("an invented quote of a law of the package is refused, and so is a text that passes for that law", () => {
    const quoting = (bron: string) => (m: string) => {
      const rule = JSON.parse(readText("examples/06-eigen-regime/artikel-1-gesprek.json")) as Record<string, unknown>;
      const source = {
        document: bron,
        vindplaats: "Leerplichtwet 1969, art. 7",
        citaat: ["De gemeente mag weigeren."],
      };
      writeFileSync(`${m}/artikel-1-gesprek.json`, JSON.stringify({ ...rule, bron: source }));
    };
    const law = "leerplichtwet-1969.2014-01-06";
    const invented = given(quoting(law));
    expect(invented.status).toBe(2);
    expect(invented.stderr).toMatch(/artikel-1-gesprek\.json:\d+:\d+\/bron\/citaat\/0.*quote-unfound/);
    const forged = given((m) => {
      quoting(law)(m);
      mkdirSync(`${m}/bronnen`);
      writeFileSync(`${m}/bronnen/${law}.md`, "## Artikel 7\n\nDe gemeente mag weigeren.\n");
    });
    expect(forged.status).toBe(2);
    expect(forged.stderr).toContain("source-of-package");
  });

  test("a link within it is a file like any other", () => {
    const { status } = given((m) => {
      cpSync(`${m}/regime.json`, `${m}/regime.txt`);
      rmSync(`${m}/regime.json`);
      symlinkSync("regime.txt", `${m}/regime.json`);
    });
    expect(status).toBe(0);
  });

  test("a request can come from a pipe, and a device without an end is refused", () => {
    for (const file of ["-", "/dev/stdin"]) expect(cliProcess(["toets", file], JSON.stringify(verzoek)).status).toBe(3);
    const { status, stderr } = cliProcess(["toets", "/dev/zero"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/het opgegeven bestand; .*file-not-regular/);
  });

  test("a pipe on which nobody writes does not keep it waiting, and a folder is no file", () => {
    const fifo = `${root}node_modules/.cache/leerplicht-tlv/fifo`;
    rmSync(fifo, { force: true });
    execFileSync("mkfifo", [fifo]);
    for (const file of [fifo, root]) {
      const { status, stderr } = cli(["toets", file]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/file-not-regular/);
    }
  });
});

describe("--taal en says in English what is wrong", () => {
  const wrong = JSON.stringify({ ...verzoek, peildatum: "1 mei" });
  const cases: readonly [what: string, args: readonly string[], says: RegExp, input?: string][] = [
    ["of a request", ["toets", "-", "--taal", "en"], /found a text of 5 characters; expected a date as text/, wrong],
    ["as JSON", ["toets", "-", "--json", "--taal=en"], /"verwacht": "a date as text, YYYY-MM-DD"/, wrong],
    ["of a file that is no JSON", ["toets", "-", "--taal", "en"], /Look at line 1, column 2: a .* belongs here/, "{"],
    [
      "of a file that is not there",
      ["toets", "nope.json", "--taal", "en"],
      /found the file that was named; expected a readable/,
    ],
    ["of a command that there is not", ["--taal", "en", "nope"], /found an unknown command with 1 arguments, --taal/],
    [
      "of a flag that there is not",
      ["toets", "x", "--nope", "--taal", "en"],
      /an unknown flag, --taal; expected a known call/,
    ],
    [
      "of a flag of another command",
      ["sjabloon", "x", "--diepte", "1", "--taal", "en"],
      /expected a flag that sjabloon knows/,
    ],
    ["of a folder of rules", ["toon", "test", "--taal", "en"], /expected a file regime\.json/],
    ["of a record", ["herhaal", "-", "--taal", "en"], /expected a record \(schema bewijs\/1\)/, "{}"],
    ["of a regime", ["sql", "nope", "--dialect", "duckdb", "--taal", "en"], /Name one of these regimes/],
  ];
  test.each(cases)("%s", (_, args, says, input) => {
    const { status, stdout, stderr } = cli(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/gevonden [a-z]|verwacht [a-z]|een bekende/);
  });

  test("of each line of many", () => {
    const { status, stderr } = cli(["toets", "--ndjson", "--taal", "en"], `${wrong}\n{\n`);
    expect(status).toBe(4);
    expect(stderr).toMatch(/a date as text, YYYY-MM-DD[\s\S]*Look at line 2, column 2/);
  });

  test("a language that there is not is refused, by every command", () => {
    for (const call of [["pagina", "--naar", "x"], ["bewaar", "vrijstelling", "wec"], ["dien"]])
      expect(cli([...call, "--taal", "de"])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^--taal: .*nl, en/),
      });
  });
});
