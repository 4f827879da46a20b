import { isObject } from "../model/depth.js";
import { freeze } from "../model/freeze.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { EvaluateOpties } from "../model/types.js";
import type { AlgemeneUitkomst } from "../model/uitkomst.js";
import { OUDE_VORM, VORM } from "../model/vorm.js";
import { readCase } from "../read/case/read-case.js";
import { type Probleem, pointer, problem, ToetsverzoekError } from "../read/errors.js";
import { movedTo } from "../read/made-from.js";
import { loadedOnes, optionsOf } from "../read/options.js";
import { contentsOf, readPlain } from "../read/plain.js";
import { recordProblem } from "../read/record-errors.js";
import { libraryOf, refuseElsewhere, type Stock } from "../read/regime/stock.js";
import { differences, isWords, type Verschil, wasNotSaidYet } from "../tell/differences.js";
import { inOlderForm } from "../tell/older-form.js";
import { rulesetHash } from "../tell/record.js";
import { headOf, readRuleSet } from "../tell/rule-set.js";
import { judge } from "./evaluate.js";

/** What came of judging a stored request again. */
export type Herhaling =
  | {
      readonly uitslag: "gelijk";
      readonly pakketToen: string;
      readonly pakketNu: string;
      /** Where it is told in other words, by the same rules: a sentence, a name, a source. */
      readonly woorden: readonly Verschil[];
    }
  | { readonly uitslag: "verschil"; readonly verschillen: readonly Verschil[]; readonly woorden: readonly Verschil[] }
  | {
      /** Stored in an older form, by the same rules: only what both forms say can be compared. */
      readonly uitslag: "andere-vorm";
      readonly vormToen: string;
      readonly vormNu: string;
      /** Where they differ in that, or where what the older form must hold is missing; empty when they agree. */
      readonly verschillen: readonly Verschil[];
      /** Where it is told in other words: of an older form most sentences are, for facts stood in them by their ids. */
      readonly woorden: readonly Verschil[];
    }
  | {
      readonly uitslag: "niet-te-herhalen";
      readonly regime: string;
      /** The hash of the rules that made the outcome. */
      readonly gevraagd: string;
      /** The hashes of the rules of that name that are at hand. */
      readonly gevonden: readonly string[];
      /** Why the request cannot be judged, where the rules are at hand: it names, say, a fact that is gone. */
      readonly problemen: readonly Probleem[];
    };

/** A record as far as it is read here. */
interface Bewijsstuk {
  readonly verzoek: Record<string, unknown>;
  readonly uitkomst: Omit<AlgemeneUitkomst, "schema"> & { readonly schema: string };
  readonly regelset: { readonly id: string; readonly sha256: string };
}

/** A document that was stored, as plain data. */
function plain(stored: unknown, deepest: number, pad: string): unknown {
  const { value, problemen } = readPlain(stored, deepest);
  if (problemen.length === 0) return value;
  throw new ToetsverzoekError(problemen.map((found) => movedTo(found, pad + found.pad)));
}

function readRecord(stored: unknown): Bewijsstuk {
  const bewijs = plain(stored, DEEPEST, "");
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
    isObject(uitkomst["regime"]) &&
    typeof uitkomst["regime"]["id"] === "string" &&
    isObject(uitkomst["bewijs"]);
  if (!whole) throw new ToetsverzoekError([recordProblem("not-a-record", "/schema", schema)]);
  const form = uitkomst["schema"];
  if (form !== VORM && form !== OUDE_VORM) {
    const forms = [VORM, OUDE_VORM];
    throw new ToetsverzoekError([
      recordProblem("outcome-form", "/uitkomst/schema", form, { vormen: forms.join(", ") }, forms),
    ]);
  }
  return bewijs as Bewijsstuk;
}

/** A record has the levels of an outcome; a deeper one is none. A rule set has those of a rule file, and those around it. */
const [DEEPEST, DEEPEST_RULE_SET] = [24, 40];

/** The rule sets that a call brings, as plain data. */
function keptOnes(regelsets: unknown): readonly unknown[] {
  if (regelsets === undefined) return [];
  const found = contentsOf(regelsets);
  if (found && found !== "too-large" && found.isList) {
    return found.values.map((one, i) => plain(one, DEEPEST_RULE_SET, pointer(["regelsets", i])));
  }
  const keuze = "regimes, regelsets";
  throw new ToetsverzoekError([problem("options-form", "/opties/regelsets", regelsets, { keuze })]);
}

/** The name of the package may change without the law changing, as long as there is one; everything else counts. */
const counts = (found: Verschil): boolean =>
  (found.pad !== "/bewijs/pakket" || typeof found.toen !== "string") && !wasNotSaidYet(found);

/** Where a record contradicts itself: what it says of the request or the rules is not what its outcome says. */
function contradictions(bewijs: Bewijsstuk): Verschil[] {
  const { verzoek, uitkomst, regelset } = bewijs;
  const { id } = uitkomst.regime;
  const says: readonly (readonly [string, unknown, unknown])[] = [
    ["/verzoek/vraag", verzoek["vraag"], uitkomst.vraag],
    // A request may leave the choice of the regime to its day.
    ["/verzoek/regime", verzoek["regime"] ?? id, id],
    ["/verzoek/peildatum", verzoek["peildatum"], uitkomst.peildatum],
    ["/regelset/id", regelset.id, id],
    ["/regelset/sha256", regelset.sha256, uitkomst.bewijs.regelset],
  ];
  const more = (of: object, known: readonly string[], pad: string): Verschil[] =>
    Object.entries(of)
      .filter(([key]) => !known.includes(key))
      .map(([key, toen]) => ({ pad: `${pad}${pointer([key])}`, toen, nu: undefined }));
  return [
    ...says.flatMap(([pad, toen, nu]) => (toen === nu ? [] : [{ pad, toen, nu }])),
    ...more(bewijs, ["schema", "verzoek", "uitkomst", "regelset"], ""),
    ...more(regelset, ["id", "sha256"], "/regelset"),
  ];
}

/** What `replay` takes beside the record. */
export interface ReplayOpties extends EvaluateOpties {
  /** Rule sets that were kept: documents of `bundle`, parsed. They come before the regimes of the package. */
  readonly regelsets?: readonly unknown[];
}

export interface Replay {
  /**
   * Judges a stored request again and compares the whole record with the stored one.
   *
   * Only the same rules can repeat an outcome: when the rules at hand have another hash, nothing is compared,
   * and the answer names the hash that is wanted. Rules that were kept can be handed in, as `regelsets` or as `regimes`.
   * A title, a question or a sentence that reads otherwise now does not make other rules: it is named in `woorden`. An outcome
   * that was stored in an older form (`uitkomst/1`) is compared in what both forms say.
   *
   * A hash tells a change by accident from none: who stored the record could have made another. Whether it is genuine is for who
   * kept it to show.
   *
   * @param bewijs a document of `record`, as it was stored and parsed
   * @param opties own regimes, from `loadRegime`, and rule sets that were kept (`regelsets`, documents of `bundle`)
   * @returns `gelijk`; `verschil` with each place (a JSON Pointer), what stood there and what is found now; `andere-vorm` with what
   *   differs beside that; or `niet-te-herhalen` with the hash that is wanted and those at hand
   * @throws {ToetsverzoekError} when it is no such document, or a rule set is none or was changed. The promise is rejected with it
   * @throws {RegelError} when a file in a rule set has no form that this version reads
   * @example
   * // Does the outcome of two years ago still come out?
   * const verzoek = { vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} } as const;
   * const stored = JSON.stringify(record(verzoek, await evaluate(verzoek)));
   * (await replay(JSON.parse(stored))).uitslag; //=> "gelijk"
   */
  (bewijs: unknown, opties?: ReplayOpties): Promise<Herhaling>;
}

/** The rules of a name that are at hand: those that were kept first. */
function rulesAtHand(stock: Stock, { vraag, regime }: Bewijsstuk["uitkomst"], opties: unknown): Regime[] {
  const { regimes, regelsets } = optionsOf(opties, ["regimes", "regelsets"]);
  const kept = keptOnes(regelsets).flatMap((document, i) => {
    const pad = pointer(["regelsets", i]);
    const head = headOf(document, pad);
    return head.vraag === vraag && head.regime === regime.id ? [readRuleSet(document, pad)] : [];
  });
  const library = libraryOf(stock, [...kept, ...loadedOnes(regimes)]);
  refuseElsewhere(library, vraag);
  return library.regimes(vraag).filter(({ id }) => id === regime.id);
}

/** Judges a request again by one regime, or says why that cannot be. */
async function again(stock: Stock, request: object, regime: Regime): Promise<AlgemeneUitkomst | readonly Probleem[]> {
  try {
    return await judge(readCase(stock, request, { regimes: [regime] }));
  } catch (error) {
    if (error instanceof ToetsverzoekError) return error.problemen;
    throw error;
  }
}

function compared(uitkomst: Bewijsstuk["uitkomst"], nu: AlgemeneUitkomst): Herhaling {
  const found: unknown = JSON.parse(JSON.stringify(nu));
  const vormToen = uitkomst.schema;
  const older = vormToen !== VORM;
  const all = differences(uitkomst, older ? inOlderForm(uitkomst, found) : found, "").filter(counts);
  // Of an older form nobody sees that it was stored whole: what is gone is more than another word.
  const asWords = ({ pad, toen }: Verschil): boolean =>
    isWords(pad) && !(older && toen === undefined && !/\d$/.test(pad));
  const inRecord = ({ pad, ...sides }: Verschil): Verschil => ({ pad: `/uitkomst${pad}`, ...sides });
  const woorden = all.filter(asWords).map(inRecord);
  const verschillen = all.filter((one) => !asWords(one)).map(inRecord);
  if (older) return { uitslag: "andere-vorm", vormToen, vormNu: VORM, verschillen, woorden };
  return verschillen.length === 0
    ? { uitslag: "gelijk", pakketToen: uitkomst.bewijs.pakket, pakketNu: nu.bewijs.pakket, woorden }
    : { uitslag: "verschil", verschillen, woorden };
}

/** What comes of a record. */
async function repeat(stock: Stock, bewijs: unknown, opties: ReplayOpties | undefined): Promise<Herhaling> {
  const stored = readRecord(bewijs);
  const { verzoek, uitkomst, regelset } = stored;
  const verschillen = contradictions(stored);
  if (verschillen.length > 0) return { uitslag: "verschil", verschillen, woorden: [] };
  const known = rulesAtHand(stock, uitkomst, opties);
  const hashes = known.map((regime) => {
    const stand = standOp(regime, uitkomst.peildatum);
    return stand && rulesetHash(stand);
  });
  const regime = known[hashes.indexOf(regelset.sha256)];
  const gevonden = hashes.filter((hash) => hash !== undefined);
  const notRepeated = {
    uitslag: "niet-te-herhalen",
    regime: regelset.id,
    gevraagd: regelset.sha256,
    gevonden,
  } as const;
  if (!regime) return { ...notRepeated, problemen: [] };
  const nu = await again(stock, { ...verzoek, regime: regime.id }, regime);
  return "schema" in nu ? compared(uitkomst, nu) : { ...notRepeated, problemen: nu };
}

/** Makes `replay` for the questions of a stock. */
export const replayIn =
  (stock: Stock): Replay =>
  async (bewijs, opties) =>
    freeze(await repeat(stock, bewijs, opties));
