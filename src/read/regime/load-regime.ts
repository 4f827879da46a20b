import { regimeNamen } from "../../generated/regime-names.js";
import { bronHashes } from "../../generated/source-digests.js";
import { isObject } from "../../model/depth.js";
import type { RegelBestanden, Regime, RegimeBestand } from "../../model/regime.js";
import { RegelError } from "../errors.js";
import { movedTo } from "../made-from.js";
import { loadedOnes, optionsOf } from "../options.js";
import { readPlain } from "../plain.js";
import { located, ruleProblem } from "../rule-errors.js";
import { readKalender } from "./calendars.js";
import { load } from "./load.js";
import { elsewhere, type Stock } from "./stock.js";

/** The file that says what a bundle is, `regime.json` or `beleid.json`, as far as it can be read before it is checked. */
function regimeFile(bestanden: RegelBestanden): Partial<RegimeBestand> | undefined {
  const found = Object.entries(bestanden).find(([path]) =>
    ["regime.json", "beleid.json"].includes(path.split("/").at(-1) ?? ""),
  );
  return (found?.[1] ?? undefined) as Partial<RegimeBestand> | undefined;
}

/** Files have a level, and what stands in them more than any rule file; then the check of each says which is too deep. */
const DEEPEST = 64;

/** Rule files as plain data: what a caller made may run code, and be another thing when it is read again. */
function readFiles(bestanden: unknown): RegelBestanden {
  const { value, problemen } = readPlain(bestanden, DEEPEST);
  if (problemen.length === 0 && isObject(value)) return value;
  const found = isObject(value) || problemen.some(({ pad }) => pad !== "") ? problemen : [];
  if (found.length === 0) {
    throw new RegelError([located("regime.json", ruleProblem("not-files", "", typeof bestanden))]);
  }
  throw new RegelError(
    found.map((problem) => {
      const [, name = "", ...steps] = problem.pad.split("/");
      const bestand = name.replaceAll("~1", "/").replaceAll("~0", "~");
      if (problem.code === "too-deep") return located(bestand, ruleProblem("tree-too-deep", "", DEEPEST));
      return located(bestand, movedTo(problem, steps.map((step) => `/${step}`).join("")));
    }),
  );
}

/** What `loadRegime` takes beside the files. */
export interface LaadOpties {
  /** Own regimes on which the new one may build, beside those of the package. */
  readonly regimes?: readonly Regime[];
  /** Calendars by name, parsed from JSON: they come before those of the package, for instance for a later decree. */
  readonly kalenders?: Readonly<Record<string, unknown>>;
}

export interface LoadRegime {
  /**
   * Turns rule files into a validated `Regime` to hand to `evaluate`.
   *
   * The files are parsed JSON by file name (`regime.json`, `afleidingen.json`, one file for each rule), so
   * that it works in a browser too. The texts of the sources that they quote stand beside them as `bronnen/DOCUMENT.md`: then each
   * quote, article and number is held against them, and what has no text is marked in every outcome. A text in the name of a document of
   * the package (those in `leerplicht-tlv/rules/bronnen/`) is that text, byte for byte, or is refused. A regime may build on one of the package (`bouwtVoortOp`) or stand alone;
   * with a `feiten.json` of its own it can be a whole new question. The built-in regimes came through this same door.
   *
   * A `beleid.json` in place of a `regime.json` is the own policy of a partnership or municipality, laid on a regime. What a rule says is
   * held against its quote in its numbers, articles and places; whether it says what the law means is for a jurist to judge.
   *
   * @param bestanden parsed JSON by file name, without folders; texts of sources as `bronnen/DOCUMENT.md`. They are copied
   * @param opties own regimes on which this one may build, and calendars (`kalenders`) by name that come before those of the package
   * @returns a regime, frozen, for `opties.regimes` of every other function; nothing else makes one
   * @throws {RegelError} with every mistake in the files: file, place, what was found, expected, and what to do
   * @throws {ToetsverzoekError} for options that are no options, and regimes in them that were not loaded
   * @example
   * // What does the policy of our partnership call itself?
   * const beleid = {
   *   id: "ons-plan",
   *   vraag: "tlv-emb",
   *   bouwtVoortOp: "wec",
   *   titel: { nl: "Ons ondersteuningsplan", en: "Our support plan" },
   *   eigenaar: "Samenwerkingsverband Voorbeeld",
   *   geldigVan: "2018-08-01",
   *   bron: { document: "plan", vindplaats: "Plan, par. 1", citaat: ["Wij geven een verklaring in categorie midden."] },
   *   normen: [{ id: "eigenCategorie", regel: "categorie", doelgroep: { nl: "leerlingen", en: "pupils" }, waarde: "midden" }],
   * };
   * loadRegime({ "beleid.json": beleid }).id; //=> "ons-plan"
   */
  (bestanden: RegelBestanden, opties?: LaadOpties): Regime;
}

/** Makes `loadRegime` for the questions of a stock. */
export const loadRegimeIn =
  (stock: Stock): LoadRegime =>
  (given, opties) => {
    const bestanden = readFiles(given);
    const { regimes, kalenders } = optionsOf(opties, ["regimes", "kalenders"]);
    const vraag = regimeFile(bestanden)?.vraag;
    const naam = typeof vraag === "string" ? vraag : "";
    const foreign = elsewhere(stock, naam);
    if (foreign.length > 0) throw new RegelError(foreign.map((p) => located("regime.json", p)));
    const found = stock.vraag(naam);
    const own = Object.entries(kalenders ?? {}).map(([id, document]) => [id, readKalender(id, document)] as const);
    return load(
      bestanden,
      new Map(found ? [[naam, found]] : []),
      [...loadedOnes(regimes), ...stock.regimes(naam)],
      { ...stock.kalenders(), ...Object.fromEntries(own) },
      { gereserveerd: regimeNamen, vragen: [...stock.vragen, ...stock.elders], bronnen: bronHashes },
    );
  };
