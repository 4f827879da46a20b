/**
 * Writes `rules/DEKKING.md`: for each article, lid and norm of every regime the rules that encode it,
 * or the reason why none does; and of each letter why its other sentences carry no norm. Run `npm run generate` after every change in `rules/`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bron } from "../model/bron.js";
import type { Regel } from "../model/regel.js";
import type { RegimeBestand } from "../model/regime.js";
import { places, within } from "../read/regime/places.js";
import { jsonFiles, questions } from "./files.js";
import { basesFirst } from "./regimes.js";

const root = process.argv[2] ?? process.cwd();
const rules = join(root, "rules");
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

interface Encoded {
  readonly file: string;
  readonly regel: Regel;
}

/** From when until when a state of a rule applies, where it does not always. */
const dates = ({ geldigVan, geldigTot }: Regel): string =>
  geldigVan || geldigTot ? ` (${geldigVan ?? "…"} tot en met ${geldigTot ?? "…"})` : "";

const bronnenOf = (regel: Regel): readonly Bron[] => [regel.bron, ...(regel.mede ?? [])];

function articleTable(regime: RegimeBestand, encoded: readonly Encoded[], folder: string): string[] {
  const rows = (regime.bereik ?? []).flatMap(({ document, artikelen }) => {
    const text = readFileSync(join(rules, "bronnen", `${document}.md`), "utf8");
    return places(text, artikelen).map((plaats) => {
      const by = encoded.filter(({ regel }) =>
        bronnenOf(regel).some((bron) => bron.document === document && within(bron.vindplaats, plaats)),
      );
      const not = (regime.nietGecodeerd ?? []).filter(
        (entry) => entry.document === document && within(entry.plaats, plaats),
      );
      const links = by.map(({ file, regel }) => `[${regel.name}](${folder}/${file})`);
      const reasons = not.map(
        (entry) => `niet: ${entry.reden.nl}${entry.kanJaOmkeren ? " (kan een ja omkeren: staande waarschuwing)" : ""}`,
      );
      return row(plaats, [...links, ...reasons].join("; ") || "**ontbreekt**");
    });
  });
  return rows.length === 0 ? [] : ["", "| Plaats | Regels, of waarom niet |", "| --- | --- |", ...rows];
}

function normTable(regime: RegimeBestand, encoded: readonly Encoded[], folder: string): string[] {
  const rows = (regime.normen ?? []).map(({ id, status, bron, regels, plaats, reden }) => {
    const links = (regels ?? []).map((name) => {
      const found = encoded.find(({ regel }) => regel.name === name);
      return found ? `[${name}](${folder}/${found.file})` : name;
    });
    return row(
      id,
      status,
      `"${bron.citaat.join(" [...] ")}"`,
      [...links, ...(plaats ? [plaats] : []), ...(reden ? [`niet: ${reden}`] : [])].join("; "),
    );
  });
  return rows.length === 0 ? [] : ["", "| Norm | Wat het is | Woorden | Waar |", "| --- | --- | --- | --- |", ...rows];
}

function regimeSection(vraag: string, files: Readonly<Record<string, unknown>>): string[] {
  const regime = files["regime.json"] as RegimeBestand;
  const folder = `${vraag}/${regime.id}`;
  const encoded = Object.entries(files)
    .filter(([file]) => !["regime.json", "afleidingen.json"].includes(file))
    .map(([file, regel]): Encoded => ({ file, regel: regel as Regel }));
  const order = (e: Encoded): number => regime.conclusies.indexOf(e.regel.name);
  const byOrder = [...encoded].sort((a, b) => order(a) - order(b));
  const elsewhere = (regime.nietGecodeerd ?? []).map((entry) =>
    row(entry.plaats, entry.reden.nl, entry.kanJaOmkeren ? "ja" : "nee"),
  );
  const terms = (regime.termijnen ?? []).map(({ titel, einde, bron }) =>
    row(titel.nl, `\`${einde}\``, bron.vindplaats),
  );
  const open = (regime.openPunten ?? []).map((punt) => row(punt.vraag, punt.plaats, punt.keuze));
  return [
    "",
    `## ${regime.titel.nl} (\`${regime.id}\`)`,
    "",
    `Status: ${regime.status}. Vanaf ${regime.geldigVan}${regime.geldigTot ? ` tot en met ${regime.geldigTot}` : ""}.${regime.bouwtVoortOp ? ` Bouwt voort op \`${regime.bouwtVoortOp}\`.` : ""}`,
    "",
    "| Conclusie | Kracht | Bron |",
    "| --- | --- | --- |",
    ...byOrder.map(({ file, regel }) =>
      row(
        `[${regel.name}](${folder}/${file})${dates(regel)}`,
        regel.kracht ?? "slotsom",
        [...new Set(bronnenOf(regel).map((b) => b.vindplaats))].join("; "),
      ),
    ),
    ...articleTable(regime, encoded, folder),
    ...normTable(regime, encoded, folder),
    ...(terms.length === 0 ? [] : ["", "| Termijn | Laatste dag | Bron |", "| --- | --- | --- |", ...terms]),
    ...(elsewhere.length === 0
      ? []
      : ["", "| Niet gecodeerd | Reden | Kan een ja omkeren |", "| --- | --- | --- |", ...elsewhere]),
    ...(open.length === 0 ? [] : ["", "| Open punt | Plaats | Gekozen |", "| --- | --- | --- |", ...open]),
  ];
}

/** What `rules/bronnen/BRIEF.zinnen.json` holds: the sentences of a letter that carry no norm, by the reason why. */
interface Zinnen {
  readonly document: string;
  readonly zonderNorm: readonly { readonly reden: { readonly nl: string }; readonly zinnen: readonly string[] }[];
}

const letters = Object.entries(jsonFiles(join(rules, "bronnen"))).flatMap(([file, json]) => {
  const { document, zonderNorm } = json as Zinnen;
  return [
    "",
    `## [${document}](bronnen/${file})`,
    "",
    "| Zinnen zonder norm | Aantal |",
    "| --- | --- |",
    ...zonderNorm.map(({ reden, zinnen }) => row(reden.nl, String(zinnen.length))),
  ];
});

const sections = Object.entries(questions(rules)).flatMap(([vraag, map]) => [
  "",
  `# ${vraag}`,
  ...basesFirst(Object.values(map.regimes)).flatMap((files) => regimeSection(vraag, files)),
]);
const text = [
  "# Dekking",
  "",
  "Gemaakt uit de regels met `npm run generate`. Niet met de hand wijzigen.",
  ...sections,
  "",
  "# Brieven, zin voor zin",
  "",
  "Elke andere zin van deze brieven staat in een citaat hierboven of in een regel.",
  ...letters,
  "",
].join("\n");
writeFileSync(join(rules, "DEKKING.md"), text);
