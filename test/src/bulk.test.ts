import { describe, expect, test } from "vitest";
import { Lines } from "../../src/bulk/lines.js";
import { type BulkStart, runBulk } from "../../src/bulk/run.js";
import { evaluate } from "../../src/index.js";
import { cli } from "../helpers/cli.js";
import { readJson } from "../helpers/files.js";

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
  const seen: number[] = [];
  const result = await runBulk({
    ...options,
    regels: undefined,
    input: input(),
    write: async (part) => void out.push(new TextDecoder().decode(part)),
    report: ({ regel, tekst }) => void bad.push(`${regel} ${tekst}`),
    progress: ({ bytes: done }) => void seen.push(done),
    vanaf: { bytes: 0, regels: 0 },
    ...extra,
  });
  return {
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
    expect(result).toEqual({ regels: 6, fout: 2 });
  });

  test("wherever the bytes are cut, also inside a letter of two bytes", async () => {
    const odd = text.replace("a-1", "a-1").replace("{ kapot", '{"é": "ë');
    const whole = await run(odd, 1 << 20);
    for (const size of [1, 7, 100, 4096]) {
      const cut = await run(odd, size);
      expect([cut.lines, cut.bad]).toEqual([whole.lines, whole.bad]);
    }
  });

  test("a run that was broken off goes on at a byte and a line", async () => {
    const first = new TextEncoder().encode(`${line(tlv, "a-1")}\n`).length;
    const { lines, bad } = await run(text, 64, { vanaf: { bytes: first, regels: 1 } });
    expect(lines.map(({ regel }) => regel)).toEqual([2, 6]);
    expect(bad.map((b) => b[0])).toEqual(["4", "5"]);
  });

  test("more than one stretch keeps its order and its numbers", async () => {
    const many = Array.from({ length: 3000 }, (_, i) => line(i % 3 ? tlv : vrijstelling, `k-${i}`)).join("\n");
    const { lines, seen, bytes } = await run(many, 10_000);
    expect(lines.map(({ regel, kenmerk }) => `${regel}${kenmerk}`)).toEqual(
      Array.from({ length: 3000 }, (_, i) => `${i + 1}k-${i}`),
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(bytes.length);
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
    [["--vanaf", "12"], /BYTE:REGEL/],
    [["examples/16-bulk.ndjson"], /call-unknown/],
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
