/**
 * Writes `test/rules/mutanten.md`: for each regime which small changes to its rules no case notices, each with the reason
 * why that is no hole. The reasons stand in `test/rules/mutanten.json`. Fails below the score that is asked, on a survivor
 * without a reason, and on a reason without a survivor. `npm run mutate`
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { regimesOf, vraagNamen } from "../regimes.js";
import { readCases } from "../testing/cases.js";
import { type Mutatieverslag, mutationScore, percentage } from "../testing/score.js";
import { readJson } from "./files.js";

/** In per cent, for every regime. */
const LEAST = 95;

/** By regime and by the id of the mutant. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const folder = join(process.cwd(), "test", "rules");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".zaken.json"));
const files = Object.fromEntries(names.map((name) => [name, readJson(join(folder, name))]));
const reasons = readJson(join(folder, "mutanten.json")) as Reasons;

const verslagen = vraagNamen.flatMap(regimesOf).map((regime) => {
  const verslag = mutationScore(regime, readCases(files, regime));
  process.stderr.write(`${regime.id}: ${percentage(verslag.score)}%\n`);
  return verslag;
});

const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (...cells: readonly (string | number)[]): string => `| ${cells.map((c) => cell(String(c))).join(" | ")} |`;

const wrong: string[] = [];

function survivors({ regime, overlevenden }: Mutatieverslag): string[] {
  const known = reasons[regime] ?? {};
  const left = new Set(Object.keys(known));
  const rows = overlevenden.map(({ id, bestand, pad, beschrijving }) => {
    left.delete(id);
    const reason = known[id];
    if (reason === undefined) wrong.push(`${regime}: no reason for ${id}`);
    return row(`\`${bestand}${pad}\``, beschrijving.nl, reason ?? "**geen reden**");
  });
  wrong.push(...[...left].map((id) => `${regime}: a reason for what does not survive: ${id}`));
  if (rows.length === 0) return [];
  return [
    "",
    `## ${regime}`,
    "",
    "| Waar | Wat verandert | Waarom geen zaak het kan merken |",
    "| --- | --- | --- |",
    ...rows,
  ];
}

const text = [
  "# Mutanten",
  "",
  "Gemaakt met `npm run mutate`. Niet met de hand wijzigen: de redenen staan in [mutanten.json](mutanten.json).",
  "",
  "Elke mutant is een regime met één kleine wijziging in zijn regels. Een zaak doodt hem als zij onder de mutant anders uitkomt dan",
  "zij zegt. Wat overleeft, zou een verandering van de regels zijn die niemand merkt; daarom staat bij elk de reden. Wijzigingen",
  "die al bij het laden worden geweigerd, tellen niet mee.",
  "",
  "| Regime | Zaken | Mutanten | Gedood | Score | Geweigerd |",
  "| --- | --- | --- | --- | --- | --- |",
  ...verslagen.map((v) => row(v.regime, v.zaken, v.mutanten, v.gedood, `${percentage(v.score)}%`, v.geweigerd)),
  ...verslagen.flatMap(survivors),
  "",
].join("\n");
writeFileSync(join(folder, "mutanten.md"), text);

for (const { regime, score } of verslagen) {
  if (score * 100 < LEAST) wrong.push(`${regime}: ${percentage(score)}% is less than ${LEAST}%`);
}
process.stderr.write(wrong.map((line) => `${line}\n`).join(""));
process.exitCode = wrong.length === 0 ? 0 : 1;
