import type { Algoritmeregister } from "../model/algoritmeregister.js";
import type { Feit, FeitType } from "../model/feit.js";
import { givenIn } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";

/** The words of a table of facts, as the texts of the package have them. */
export interface DataTexts {
  readonly feittypen: Readonly<Record<FeitType, string>>;
}

const HEAD = `# Welke gegevens erin gaan

Gemaakt van de regels door \`npm run generate\`; niet zelf wijzigen. Van elke vraag alle feiten die een dossier kan hebben: meer neemt het pakket
niet aan. Een feit mag ontbreken. **Oordeel** is wat een mens beoordeelt: het pakket neemt het over en rekent het nooit uit. **Gezondheid** is wat
rechtstreeks iets over iemands gezondheid of zorg zegt (bijzondere persoonsgegevens). Wat dit betekent voor een DPIA of IAMA staat in
[DPIA-IAMA.md](../.github/DPIA-IAMA.md).
`;

const tableCell = (text: string): string => text.replaceAll("|", "\\|");
const row = (cells: readonly string[]): string => `| ${cells.map(tableCell).join(" | ")} |`;

/** The page \`rules/GEGEVENS.md\`: every fact of every question, where it comes from, who judges it, and whether it is of health. */
export function dataPage(regimes: readonly Regime[], register: Algoritmeregister, { feittypen }: DataTexts): string {
  const questions = [...new Set(regimes.map(({ vraag }) => vraag))];
  const parts = questions.map((vraag) => {
    const own = regimes.filter((one) => one.vraag === vraag);
    const facts = new Map<string, Feit>(own.flatMap(({ feiten }) => givenIn(feiten).map((feit) => [feit.id, feit])));
    const health = register.vragen[vraag]?.gezondheid ?? [];
    const rows = [...facts.values()].map(({ id, titel, type, herkomst, soort }) =>
      row([
        `\`${id}\``,
        titel?.nl ?? "",
        feittypen[type],
        register.zinnen.herkomst[herkomst] ?? herkomst,
        soort === "oordeel" ? "oordeel" : "",
        health.includes(id) ? "gezondheid" : "",
      ]),
    );
    const count = (kind: (feit: Feit) => boolean): number => [...facts.values()].filter(kind).length;
    return `## ${vraag}

${own[0]?.vraagTitel.nl ?? ""}

${rows.length} feiten, waarvan ${count(({ soort }) => soort === "oordeel")} oordelen van mensen en ${health.length} rechtstreeks over gezondheid. Regimes: ${own.map(({ id }) => id).join(", ")}.

${[row(["feit", "wat het is", "soort", "vandaan", "oordeel", "gezondheid"]), "| --- | --- | --- | --- | --- | --- |", ...rows].join("\n")}
`;
  });
  return [HEAD, ...parts].join("\n");
}
