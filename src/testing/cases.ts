import { regimesOf } from "../doors/regimes.js";
import { stock } from "../generated/alle-vragen.js";
import { isObject } from "../model/depth.js";
import type { Feiten } from "../model/feit.js";
import { read, type Schema } from "../model/read.js";
import type { RegelBestanden, Regime } from "../model/regime.js";
import { standardCodes } from "../model/standaardcodes.js";
import { type VignettenBestand, vignettenSchema, type Zaak, type ZakenBestand, zakenSchema } from "../model/zaken.js";
import { type Reading, readRequest } from "../read/case/parse.js";
import {
  type Probleem,
  pointer,
  RegelError,
  type RegelProbleem,
  suggestion,
  ToetsverzoekError,
} from "../read/errors.js";
import { movedTo } from "../read/made-from.js";
import { originOf } from "../read/regime/origin.js";
import { schemaProblems } from "../read/regime/schema-problems.js";
import { libraryOf } from "../read/regime/stock.js";
import { inFile, located, ruleProblem } from "../read/rule-errors.js";
import type { Verwachting } from "./expect.js";
import { inSentences, notEncoded } from "./not-encoded.js";

/** A file to judge: the facts, nested, and the day. */
export interface Dossier {
  readonly peildatum: string;
  readonly zaak: Zaak;
}

/** One case: a sentence, a file, and what must come out. */
export interface Geval extends Dossier {
  readonly zin: string;
  /** The file of cases that it stands in. */
  readonly bestand: string;
  readonly verwacht: Verwachting;
  /** What the cases of that file share. */
  readonly uitgangspunt?: Zaak;
  /** The mark of a case that was made and not written. */
  readonly gemaakt?: string;
}

const ENDING = ".zaken.json";

/** The starting point with what differs laid over it, group by group; `null` makes a fact unknown again. */
export function vary(base: Zaak, anders: Zaak = {}): Record<string, Record<string, unknown>> {
  const groups = new Set([...Object.keys(base), ...Object.keys(anders)]);
  return Object.fromEntries([...groups].map((group) => [group, { ...base[group], ...anders[group] }]));
}

const marked = (gemaakt: string | undefined): Pick<Geval, "gemaakt"> => (gemaakt === undefined ? {} : { gemaakt });

const request = (regime: Regime, { peildatum, zaak }: Dossier): Reading =>
  readRequest({ vraag: regime.vraag, regime: regime.id, peildatum, zaak }, libraryOf(stock, [regime]));

/**
 * The facts of a file as a regime reads them.
 *
 * @throws {ToetsverzoekError} with every mistake in it
 */
export function readFacts(regime: Regime, dossier: Dossier): Feiten {
  const { problemen, verzoek } = request(regime, dossier);
  if (problemen.length > 0 || !verzoek) throw new ToetsverzoekError(problemen);
  return verzoek.feiten;
}

/** The name of the rule in a rule file of a regime, or of a norm in its policy file. */
function conclusionOf(regime: Regime, stem: string): string | undefined {
  const files = originOf(regime)?.bundle.regels ?? new Map<string, { name: string }>();
  const ends = [`/${stem}.json`, `#${stem}`];
  return [...files].find(([path]) => ends.some((end) => `/${path}`.endsWith(end)))?.[1].name;
}

/** Which regime judges a whole case: the one that it names, or the one that applies when none is named. */
function isJudgedBy(regime: Regime, vraag: string, named: string | undefined, peildatum: string): boolean {
  if (vraag !== regime.vraag) return false;
  if (named !== undefined) return named === regime.id;
  const own = regimesOf(vraag).includes(regime) ? [] : [regime];
  return readRequest({ vraag, peildatum, zaak: {} }, libraryOf(stock, own)).regime?.id === regime.id;
}

/** The codes of the warnings of a question: of its regimes too, for a case can say that one of another does not come. */
function codesOf(regime: Regime): string[] {
  const all = [regime, ...regimesOf(regime.vraag)].flatMap((one) => [one, ...one.standen]);
  const warnings = all.flatMap(({ waarschuwingen, regels }) => [
    ...waarschuwingen,
    ...regels.flatMap((regel) => regel.waarschuwing ?? []),
  ]);
  return [...new Set([...warnings.map(({ code }) => code), ...standardCodes])];
}

/** Reads files of cases for one regime, collecting every mistake. */
class Reader {
  readonly problemen: RegelProbleem[] = [];
  readonly cases: Geval[] = [];
  private readonly notEncoded: ReadonlyMap<string, readonly string[]>;
  private codes: readonly string[] | undefined;

  constructor(private readonly regime: Regime) {
    this.notEncoded = notEncoded(regime);
  }

  file(bestand: string, document: unknown): void {
    const steps = bestand.replaceAll("\\", "/").slice(0, -ENDING.length).split("/");
    const [stem = "", folder] = steps.reverse();
    if (!isObject(document)) this.problemen.push(located(bestand, ruleProblem("not-a-rule-file", "", document)));
    else if ("vraag" in document) this.whole(bestand, this.read(bestand, document, vignettenSchema));
    else if (folder === undefined || folder === "gedeeld" || folder === this.regime.id) {
      const conclusie = conclusionOf(this.regime, stem);
      // A shared rule has its cases beside it; not every regime uses each.
      if (conclusie === undefined && folder === "gedeeld") return;
      if (conclusie === undefined)
        this.problemen.push(located(bestand, ruleProblem("cases-without-rule", "", `${stem}.json`)));
      else this.ofRule(bestand, conclusie, this.read(bestand, document, zakenSchema));
    }
  }

  private read<T>(bestand: string, document: unknown, schema: Schema<T>): T | undefined {
    const result = read(schema, document);
    if ("data" in result) return result.data;
    this.problemen.push(...schemaProblems(bestand, document, result.issues));
    return undefined;
  }

  private ofRule(bestand: string, conclusie: string, file: ZakenBestand | undefined): void {
    for (const [i, { zin, anders, peildatum, verwacht, gemaakt, ...more }] of (file?.zaken ?? []).entries()) {
      const day = peildatum ?? file?.peildatum ?? "";
      const kracht = file?.kracht === undefined ? {} : { kracht: file.kracht };
      const expected: Verwachting = { over: conclusie, oordeel: verwacht, ...more, ...kracht };
      const uitgangspunt = file?.uitgangspunt ?? {};
      const zaak = vary(uitgangspunt, anders);
      this.add(i, { bestand, zin, peildatum: day, zaak, verwacht: expected, uitgangspunt, ...marked(gemaakt) });
    }
  }

  private whole(bestand: string, file: VignettenBestand | undefined): void {
    for (const [i, { zin, regime, anders, verwacht, gemaakt, ...own }] of (file?.zaken ?? []).entries()) {
      const peildatum = own.peildatum ?? file?.peildatum ?? "";
      if (!isJudgedBy(this.regime, file?.vraag ?? "", regime ?? file?.regime, peildatum)) continue;
      const zaak = vary(file?.uitgangspunt ?? {}, anders);
      this.add(i, { bestand, zin, peildatum, zaak, verwacht, ...marked(gemaakt) });
    }
  }

  /** Codes of warnings that no file can get: misspelt, "not this warning" would always hold. */
  private strange({ waarschuwingen = [], zonderWaarschuwingen = [] }: Verwachting, at: string): Probleem[] {
    this.codes ??= [...codesOf(this.regime), ...this.notEncoded.keys()];
    const known = this.codes;
    return [...waarschuwingen, ...zonderWaarschuwingen]
      .filter((code) => !known.includes(code))
      .map((code) => ruleProblem("warning-unknown", at, code, { suggestie: suggestion(code, known) }));
  }

  private add(i: number, geval: Geval): void {
    const { problemen } = request(this.regime, geval);
    const at = pointer(["zaken", i]);
    this.problemen.push(
      ...problemen.map((p) => located(geval.bestand, movedTo(p, `${at}${p.pad}`))),
      ...inFile(geval.bestand, this.strange(geval.verwacht, at)),
    );
    this.cases.push({ ...geval, verwacht: inSentences(geval.verwacht, this.notEncoded) });
  }
}

/**
 * Reads the cases of a regime: parsed JSON by path, in which `NAAM.zaken.json` holds the cases of the rule `NAAM.json` and a
 * file with a `vraag` holds whole cases. What belongs to another regime is left out: a whole case that names another,
 * and a file in a folder that is not named after this one. The cases of a shared rule, in a folder `gedeeld`, are for each that uses it.
 *
 * @param bestanden parsed JSON by path; files with another ending than `.zaken.json` are passed over
 * @param regime of `loadRegime` or `regimeOf`
 * @returns the cases in the order of their paths: each with its sentence, its day, its facts and what is expected. None is judged
 * @throws {RegelError} with every mistake in them: file, place and what to do
 * @example
 * // How many cases are there of the rule that says when a declaration is needed?
 * const zaken = {
 *   peildatum: "2026-08-01",
 *   uitgangspunt: {},
 *   zaken: [{ zin: "Is er niets bekend, dan blijft open of er een verklaring nodig is", verwacht: "onbekend" }],
 * };
 * readCases({ "wec/artikel-40-lid-14-nodig.zaken.json": zaken }, regimeOf("tlv-emb", "wec")).length; //=> 1
 */
export function readCases(bestanden: RegelBestanden, regime: Regime): Geval[] {
  const reader = new Reader(regime);
  for (const path of Object.keys(bestanden).sort()) if (path.endsWith(ENDING)) reader.file(path, bestanden[path]);
  if (reader.problemen.length > 0) throw new RegelError(reader.problemen);
  return reader.cases;
}
