import type { Vraag } from "./engine/bundle.js";
import { type Kalenders, readKalender } from "./engine/calendars.js";
import { load, readVraag } from "./engine/load.js";
import { calendarFiles, ruleFiles } from "./generated/rules.js";
import type { RegelBestanden, Regime, RegimeBestand } from "./model/regime.js";
import type { Library } from "./model/toetsverzoek.js";

const vragen = new Map<string, Vraag>();
const regimes = new Map<string, readonly Regime[]>();

let known: Kalenders | undefined;

/** The calendars of the package, read when the first regime is. */
function kalenders(): Kalenders {
  known ??= Object.fromEntries(
    Object.entries(calendarFiles()).map(([id, document]) => [id, readKalender(id, document)]),
  );
  return known;
}

/** The questions of the package. */
export const vraagNamen: readonly string[] = Object.keys(ruleFiles);

/** The regimes of one question of the package, loaded through the same door as anybody's own. */
export function regimesOf(vraag: string): readonly Regime[] {
  const found = regimes.get(vraag);
  if (found) return found;
  const files = Object.hasOwn(ruleFiles, vraag) ? ruleFiles[vraag]?.() : undefined;
  if (!files) return [];
  vragen.set(vraag, readVraag(`${vraag}/feiten.json`, files.feiten));
  const loaded: Regime[] = [];
  const waiting = new Map(Object.entries(files.regimes));
  // A regime can be loaded once the one that it builds on is.
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, bestanden]) => {
      const base = regimeFile(bestanden)?.bouwtVoortOp;
      return base === undefined || !waiting.has(base);
    });
    for (const [id, bestanden] of ready) {
      loaded.push(load(bestanden, vragen, loaded, kalenders()));
      waiting.delete(id);
    }
    if (ready.length === 0) break;
  }
  regimes.set(vraag, loaded);
  return loaded;
}

/** The file that says what a bundle is, `regime.json` or `beleid.json`, as far as it can be read before it is checked. */
function regimeFile(bestanden: RegelBestanden | null | undefined): Partial<RegimeBestand> | undefined {
  const found = Object.entries(bestanden ?? {}).find(([path]) =>
    ["regime.json", "beleid.json"].includes(path.split("/").at(-1) ?? ""),
  );
  return (found?.[1] ?? undefined) as Partial<RegimeBestand> | undefined;
}

/** What `loadRegime` takes beside the files. */
export interface LaadOpties {
  /** Own regimes on which the new one may build, beside those of the package. */
  readonly regimes?: readonly Regime[];
  /** Calendars by name, parsed from JSON: they come before those of the package, for instance for a later decree. */
  readonly kalenders?: Readonly<Record<string, unknown>>;
}

/**
 * Turns rule files into a validated `Regime` to hand to `evaluate`.
 *
 * The files are parsed JSON by file name (`regime.json`, `afleidingen.json`, one file for each rule), so
 * that it works in a browser too. A regime may build on one of the package (`bouwtVoortOp`) or stand alone;
 * with a `feiten.json` of its own it can be a whole new question. The built-in regimes go through this same door.
 *
 * @throws {RegelError} with every mistake in the files: file, place, what was found, expected, and what to do
 * @example
 * // What does my regime call itself?
 * loadRegime({ "regime.json": regime, "artikel-1.json": regel }).id; //=> "mijn-regime"
 */
export function loadRegime(bestanden: RegelBestanden, opties: LaadOpties = {}): Regime {
  const vraag = regimeFile(bestanden)?.vraag;
  const builtIn = typeof vraag === "string" ? regimesOf(vraag) : [];
  const own = Object.entries(opties.kalenders ?? {}).map(([id, document]) => [id, readKalender(id, document)] as const);
  return load(bestanden ?? {}, vragen, [...(opties.regimes ?? []), ...builtIn], {
    ...kalenders(),
    ...Object.fromEntries(own),
  });
}

/** What a request may name: the regimes of the caller and those of the package. */
export function libraryOf(own: readonly Regime[]): Library {
  return {
    own,
    vragen: [...new Set([...vraagNamen, ...own.map((regime) => regime.vraag)])],
    regimes: (vraag) => [...own.filter((regime) => regime.vraag === vraag), ...regimesOf(vraag)],
  };
}
