import { algoritmeregister } from "../../generated/connect/algoritmeregister.js";
import { pakket } from "../../generated/texts.js";
import type { RegisterVeld } from "../../model/algoritmeregister.js";
import type { Regime } from "../../model/regime.js";
import { fill } from "../../read/errors.js";
import type { RegisterProbleem } from "./checks.js";
import type { Concept, Verwijzing } from "./draft.js";

const { standaard, velden, meldingen } = algoritmeregister;
const filled = (text: string, values: Readonly<Record<string, string>>): string => fill(text, (name) => values[name]);

/** A problem as a line: where, and what to do. */
export const problemLine = ({ pad, code, gevonden, verwacht }: RegisterProbleem): string =>
  `${pad}: ${filled(meldingen[code] as string, { gevonden, verwacht })}`;

const isEmpty = (value: Concept[string] | undefined): boolean => value === undefined || value.length === 0;

/** What is left to the organisation: fields that are empty, and fields to which it adds what only it knows. */
export const leftOf = (
  concept: Concept,
): { readonly inTeVullen: readonly RegisterVeld[]; readonly aanTeVullen: readonly RegisterVeld[] } => ({
  inTeVullen: velden.filter(({ naam }) => isEmpty(concept[naam])),
  aanTeVullen: velden.filter(({ naam, uitleg }) => uitleg !== undefined && !isEmpty(concept[naam])),
});

const shown = (value: Concept[string]): string =>
  typeof value === "string"
    ? value
    : value
        .map((item: string | Verwijzing) =>
          typeof item === "string" ? `- ${item}` : `- [${item.title}](${item.link})`,
        )
        .join("\n");

const toDo = ({ titel, naam, uitleg = "", verplicht }: RegisterVeld): string =>
  `- **${titel}** (\`${naam}\`${verplicht ? `, ${meldingen.verplicht}` : ""}): ${uitleg}`;

/** A draft as a page to read: what is filled in, and what the organisation fills in or adds. */
export function draftPage(concept: Concept, regime: Regime): string {
  const { inTeVullen, aanTeVullen } = leftOf(concept);
  return [
    `# ${filled(meldingen.kop, { titel: String(concept["name"]) })}`,
    filled(meldingen.inleiding, { standaard: standaard.naam, versie: standaard.versie, pakket }),
    `*${regime.titel.nl}* (\`${regime.id}\`)`,
    ...velden.flatMap(({ naam, titel }) => {
      const value = concept[naam];
      return value === undefined || isEmpty(value) ? [] : [`## ${titel}`, shown(value)];
    }),
    `## ${meldingen.inTeVullen}`,
    inTeVullen.map(toDo).join("\n"),
    `## ${meldingen.aanTeVullen}`,
    aanTeVullen.map(toDo).join("\n"),
  ].join("\n\n");
}
