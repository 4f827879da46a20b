import { zakenTeksten } from "../generated/case-texts.js";
import { isObject } from "../model/depth.js";
import { oordelen } from "../model/oordeel.js";
import type { RegelBestanden, Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { fill, pointer, RegelError, type RegelProbleem } from "../read/errors.js";
import { namesOf } from "../read/regime/check-regime.js";
import { load } from "../read/regime/load.js";
import { filesOf, type Origin, originOf, writtenIn } from "../read/regime/origin.js";
import { type Change, GRENS, type Soort } from "./change.js";
import { changes } from "./changes.js";
import { address, changed } from "./json.js";
import { datedParts } from "./validity-changes.js";

/** What one small change to a rule file is. */
export interface Wijziging {
  /** Names the change, the same in every run: file, place (items of lists by their name) and what stands there now. */
  readonly id: string;
  readonly bestand: string;
  /** A JSON Pointer into the file. */
  readonly pad: string;
  readonly soort: Soort;
  readonly beschrijving: Tekst;
}

/** A regime with one small change in its rules. */
export interface Mutant extends Wijziging {
  /** The changed regime; `undefined` when the change makes rules that cannot be loaded. */
  readonly regime: Regime | undefined;
  /** Why it could not be loaded. */
  readonly problemen: readonly RegelProbleem[];
}

const short = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** What stands at the place of a change now, as a rule author would write it. */
const becomes = ({ wordt: [value], datum, kort }: Change): string =>
  kort ?? (datum ? `${datum.van} ${datum.dagen > 0 ? "+" : "-"} 1` : short(value));

function describe(change: Change): Tekst {
  const said = (taal: "nl" | "en"): string => {
    const values: Readonly<Record<string, string>> = {
      ...{ naam: change.naam[taal], was: short(change.was), wordt: becomes(change) },
    };
    return fill(zakenTeksten[taal].mutanten.soorten[change.soort].wat, (name) => values[name]);
  };
  return { nl: said("nl"), en: said("en") };
}

const DERIVED = "afleidingen.json";

/** The files with a change made in one of them, and with the date that it needs. */
function apply(files: RegelBestanden, bestand: string, { pad, wordt, datum, mee: also = [] }: Change): RegelBestanden {
  const made: Record<string, unknown> = { ...files };
  for (const one of [{ bestand, pad, wordt }, ...also])
    made[one.bestand] = changed(made[one.bestand], one.pad, ...one.wordt);
  if (!datum) return made;
  const { afleidingen = [] } = (made[DERIVED] ?? {}) as { afleidingen?: readonly unknown[] };
  const moved = { id: GRENS, titel: GRENS, operatie: "plusDagen", ...datum };
  return { ...made, [DERIVED]: { afleidingen: [...afleidingen, moved] } };
}

function attempt(files: RegelBestanden, { vragen, bases, kalenders }: Origin): Pick<Mutant, "regime" | "problemen"> {
  try {
    return { regime: load(files, vragen, bases, kalenders), problemen: [] };
  } catch (error) {
    if (!(error instanceof RegelError)) throw error;
    return { regime: undefined, problemen: error.problemen };
  }
}

/**
 * The files without what their rules say of themselves: no case looks at that, and a change must not be refused for making it say
 * nothing. Whether it still holds is for `prove`.
 */
const unsaid = (files: RegelBestanden): RegelBestanden =>
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => {
      if (!isObject(file) || !("monotoon" in file)) return [path, file];
      const { monotoon: _said, ...rest } = file;
      return [path, rest];
    }),
  );

/**
 * Makes mutants of a regime: the regime with one small change in one of its own rule files, loaded through the same door
 * as the regime itself. A change that a jurist would notice, and a good set of cases too.
 *
 * One at a time, for hundreds of loaded regimes fill a memory.
 *
 * @param regime a regime of `loadRegime`; what it inherits from another is left as it is
 * @param wanted which of the changes to make; without it all: a change that is not wanted is not loaded
 * @returns each change with the file and the place of it, in words (`beschrijving`, `{ nl, en }`), and the regime that it makes, or the
 *   problems for which the loader refuses it
 * @throws {RangeError} for a regime that was not loaded
 * @example
 * // What is the first change?
 * const [first] = mutate(regimeOf("emb-bekostiging", "emb-regeling"));
 * first?.beschrijving.nl; //=> '"geldigVan": 2015-08-01 wordt 2015-08-02'
 */
export function* mutate(
  regime: Regime,
  wanted: (wijziging: Wijziging, number: number) => boolean = () => true,
): Generator<Mutant> {
  const origin = originOf(regime);
  if (!origin) throw new RangeError("not a regime that was loaded");
  const files = unsaid(filesOf(origin.bundle));
  const names = namesOf(regime);
  // Without a scope of its own a final conclusion always applies.
  const scoped = regime.regels.some((regel) => regel.slotsom && regel.reikwijdte !== undefined);
  const antwoorden = oordelen.filter((oordeel) => scoped || oordeel !== "nvt");
  const dated = datedParts(files);
  const base = origin.bases.find(({ id }) => id === regime.bouwtVoortOp);
  let number = 0;
  for (const [bestand, document] of Object.entries(files)) {
    const file = writtenIn(files, bestand);
    for (const change of changes(bestand, document, { names, antwoorden, dated, base })) {
      const pad = pointer(change.pad);
      const id = `${file}${address(document, change.pad)}=${becomes(change)}`;
      const wijziging = { id, bestand: file, pad, soort: change.soort, beschrijving: describe(change) };
      if (wanted(wijziging, number++)) yield { ...wijziging, ...attempt(apply(files, bestand, change), origin) };
    }
  }
}

/** The changes of the rules that a regime takes over, each with what it makes of the regime that takes them over. */
export function* mutateInherited(
  regime: Regime,
  wanted: (wijziging: Wijziging) => boolean,
): Generator<Pick<Mutant, "regime"> & Wijziging> {
  const origin = originOf(regime);
  const base = origin?.bases.find(({ id }) => id === regime.bouwtVoortOp);
  if (!origin || !base) return;
  const files = unsaid(filesOf(origin.bundle));
  for (const changes of [mutate(base, wanted), mutateInherited(base, wanted)])
    for (const mutant of changes) {
      const { regime: changed } = mutant;
      const bases = origin.bases.map((one) => (one === base && changed ? changed : one));
      yield { ...mutant, regime: changed && attempt(files, { ...origin, bases }).regime };
    }
}
