import { callProblem } from "./call-errors.js";
import { ToetsverzoekError } from "./errors.js";
import { judge } from "./evaluate.js";
import { isObject } from "./model/depth.js";
import { standOp } from "./model/stand.js";
import type { AlgemeneUitkomst } from "./model/uitkomst.js";
import { OUDE_VORM, VORM } from "./model/vorm.js";
import { readCase } from "./read-case.js";
import { rulesetHash } from "./record.js";
import { libraryOf, refuseElsewhere, type Stock } from "./stock.js";
import type { EvaluateOpties } from "./types.js";

/** A place where a repeated outcome is not what was stored: a JSON Pointer, and what stood there then and stands there now. */
export interface Verschil {
  readonly pad: string;
  readonly toen: unknown;
  readonly nu: unknown;
}

/** What came of judging a stored request again. */
export type Herhaling =
  | { readonly uitslag: "gelijk"; readonly pakketToen: string; readonly pakketNu: string }
  | { readonly uitslag: "verschil"; readonly verschillen: readonly Verschil[] }
  | {
      /** Stored in an older form, by the same rules: only what both forms say can be compared. */
      readonly uitslag: "andere-vorm";
      readonly vormToen: string;
      readonly vormNu: string;
      /** Where they differ in that; empty when they agree. */
      readonly verschillen: readonly Verschil[];
    }
  | {
      readonly uitslag: "niet-te-herhalen";
      readonly regime: string;
      /** The hash of the rules that made the outcome. */
      readonly gevraagd: string;
      /** The hashes of the rules of that name that are at hand. */
      readonly gevonden: readonly string[];
    };

interface Bewijsstuk {
  readonly verzoek: Record<string, unknown>;
  readonly uitkomst: Omit<AlgemeneUitkomst, "schema"> & { readonly schema: string };
  readonly regelset: { readonly id: string; readonly sha256: string };
}

function readRecord(bewijs: unknown): Bewijsstuk {
  const { schema, verzoek, uitkomst, regelset } = isObject(bewijs) ? bewijs : {};
  const whole =
    schema === "bewijs/1" &&
    isObject(verzoek) &&
    isObject(uitkomst) &&
    isObject(regelset) &&
    typeof regelset["id"] === "string" &&
    typeof regelset["sha256"] === "string" &&
    typeof uitkomst["vraag"] === "string" &&
    typeof uitkomst["peildatum"] === "string" &&
    isObject(uitkomst["bewijs"]);
  if (!whole) throw new ToetsverzoekError([callProblem("not-a-record", "/schema", schema)]);
  const vorm = uitkomst["schema"];
  if (vorm !== VORM && vorm !== OUDE_VORM) {
    const vormen = [VORM, OUDE_VORM].join(", ");
    throw new ToetsverzoekError([callProblem("outcome-form", "/uitkomst/schema", vorm, { vormen })]);
  }
  return bewijs as Bewijsstuk;
}

/** The name of the package may change without the law changing; everything else counts. */
const PAKKET = "/bewijs/pakket";

/** Every place where two JSON values differ. */
export function differences(toen: unknown, nu: unknown, pad: string): Verschil[] {
  if (pad === PAKKET || Object.is(toen, nu)) return [];
  const [a, b] = [toen, nu].map((side) => (typeof side === "object" && side !== null ? side : undefined));
  if (!a || !b || Array.isArray(a) !== Array.isArray(b)) return [{ pad, toen, nu }];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) =>
    differences(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      `${pad}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    ),
  );
}

/**
 * What an older form says otherwise: the form itself, of branches for other files that they decided, and all sentences, in
 * which facts stood by their ids. What was decided is compared, not how it was said.
 */
const otherwise: readonly string[] = ["schema", "doorslaggevend", "zin", "zinEn", "toelichting", "toelichtingEn"];

/** Of what comes out now, only what an outcome of an older form says too. */
function inFormOf(toen: unknown, nu: unknown): unknown {
  if (Array.isArray(toen) && Array.isArray(nu)) return nu.map((item, i) => inFormOf(toen[i], item));
  if (!isObject(toen) || !isObject(nu)) return nu;
  const both = Object.keys(nu).filter((key) => Object.hasOwn(toen, key));
  return Object.fromEntries(
    both.map((key) => [key, otherwise.includes(key) ? toen[key] : inFormOf(toen[key], nu[key])]),
  );
}

export interface Replay {
  /**
   * Judges a stored request again and compares the outcome with the stored one.
   *
   * Only the same rules can repeat an outcome: when the rules at hand have another hash, nothing is compared,
   * and the answer names the hash that is wanted. Rules that were kept can be handed in as `regimes`. An outcome that
   * was stored in an older form (`uitkomst/1`) is compared in what both forms say.
   *
   * @param bewijs a document of `record`, as it was stored
   * @throws {ToetsverzoekError} when it is no such document
   * @example
   * // Does the outcome of two years ago still come out?
   * (await replay(JSON.parse(stored))).uitslag; //=> "gelijk"
   */
  (bewijs: unknown, opties?: EvaluateOpties): Promise<Herhaling>;
}

/** Makes `replay` for the questions of a stock. */
export const replayIn =
  (stock: Stock): Replay =>
  async (bewijs, opties = {}) => {
    const { verzoek, uitkomst, regelset } = readRecord(bewijs);
    const { vraag, peildatum } = uitkomst;
    const library = libraryOf(stock, opties.regimes ?? []);
    refuseElsewhere(library, vraag);
    const known = library.regimes(vraag).filter((regime) => regime.id === regelset.id);
    const hashes = known.map((regime) => {
      const stand = standOp(regime, peildatum);
      return stand && rulesetHash(stand);
    });
    const regime = known[hashes.indexOf(regelset.sha256)];
    if (!regime) {
      const gevonden = hashes.filter((hash) => hash !== undefined);
      return { uitslag: "niet-te-herhalen", regime: regelset.id, gevraagd: regelset.sha256, gevonden };
    }
    const request = { ...verzoek, regime: regime.id, peildatum };
    const nu = await judge(readCase(stock, request, { regimes: [regime] }));
    const [vormToen, found] = [uitkomst.schema, JSON.parse(JSON.stringify(nu)) as unknown];
    if (vormToen !== VORM) {
      const verschillen = differences(uitkomst, inFormOf(uitkomst, found), "");
      return { uitslag: "andere-vorm", vormToen, vormNu: VORM, verschillen };
    }
    const verschillen = differences(uitkomst, found, "");
    return verschillen.length === 0
      ? { uitslag: "gelijk", pakketToen: uitkomst.bewijs.pakket, pakketNu: nu.bewijs.pakket }
      : { uitslag: "verschil", verschillen };
  };
