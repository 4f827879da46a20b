import { createHash } from "node:crypto";
import { zakenTeksten } from "../../generated/case-texts.js";
import { pakket } from "../../generated/texts.js";
import { isObject } from "../../model/depth.js";
import type { Regime } from "../../model/regime.js";
import type { Taal, Tekst } from "../../model/tekst.js";
import { asIs } from "../../read/shown.js";
import { type Conformiteit, type ConformiteitZaak, conformance } from "../../testing/conformance.js";
import { kinds } from "../../testing/conformance-cases.js";
import { inLanguages, titleOf } from "../../testing/way-words.js";
import { readTexts } from "./files.js";
import { refuse } from "./refuse.js";
import { say } from "./shared.js";

const FORM = "conformiteit/1";
const MANIFEST = "manifest.json";
/** A regime of the package has less than two megabytes of cases. */
const LIMITS = { files: 400, bytes: 134_217_728 };

/** What is said of a conclusion where an answer differs. */
export interface Conclusie {
  readonly titel: Tekst;
  readonly vindplaats: string;
}

/** One regime in the manifest of a set: its cases are in a file of their own. */
export interface Deel extends Omit<Conformiteit, "zaken"> {
  readonly titel: Tekst;
  readonly status: Regime["status"];
  /** Who answers for a regime of one's own; `null` for one of the package, or where nobody is named. */
  readonly eigenaar: string | null;
  readonly conclusies: Readonly<Record<string, Conclusie>>;
  readonly bestand: string;
  readonly zaken: number;
  readonly soorten: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** What is in a conformance set, of which rules, and what is not. */
export interface Manifest {
  readonly schema: typeof FORM;
  readonly pakket: string;
  readonly regimes: readonly Deel[];
  readonly soorten: Readonly<Record<string, Tekst>>;
  readonly nietInDeSet: readonly Tekst[];
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
const lines = (zaken: readonly ConformiteitZaak[]): string => zaken.map((zaak) => `${JSON.stringify(zaak)}\n`).join("");

/** How a line of answers reads: that of the first case. */
const exampleOf = (zaken: readonly ConformiteitZaak[]): string =>
  zaken
    .slice(0, 1)
    .map(({ id, verwacht }) => JSON.stringify({ id, conclusies: verwacht.conclusies }))
    .join();

function partOf(regime: Regime, { zaken, ...told }: Conformiteit, text: string): Deel {
  const conclusies = regime.regels.map((regel): [string, Conclusie] => [
    regel.name,
    { titel: inLanguages((taal) => titleOf(regel, taal)), vindplaats: regel.bron.vindplaats },
  ]);
  const counted = kinds.map((soort): [string, number] => [soort, zaken.filter((zaak) => zaak.soort === soort).length]);
  return {
    ...told,
    titel: regime.titel,
    status: regime.status,
    eigenaar: regime.eigen?.eigenaar ?? null,
    conclusies: Object.fromEntries(conclusies),
    bestand: `${regime.vraag}/${regime.id}.ndjson`,
    zaken: zaken.length,
    soorten: Object.fromEntries(counted.filter(([, count]) => count > 0)),
    sha256: digest(text),
  };
}

/** What an implementer of another engine does with the set. */
function page({ regimes }: Manifest, voorbeeld: string, taal: Taal): string {
  const t = zakenTeksten[taal].conformiteit;
  const rows = regimes.map(({ regime, zaken, standen, wijzigingen: { gemerkt, gelijk, open } }) => {
    const without = standen.flatMap(({ zonderZaak }) => zonderZaak).length;
    return `| \`${regime}\` | ${zaken} | ${without} | ${gemerkt} | ${gelijk} | ${open.length} |`;
  });
  const used = kinds.filter((soort) => regimes.some(({ soorten }) => soorten[soort]));
  const values = {
    ...{ pakket, voorbeeld, rijen: rows.join("\n") },
    soorten: used.map((soort) => `- \`${soort}\`: ${t.soorten[soort]}`).join("\n"),
    nietInDeSet: t.nietInDeSet.map((text) => `- ${text}`).join("\n"),
  };
  return `${t.leesmij.map((line) => say(line, values)).join("\n")}\n`;
}

/**
 * A conformance set as files, by their path: the cases of each regime, a manifest, and what to do with it in two languages. The same
 * bytes each time.
 *
 * @param begin called before the cases of a regime are made
 */
export function setFiles(regimes: readonly Regime[], begin: (regime: Regime) => void): Map<string, string> {
  const files = new Map<string, string>();
  let voorbeeld = "";
  const parts = regimes.map((regime) => {
    begin(regime);
    const set = conformance(regime);
    const text = lines(set.zaken);
    const part = partOf(regime, set, text);
    files.set(part.bestand, text);
    voorbeeld ||= exampleOf(set.zaken);
    return part;
  });
  const { nl, en } = zakenTeksten;
  const manifest: Manifest = {
    ...{ schema: FORM, pakket, regimes: parts },
    soorten: Object.fromEntries(
      kinds.map((soort) => [soort, inLanguages((taal) => zakenTeksten[taal].conformiteit.soorten[soort])]),
    ),
    nietInDeSet: nl.conformiteit.nietInDeSet.map((text, i) => ({
      nl: text,
      en: en.conformiteit.nietInDeSet[i] ?? text,
    })),
  };
  files.set(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
  files.set("LEESMIJ.md", page(manifest, voorbeeld, "nl"));
  files.set("README.md", page(manifest, voorbeeld, "en"));
  return files;
}

/** A part of a set that was read, with its cases. */
export interface Gelezen {
  readonly deel: Deel;
  readonly zaken: readonly ConformiteitZaak[];
}

const parsed = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isPart = (value: unknown): value is Deel =>
  isObject(value) &&
  ["regime", "bestand", "sha256"].every((key) => typeof value[key] === "string") &&
  isObject(value["conclusies"]);

const isManifest = (value: unknown): value is Manifest =>
  isObject(value) && value["schema"] === FORM && Array.isArray(value["regimes"]) && value["regimes"].every(isPart);

/**
 * Reads a set as it was written: a file with another hash than the manifest says is none.
 *
 * @throws {ToetsverzoekError} for a folder without a set, or with one that was changed
 */
export function readSet(map: string): readonly Gelezen[] {
  const texts = readTexts(map, (name) => /\.(json|ndjson)$/.test(name), LIMITS, { recursive: true });
  const manifest = parsed(texts[MANIFEST]);
  const unread = (file: string): never => refuse("set-unread", "MAP", asIs(file));
  if (!isManifest(manifest)) return unread(map);
  return manifest.regimes.map((deel) => {
    const text = Object.hasOwn(texts, deel.bestand) ? texts[deel.bestand] : undefined;
    if (text === undefined || digest(text) !== deel.sha256) return unread(`${map}/${deel.bestand}`);
    const zaken = text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as ConformiteitZaak]));
    return { deel, zaken };
  });
}
