/**
 * Writes `test/rules/mutanten.md`: for each regime which small changes to its rules no case notices, and what no case shows
 * of a condition, each with the reason why that is no hole. The reasons stand in `test/rules/mutanten.json`; what is proved
 * to make no difference needs none. Fails below the score that is asked, where a reason lacks, on a reason for what is
 * noticed or proved, and where a case would notice: that case is printed. `npm run mutate`
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { regimesOf, vraagNamen } from "../doors/regimes.js";
import { percentage } from "../read/words.js";
import { readCases } from "../testing/cases.js";
import { coverage, type Dekkingsverslag, kanten } from "../testing/coverage.js";
import type { Wijziging } from "../testing/mutate.js";
import { type Mutatieverslag, mutationScore } from "../testing/score.js";
import type { Voorstel } from "../testing/survivor.js";
import { readJson } from "./files.js";

/** In per cent, for every regime. */
const LEAST = 95;

/** By regime, and by the id of the mutant or the place and side of the condition. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const folder = join(process.cwd(), "test", "rules");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".zaken.json"));
const files = Object.fromEntries(names.map((name) => [name, readJson(join(folder, name))]));
const reasons = readJson(join(folder, "mutanten.json")) as Reasons;

interface Verslag extends Mutatieverslag, Dekkingsverslag {
  readonly regime: string;
}

const verslagen = vraagNamen.flatMap(regimesOf).map((regime): Verslag => {
  const zaken = readCases(files, regime);
  const verslag = { ...coverage(regime, zaken), ...mutationScore(regime, zaken) };
  process.stderr.write(`${regime.id}: ${percentage(verslag.score)}%\n`);
  return verslag;
});

const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (...cells: readonly (string | number)[]): string => `| ${cells.map((c) => cell(String(c))).join(" | ")} |`;

const wrong: string[] = [];
const PROVED = "Bewezen gelijkwaardig.";

interface Hole {
  readonly id: string;
  readonly waar: string;
  readonly wat: string;
  /** The case that would notice. */
  readonly zaak?: Voorstel | undefined;
}

const holeOf = ({ id, bestand, pad, beschrijving }: Wijziging): Hole => ({
  id,
  waar: bestand + pad,
  wat: beschrijving.nl,
});

const holesOf = ({ overlevenden, voorwaarden }: Verslag): Hole[] => [
  ...overlevenden.map((one) => ({ ...holeOf(one), zaak: one.zaak })),
  ...voorwaarden.flatMap((one) =>
    kanten
      .filter((kant) => one[kant] === 0)
      .map((kant) => {
        const waar = one.bestand + one.pad;
        return { id: `${waar}: ${kant}`, waar, wat: `"${one.naam.nl}" is nooit ${kant}` };
      }),
  ),
];

function section(verslag: Verslag): string[] {
  const { regime } = verslag;
  const known = reasons[regime] ?? {};
  const left = new Set(Object.keys(known));
  const proved = verslag.gelijkwaardig.map(holeOf).map(({ waar, wat }) => row(`\`${waar}\``, wat, PROVED));
  const unproved = holesOf(verslag).map(({ id, waar, wat, zaak }) => {
    left.delete(id);
    const reason = known[id];
    if (zaak) wrong.push(`${regime}: ${zaak.bestand} could notice ${id}: ${JSON.stringify(zaak.zaak)}`);
    else if (reason === undefined) wrong.push(`${regime}: no reason for ${id}`);
    return row(`\`${waar}\``, wat, reason ?? "**geen reden**");
  });
  const rows = [...proved, ...unproved];
  wrong.push(...[...left].map((id) => `${regime}: a reason for what is noticed, or proved: ${id}`));
  if (rows.length === 0) return [];
  const head = [
    "| Waar | Wat verandert, of niet wordt gezien | Waarom geen zaak het kan merken |",
    "| --- | --- | --- |",
  ];
  return ["", `## ${regime}`, "", ...head, ...rows];
}

const text = [
  "# Mutanten",
  "",
  "Gemaakt met `npm run mutate`. Niet met de hand wijzigen: de redenen staan in [mutanten.json](mutanten.json).",
  "",
  "Elke mutant is een regime met één kleine wijziging in zijn regels. Een zaak doodt hem als zij onder de mutant anders uitkomt dan",
  "zij zegt. Wat overleeft, zou een verandering van de regels zijn die niemand merkt; daarom staat bij elk de reden. Wijzigingen",
  "die al bij het laden worden geweigerd, en die bewezen gelijkwaardig zijn, tellen niet mee. Wat een regime erft, telt bij het",
  "regime waar het staat.",
  "",
  "Bewezen gelijkwaardig is een wijziging die in geen enkel dossier, ook waar feiten onbekend zijn, een conclusie, een lijst of een",
  "getoonde dag anders maakt: het diagram van beide regimes is er hetzelfde, of alleen anders waar geen dagen en codes bij passen.",
  'Een reden die met "Gelijkwaardig" begint, zegt dat van wat het diagram niet bevat: waarschuwingen, gevolgen en teksten. Een test',
  "zoekt van beide steeds opnieuw naar een dossier dat ze weerlegt. Dekking is het deel dat de zaken zien van wat voorwaarden kunnen zijn: vervuld, niet vervuld,",
  "onbekend en doorslaggevend.",
  "",
  "| Regime | Zaken | Mutanten | Gedood | Score | Geweigerd | Bewezen gelijkwaardig | Voorwaarden | Dekking |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  ...verslagen.map((v) =>
    row(
      ...[v.regime, v.zaken, v.mutanten, v.gedood, `${percentage(v.score)}%`, v.geweigerd],
      ...[v.gelijkwaardig.length, v.voorwaarden.length, `${percentage(v.dekking)}%`],
    ),
  ),
  ...verslagen.flatMap(section),
  "",
].join("\n");
writeFileSync(join(folder, "mutanten.md"), text);

for (const { regime, score } of verslagen) {
  if (score * 100 < LEAST) wrong.push(`${regime}: ${percentage(score)}% is less than ${LEAST}%`);
}
process.stderr.write(wrong.map((line) => `${line}\n`).join(""));
process.exitCode = wrong.length === 0 ? 0 : 1;
