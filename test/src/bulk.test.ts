import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeBytes, Lines } from "../../src/doors/bulk/lines.js";
import { type Place, readMark } from "../../src/doors/bulk/mark.js";
import { type BulkStart, type Done, runBulk, sameRun } from "../../src/doors/bulk/run.js";
import { LONGEST_LINE } from "../../src/doors/bulk/stretches.js";
import { evaluate } from "../../src/index.js";
import { cli, cliFile } from "../helpers/cli.js";
import { readJson, root } from "../helpers/files.js";

const tlv = readJson<Record<string, unknown> & { zaak: object }>("examples/04-tlv-emb.json");
const vrijstelling = readJson<Record<string, unknown>>("examples/01-vrijstelling-volledig.json");
const line = (verzoek: object, kenmerk: string): string => JSON.stringify({ ...verzoek, kenmerk });
const options = {
  diepte: "lijsten",
  regime: undefined,
  peildatum: undefined,
  vandaag: "2026-08-01",
  regimes: [],
} as const;

/** Runs bulk over some text, cut into chunks of a size, and gives what was written and reported. */
async function run(text: string, size: number, extra: Partial<BulkStart> = {}) {
  const bytes = new TextEncoder().encode(text);
  async function* input(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const out: string[] = [];
  const bad: string[] = [];
  const seen: Done[] = [];
  const result = await runBulk({
    ...options,
    regels: undefined,
    input: input(),
    write: async (part) => void out.push(new TextDecoder().decode(part)),
    report: ({ regel, tekst }) => void bad.push(`${regel} ${tekst}`),
    progress: (done) => void seen.push(done),
    vanaf: undefined,
    ...extra,
  });
  return {
    out: out.join(""),
    lines: out
      .join("")
      .split("\n")
      .filter(Boolean)
      .map((l) => JSON.parse(l)),
    bad,
    seen,
    result,
    bytes,
  };
}

describe("lines of requests", () => {
  const text = [
    line(tlv, "a-1"),
    line(vrijstelling, "a-2"),
    "",
    "{ kapot",
    line({ ...tlv, zaak: { bsn: 1 } }, "a-3"),
    line(vrijstelling, "a-4"),
  ].join("\n");

  test("come out in order, with their number and reference; what is wrong is reported and stops nothing", async () => {
    const { lines, bad, result } = await run(text, 1 << 16);
    expect(lines.map(({ regel, kenmerk, oordeel }) => [regel, kenmerk, oordeel])).toEqual([
      [1, "a-1", "ja"],
      [2, "a-2", "nee"],
      [6, "a-4", "nee"],
    ]);
    expect(bad.map((b) => b.slice(0, 2))).toEqual(["4 ", "5 "]);
    expect(bad[0]).toContain("json-invalid");
    expect(bad[1]).toContain("unknown-fact");
    expect(bad.join()).not.toContain("kapot");
    expect(result).toMatchObject({ regels: 6, fout: 2, uit: 3, afgebroken: undefined });
  });

  test("wherever the bytes are cut, also inside a letter of two bytes", async () => {
    const odd = text.replace("a-1", "a-1").replace("{ kapot", '{"é": "ë');
    const whole = await run(odd, 1 << 20);
    for (const size of [1, 7, 100, 4096]) {
      const cut = await run(odd, size);
      expect([cut.lines, cut.bad]).toEqual([whole.lines, whole.bad]);
    }
  });

  test("a byte order mark gives the same answer wherever the bytes are cut, and is let go by at the start alone", async () => {
    const marked = `\uFEFF${line(tlv, "a-1")}\n\uFEFF${line(tlv, "a-2")}\n${line(tlv, "a-3")}\n`;
    const whole = await run(marked, 1 << 20);
    expect(whole.lines.map(({ kenmerk }) => kenmerk)).toEqual(["a-1", "a-3"]);
    expect(whole.bad).toMatchObject([expect.stringMatching(/^2 .*json-invalid/s)]);
    for (const size of [1, 2, 3, 7, 4096]) {
      const cut = await run(marked, size);
      expect([cut.lines, cut.bad]).toEqual([whole.lines, whole.bad]);
    }
  });

  test.each([0, 1, 2])("a byte order mark in a stretch of its own, line %i", (at) => {
    const judge = new Lines(options);
    const bytes = new TextEncoder().encode(`\uFEFF${line(tlv, "a-1")}\n`);
    expect(judgeBytes(judge, { id: 0, bytes, first: at + 1 }).written).toBe(at === 0 ? 1 : 0);
  });

  test("more than one stretch keeps its order and its numbers", async () => {
    const many = Array.from({ length: 3000 }, (_, i) => line(i % 3 ? tlv : vrijstelling, `k-${i}`)).join("\n");
    const { lines, seen, bytes } = await run(many, 10_000);
    expect(lines.map(({ regel, kenmerk }) => `${regel}${kenmerk}`)).toEqual(
      Array.from({ length: 3000 }, (_, i) => `${i + 1}k-${i}`),
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)?.merk).toMatch(new RegExp(`^${bytes.length}:3000:2026-08-01:`));
  });

  test("each depth says what evaluate says", async () => {
    for (const verzoek of [tlv, vrijstelling]) {
      const uitkomst = await evaluate(verzoek as never);
      const named = (said: string) => uitkomst.conclusies.filter((c) => c.oordeel === said).map((c) => c.id);
      const at = async (diepte: "oordeel" | "lijsten" | "uitkomst") =>
        (await run(JSON.stringify(verzoek), 999, { diepte })).lines[0];
      expect(await at("oordeel")).toMatchObject({ oordeel: uitkomst.oordeel, regime: uitkomst.regime.id });
      expect(await at("lijsten")).toMatchObject({
        oordeel: uitkomst.oordeel,
        nee: named("nee"),
        onbekend: named("onbekend"),
      });
      expect((await at("uitkomst")).uitkomst).toEqual(JSON.parse(JSON.stringify(uitkomst)));
    }
  });

  test("what the quick check cannot judge is read in full, with the same answer", () => {
    const lines = new Lines(options);
    const zaak = { ...tlv.zaak, leerling: { geboortedatum: "2021-11-05" } };
    const once = lines.judge(`${JSON.stringify({ ...tlv, zaak })}\n`, 1).text;
    expect(lines.judge(`${JSON.stringify({ ...tlv, zaak })}\n`, 1).text).toBe(once);
    // GM0363 is read as 0363: not by the quick check, but all the same.
    const met = (gemeente: string) =>
      line({ ...vrijstelling, zaak: { jongere: { gemeente }, kennisgeving: { gemeente: "0363" } } }, "k");
    expect(lines.judge(met("GM0363"), 1).text).toBe(lines.judge(met("0363"), 1).text);
  });
});

describe("leerplicht-tlv toets --ndjson", () => {
  test("judges lines, and ends with 4 when one could not be judged", () => {
    const good = cli(["toets", "--ndjson"], `${line(tlv, "x")}\n`);
    expect({ status: good.status, out: JSON.parse(good.stdout) }).toMatchObject({
      status: 0,
      out: { regel: 1, kenmerk: "x", oordeel: "ja" },
    });
    const bad = cli(["toets", "--ndjson", "--diepte", "oordeel"], `${line(tlv, "x")}\n{\n${line(tlv, "y")}\n`);
    expect(bad.status).toBe(4);
    expect(
      bad.stdout
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l).kenmerk),
    ).toEqual(["x", "y"]);
    expect(bad.stderr).toMatch(/regel 2: .*json-invalid/);
    expect(bad.stderr).toMatch(/klaar: 3 regels, waarvan 1 niet beoordeeld/);
  });

  test("judges by a regime of one's own, on a day that the call names", () => {
    const { stdout } = cli(
      ["toets", "--ndjson", "--regels", "examples/06-eigen-regime", "--peildatum", "2026-08-01"],
      JSON.stringify({ vraag: "vrijstelling", zaak: { gesprek: { datum: "2014-06-29" } } }),
    );
    expect(JSON.parse(stdout)).toMatchObject({ oordeel: "onbekend" });
  });

  test.each([
    [["--diepte", "alles"], /oordeel, lijsten, uitkomst/],
    [["--vanaf", "12"], /BYTE:REGEL:DAG:CONTROLE.*mark-form/],
    [["--vanaf", "1:1:2026-02-30:0123456789abcdef"], /mark-form/],
    [["--vanaf", "1:1:2026-02-03:0123456789abcdef"], /mark-changed/],
    [["examples/16-bulk.ndjson"], /call-unknown/],
    [["--regime", "wet"], /--regime: .*leerplichtwet-1969.*call-unknown/s],
    [["--drempel", "3"], /toets kent: --ndjson, --diepte oordeel\|lijsten\|uitkomst.*flag-unknown/],
  ])("%j is refused", (flags, message) => {
    const { status, stderr, stdout } = cli(["toets", "--ndjson", ...flags], "");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

test("lines that each name another day are judged by the rules of that day", async () => {
  // From 2018 on: before and after the day from which the letter of 2019 holds when no regime is named.
  const days = Array.from({ length: 60 }, (_, i) =>
    new Date(Date.UTC(2018, 0, 15 + 30 * i)).toISOString().slice(0, 10),
  );
  const zaken = days.flatMap((peildatum) => [
    { vraag: "tlv-emb", peildatum, zaak: tlv.zaak },
    { vraag: "tlv-emb", regime: "wec", peildatum, zaak: tlv.zaak },
  ]);
  const { lines, bad } = await run(zaken.map((zaak) => JSON.stringify(zaak)).join("\n"), 1000);
  expect(bad).toEqual([]);
  for (const [i, zaak] of zaken.entries()) {
    const { oordeel, regime, conclusies } = await evaluate(zaak as Parameters<typeof evaluate>[0], { regimes: [] });
    const nee = conclusies.filter((c) => c.oordeel === "nee").map((c) => c.id);
    expect(lines[i]).toMatchObject({ regel: i + 1, regime: regime.id, oordeel, nee });
  }
  expect(new Set(lines.map(({ regime }) => regime))).toEqual(new Set(["wec", "emb-2019"]));
});

/** The place that a mark names. */
function placeOf(merk: string | undefined, flags = sameRun(options)): Place {
  const place = readMark(merk ?? "", flags);
  if ("code" in place) throw new Error(place.code);
  return place;
}

describe("a run that was broken off", () => {
  const short = (i: number): string =>
    i % 7 === 3 ? "" : i % 11 === 5 ? "{ kapot" : JSON.stringify({ vraag: "tlv-emb", kenmerk: `k-${i}`, zaak: {} });
  const text = Array.from({ length: 40 }, (_, i) => short(i)).join("\n");

  test("goes on from every mark that it gave, with the same bytes in the end and none twice", async () => {
    const whole = await run(text, 1 << 20);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: text.length }),
        fc.integer({ min: 1, max: 500 }),
        async (end, size) => {
          const stop = new AbortController();
          const first = await run(text, size, {
            signal: stop.signal,
            input: (async function* () {
              yield new TextEncoder().encode(text).slice(0, end);
              await new Promise((done) => setTimeout(done, 1));
              stop.abort("SIGTERM");
              await new Promise(() => {});
            })(),
          });
          expect(first.result.afgebroken).toEqual({ reden: "signaal", code: "SIGTERM" });
          const { merk, uit } = first.result;
          expect(first.out.split("\n").length - 1).toBe(uit);
          const vanaf = merk === undefined ? undefined : placeOf(merk);
          const second = await run(text, size, { vanaf, vandaag: "2027-01-01", ...(vanaf ? {} : options) });
          expect(first.out + second.out).toBe(whole.out);
          expect([...first.bad, ...second.bad]).toEqual(whole.bad);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("judges lines without a peildatum by the day on which it began, also after midnight", async () => {
    const { seen } = await run(text, 100, { diepte: "oordeel" });
    const place = placeOf(seen[0]?.merk, sameRun({ ...options, diepte: "oordeel" }));
    expect(place.dag).toBe("2026-08-01");
    // On the day of the mark there are no rules, on the later day there are: judged by that one, no line would be wrong.
    const old = JSON.stringify({ vraag: "tlv-emb", regime: "wec", zaak: {} });
    const all = `${old}\n${old}\n`;
    const first = await run(all.slice(0, old.length + 1), 1000, { vandaag: "1999-01-01" });
    const again = await run(all, 1000, { vandaag: "2026-08-01", vanaf: placeOf(first.result.merk) });
    expect(again.bad.map((bad) => bad.slice(2))).toEqual(first.bad.map((bad) => bad.slice(2)));
    expect(again.bad).toHaveLength(1);
  });

  test("refuses a mark that does not belong to the input, before anything is written", async () => {
    const half = text.slice(0, text.indexOf("\n", 400) + 1);
    const { merk } = (await run(half, 100)).result;
    const vanaf = placeOf(merk);
    const refused = async (input: string): Promise<string> => {
      const written: unknown[] = [];
      const write = async (part: unknown) => void written.push(part);
      const found = await run(input, 64, { vanaf, write }).catch((error: Error) => error);
      if (!(found instanceof Error)) return "";
      expect(written).toEqual([]);
      return found.message;
    };
    expect(await refused(text)).toBe("");
    expect(await refused(half.slice(0, -1))).toContain("mark-past-end");
    expect(await refused("")).toContain("mark-past-end");
    expect(await refused(text.replaceAll("k-", "j-"))).toContain("mark-other-input");
    expect(await refused(`x${text}`)).toContain("mark-other-input");
    // A last line without an end, to which something was added since.
    const open = placeOf((await run(half.trimEnd(), 100)).result.merk);
    await expect(run(`${half.trimEnd()}x\n`, 64, { vanaf: open })).rejects.toThrow("mark-mid-line");
    expect((await run(half.trimEnd(), 64, { vanaf: open })).out).toBe("");
  });

  test("a mark of which one character was changed, or for other flags, is none", async () => {
    const { merk = "" } = (await run(text, 1000)).result;
    fc.assert(
      fc.property(fc.nat(merk.length - 1), fc.constantFrom(..."0123456789abcdef:-"), (at, char) => {
        fc.pre(merk[at] !== char);
        const other = `${merk.slice(0, at)}${char}${merk.slice(at + 1)}`;
        const read = readMark(other, sameRun(options));
        // The second half of the check belongs to the input, and is compared with it.
        expect("code" in read).toBe(true);
      }),
    );
    expect(readMark(merk, sameRun({ ...options, regime: "wec" }))).toMatchObject({ code: "mark-changed" });
  });
});

describe("input that is no file of requests", () => {
  const good = JSON.stringify({ vraag: "tlv-emb", kenmerk: "k", zaak: {} });

  test.each([1 << 16, (1 << 20) + 7, 1 << 23])(
    "a line over the bound is a bad line, the others are judged (%i bytes a chunk)",
    async (size) => {
      const fits = `"${"x".repeat(LONGEST_LINE - 2)}"`;
      const text = [good, `${fits}x`, good, fits, good, "y".repeat(3 * LONGEST_LINE)].join("\n");
      const { lines, bad, result, bytes } = await run(text, size);
      expect(lines.map(({ regel }) => regel)).toEqual([1, 3, 5]);
      expect(bad.map((one) => one.slice(0, 2))).toEqual(["2 ", "4 ", "6 "]);
      expect([bad[0], bad[1], bad[2]].map((one) => /line-too-long|not-an-object/.exec(one ?? "")?.[0])).toEqual([
        "line-too-long",
        "not-an-object",
        "line-too-long",
      ]);
      expect(result.merk).toMatch(new RegExp(`^${bytes.length}:6:`));
    },
  );

  test("a line that never ends fills no memory", async () => {
    const chunk = new Uint8Array(1 << 20).fill(120);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 600; i++) {
        yield chunk;
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
    }
    const { bad } = await run("", 1, { input: endless() });
    expect(bad).toHaveLength(1);
    expect(most).toBeLessThan(64 * 2 ** 20);
  });

  test("a key that is written twice is refused with its place, and not judged by the last", async () => {
    const twice = `{"vraag":"tlv-emb","zaak":{"tlv":{"onderwijssoort":"so"},"tlv":{}}}`;
    const { lines, bad } = await run(`${good}\n${twice}`, 4096);
    expect(lines).toHaveLength(1);
    expect(bad[0]).toMatch(/regel 2, kolom 58 staat de sleutel tlv.*json-duplicate-key/);
  });

  test("bytes that cannot be read end the run with the mark of what was", async () => {
    const { result } = await run("", 1, {
      input: (async function* () {
        yield new TextEncoder().encode(`${good}\n${good.repeat(9000)}`);
        throw Object.assign(new Error("read"), { code: "EIO" });
      })(),
    });
    expect(result).toMatchObject({ afgebroken: { reden: "invoer", code: "EIO" } });
  });
});

describe.skipIf(process.platform === "win32")("output that breaks", () => {
  const folder = `${root}node_modules/.cache/leerplicht-tlv/bulk-output`;
  const lines = Array.from({ length: 20_000 }, (_, i) =>
    JSON.stringify({ vraag: "tlv-emb", kenmerk: `k-${i}`, zaak: {} }),
  );
  const shell = (script: string) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/in`, `${lines.join("\n")}\n`);
    const command = `${process.execPath} ${cliFile()} toets --ndjson`;
    return spawnSync("bash", ["-c", script.replaceAll("TOETS", command)], { cwd: folder, encoding: "utf8" });
  };
  const clear = (stderr: string): void => {
    expect(stderr.trim().split("\n").at(-1)).toMatch(/^afgebroken: /);
    expect(stderr).not.toMatch(/^\s+at |Error:|unhandled/im);
  };

  test("a run that goes on says from which line, and how many of them it judged", async () => {
    const text = `kapot\n${lines.join("\n")}\n`;
    const { seen } = await run(text, 1 << 20);
    const [first, last] = [seen[0]?.regels ?? 0, seen.at(-1)?.regels ?? 0];
    expect(first).toBeGreaterThan(0);
    expect(last).toBe(20_001);
    const again = (taal: string) => cli(["toets", "--ndjson", "--vanaf", seen[0]?.merk ?? "", "--taal", taal], text);
    const nl = again("nl");
    expect(nl.status).toBe(0);
    expect(nl.stderr).toContain(
      `klaar vanaf regel ${first + 1}: ${last - first} regels in deze ronde, waarvan 0 niet beoordeeld.`,
    );
    expect(again("en").stderr).toContain(`done from line ${first + 1}: ${last - first} lines in this run`);
  });

  test("a device that is full", () => {
    const { status, stderr } = shell("TOETS < in > /dev/full");
    expect(status).toBe(5);
    clear(stderr);
    expect(stderr).toContain("de schijf is vol (ENOSPC). Er is nog niets beoordeeld");
  });

  test("a disk that fills up keeps whole lines, and what follows from the mark makes it complete", () => {
    const whole = shell("TOETS < in > out").status === 0 ? readFileSync(`${folder}/out`, "utf8") : "";
    // A limit of 3000 blocks of 1024 bytes: in the middle of a line.
    const { status, stderr } = shell(`trap "" XFSZ; ulimit -f 3000; TOETS < in > out`);
    expect(status).toBe(5);
    clear(stderr);
    const out = readFileSync(`${folder}/out`, "utf8");
    expect(out.length).toBeGreaterThan(0);
    expect(whole.startsWith(out) && out.endsWith("\n")).toBe(true);
    const [, merk, uit] =
      /--vanaf (\S+) \(uitvoer tot hier: (\d+) regels\)$/m.exec(stderr.trim().split("\n").at(-1) ?? "") ?? [];
    expect(out.split("\n").length - 1).toBe(Number(uit));
    const { status: ended, stdout } = spawnSync(
      "bash",
      ["-c", `${process.execPath} ${cliFile()} toets --ndjson --vanaf ${merk} < in`],
      {
        ...{ cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
      },
    );
    expect(ended).toBe(0);
    expect(out + stdout).toBe(whole);
  });

  test("a reader that stops", () => {
    const { stdout, stderr } = shell('(TOETS < in; echo "exit $?" >&2) | head -1');
    expect(JSON.parse(stdout)).toMatchObject({ regel: 1 });
    expect(stderr).toMatch(/de lezer van de uitvoer is gestopt \(EPIPE\)/);
    expect(stderr).toMatch(/exit 5\n$/);
    clear(stderr.replace(/exit 5\n$/, ""));
  });

  test("a folder for input", () => {
    const { status, stdout, stderr } = shell("TOETS < .");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("file-unreadable");
  });
});
