import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { standOp } from "../../src/model/stand.js";
import type { Antwoord } from "../../src/testing/answer.js";
import { standen } from "../../src/testing/dossier.js";
import { Examiner } from "../../src/testing/examine.js";
import { mutate, type Wijziging } from "../../src/testing/mutate.js";
import { readJson } from "../helpers/files.js";
import { completeFacts, favourable, partialFacts } from "../helpers/generate.js";
import { shipped } from "../helpers/zaken.js";

const reasons = readJson<Record<string, Record<string, string>>>("test/rules/mutanten.json");
const report = readFileSync("test/rules/mutanten.md", "utf8");
/** How a reason begins that says: no file whatever can show the difference. */
const EQUIVALENT = "Gelijkwaardig: ";
/** Files for each regime in every run; more find more: `FILES=6000 npx vitest run test/rules/mutanten.test.ts`. */
const FILES = Number(process.env["FILES"] ?? 200);
/** The newest state is judged on this day, an earlier one on its last. */
const today = "2026-08-01";
const daysOf = (regime: Regime): readonly string[] =>
  standen(regime).map(({ geldigTot }) => (geldigTot !== undefined && geldigTot < today ? geldigTot : today));

/** Whether the report says of a mutant that it was proved to make no difference. */
const isProved = ({ bestand, pad, beschrijving }: Wijziging): boolean =>
  report.includes(`| \`${bestand}${pad}\` | ${beschrijving.nl.replaceAll("|", "\\|")} | Bewezen gelijkwaardig. |`);

const isSaid = (id: string, mutant: Wijziging): boolean =>
  isProved(mutant) || reasons[id]?.[mutant.id]?.startsWith(EQUIVALENT) === true;

const withEquivalents = shipped
  .filter(({ id }) => {
    const [, section = ""] = report.split(`## ${id}\n`);
    const [own = ""] = section.split("\n## ");
    return own.includes("Bewezen gelijkwaardig.") || own.includes(EQUIVALENT);
  })
  .map((regime) => ({ id: regime.id, regime }));

/** Files on and beside the days where an answer turns; every second one meets all it can, and most have holes. */
function filesFor(regime: Regime): Feiten[] {
  const state = standOp(regime, today) ?? expect.fail("no state");
  const few = Math.ceil(FILES / 8);
  const holed = [5, 12, 25, 40].flatMap((share) =>
    fc.sample(partialFacts(state, share), few).map(({ known }) => known),
  );
  return [...holed, ...fc.sample(completeFacts(state), 3 * few), ...fc.sample(favourable(state), few)];
}

/** All that a case can ask of an answer, but for what is missing. */
function told(regime: Regime, answer: Antwoord | undefined): string {
  if (!answer) return "refused";
  const names = regime.regels.map((regel) => regel.name);
  const codes = [...regime.waarschuwingen, ...regime.regels.flatMap((regel) => regel.waarschuwing ?? [])];
  const { oordeel, lijsten, gevolgen, termijnen } = answer;
  // Which conditions decided can be asked of a "no" alone.
  const omdat = (name: string) => (answer.oordeelOver(name) === "nee" ? answer.omdat(name) : []);
  const conclusies = names.map((name) => [name, answer.oordeelOver(name), answer.krachtOf(name), omdat(name)]);
  const warnings = codes.filter(({ code }) => answer.warns(code)).map(({ code }) => code);
  return JSON.stringify({ oordeel, lijsten, gevolgen, termijnen, conclusies, warnings });
}

/** The mutants of a regime that some file tells from it, each with the first such file. */
function toldApart(regime: Regime, ids: (mutant: Wijziging, i: number) => boolean): Map<string, Feiten | undefined> {
  const original = new Examiner(regime);
  const days = daysOf(regime);
  const files = filesFor(regime).flatMap((feiten) =>
    days.map((peildatum) => ({ feiten, peildatum, was: told(regime, original.answer(feiten, peildatum)) })),
  );
  const chosen = [...mutate(regime, ids)].filter((mutant) => mutant.regime);
  return new Map(
    chosen.map((mutant) => {
      const examiner = new Examiner(mutant.regime ?? regime, original);
      const one = files.find(
        ({ feiten, peildatum, was }) => told(mutant.regime ?? regime, examiner.answer(feiten, peildatum)) !== was,
      );
      return [mutant.id, one?.feiten];
    }),
  );
}

describe.each(withEquivalents)("$id", ({ id, regime }) => {
  test("no file tells from the rules what is proved or said to be equivalent", () => {
    const found = toldApart(regime, (mutant) => isSaid(id, mutant));
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter(([, feiten]) => feiten !== undefined)).toEqual([]);
  });

  test("and files like those do tell other mutants from the rules", () => {
    const found = [...toldApart(regime, (mutant, i) => i % 10 === 0 && !isSaid(id, mutant)).values()];
    expect(found.length).toBeGreaterThan(10);
    // Not all: few drawn files lie on 29 February or on the edge of July. What the cases tell apart is another count.
    expect(found.filter((feiten) => feiten !== undefined).length / found.length).toBeGreaterThan(0.6);
  });
});
