import { problem, ToetsverzoekError } from "./errors.js";
import { judge } from "./evaluate.js";
import { isObject } from "./model/depth.js";
import { standOp } from "./model/stand.js";
import type { AlgemeneUitkomst } from "./model/uitkomst.js";
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
      readonly uitslag: "niet-te-herhalen";
      readonly regime: string;
      /** The hash of the rules that made the outcome. */
      readonly gevraagd: string;
      /** The hashes of the rules of that name that are at hand. */
      readonly gevonden: readonly string[];
    };

interface Bewijsstuk {
  readonly verzoek: Record<string, unknown>;
  readonly uitkomst: AlgemeneUitkomst;
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
  if (!whole) throw new ToetsverzoekError([problem("not-a-record", "/schema", schema)]);
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

export interface Replay {
  /**
   * Judges a stored request again and compares the outcome with the stored one.
   *
   * Only the same rules can repeat an outcome: when the rules at hand have another hash, nothing is compared,
   * and the answer names the hash that is wanted. Rules that were kept can be handed in as `regimes`.
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
    const verschillen = differences(uitkomst, JSON.parse(JSON.stringify(nu)), "");
    return verschillen.length === 0
      ? { uitslag: "gelijk", pakketToen: uitkomst.bewijs.pakket, pakketNu: nu.bewijs.pakket }
      : { uitslag: "verschil", verschillen };
  };
