import { existsSync } from "node:fs";
import { graph } from "../../draw/graph.js";
import { compile, diff, prove, stock } from "../../generated/alle-vragen.js";
import { boekTeksten } from "../../generated/boek-texts.js";
import { regimeNamen } from "../../generated/regime-names.js";
import { isObject } from "../../model/depth.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import { type Tekst, talen } from "../../model/tekst.js";
import type { RegimeVerschil } from "../../model/verschil.js";
import { readRequest } from "../../read/case/parse.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { libraryOf } from "../../read/regime/stock.js";
import type { BookCase, BookChange, BookData, BookLetter, BookRegime } from "../../site/book/data.js";
import { type Geval, readCases } from "../../testing/cases.js";
import { coverage } from "../../testing/coverage.js";
import { checkCases } from "../../testing/score.js";
import { loadRegime, regimesOf, vraagNamen } from "../regimes.js";
import { readCaseFiles, readRules } from "./files.js";
import { packagedRules } from "./packaged.js";
import { refuse } from "./refuse.js";
import { loadFolder, packagedLetters, quotedTexts } from "./rule-files.js";
import { say } from "./shared.js";

/** What a book is made from: the rules of the package, or a rule folder; with the cases of a folder. */
export interface BookSources {
  readonly regels?: string | undefined;
  readonly zaken?: string | undefined;
  /** The rule folder as it was, or a regime of the package, where a change of it is reviewed. */
  readonly tegenover?: string | undefined;
}

/** Tells how far the work is, in the language of who waits for it. */
export type Tell = (line: keyof typeof boekTeksten.nl.voortgang, values: Readonly<Record<string, unknown>>) => void;

/** As wide as the text of the book on a wide screen. */
const WIDTH = 820;

/** The graph of the conclusions of a regime, in each language. */
function drawn(regime: Regime): Tekst {
  const [nl = "", en = ""] = talen.map((taal) => graph(regime, { taal, alleen: "conclusies", breedte: WIDTH }));
  return { nl, en };
}

/** A regime with its cases, what they cover, and what is proved of it. */
function known(regime: Regime, cases: readonly Geval[] | null, own: readonly Regime[]): BookRegime {
  const bewijs = prove(regime.vraag, regime.id, undefined, { regimes: own });
  return { regime, bewijs, gevallen: cases, dekking: cases && coverage(regime, cases), graaf: drawn(regime) };
}

/** The cases of a regime; none where there are none. */
function casesOf(files: RegelBestanden | undefined, regime: Regime): readonly Geval[] | null {
  const cases = files === undefined ? [] : readCases(files, regime);
  return cases.length > 0 ? cases : null;
}

/** Tells of a case which answer comes out. */
function answered(regime: Regime, own: readonly Regime[]): (one: Geval) => BookCase {
  const toets = compile(regime.vraag, regime.id, { regimes: own });
  return (one) => {
    const { oordeel, conclusies } = toets({ peildatum: one.peildatum, zaak: one.zaak });
    const { over } = one.verwacht;
    return { ...one, gevonden: over === undefined ? oordeel : conclusies.find(({ id }) => id === over)?.oordeel };
  };
}

/** Tells of a case of new rules what the old ones say, which need not know all that it is about. */
function answeredBefore(regime: Regime, own: readonly Regime[]): (one: Geval) => BookCase {
  const judge = answered(regime, own);
  return (one) => {
    const { over } = one.verwacht;
    if (over !== undefined && !regime.volgorde.includes(over)) return { ...one, onleesbaar: "kentNiet" };
    try {
      const told = judge(one);
      return told.gevonden === undefined ? { ...one, onleesbaar: "leestNiet" } : told;
    } catch (error) {
      if (!(error instanceof ToetsverzoekError)) throw error;
      const isUnknown = error.problemen.every(({ code }) => code === "unknown-fact");
      return { ...one, onleesbaar: isUnknown ? "kentNiet" : "leestNiet" };
    }
  };
}

/** Regimes beside the one that each builds on. */
function pairs(regimes: readonly Regime[], own: readonly Regime[], tell: Tell): RegimeVerschil[] {
  return regimes.flatMap(({ vraag, id, bouwtVoortOp, geldigTot }) => {
    if (bouwtVoortOp === undefined) return [];
    tell("vergelijkt", { a: bouwtVoortOp, b: id });
    // What has ended is compared by its own last day: the one below it may have gone on.
    const day = geldigTot === undefined ? {} : { peildatum: geldigTot };
    return [diff(vraag, { regime: bouwtVoortOp, ...day }, { regime: id, ...day }, { regimes: own })];
  });
}

/** The file of a rule folder that says what the regime is. */
const headOf = (files: RegelBestanden): string => ("beleid.json" in files ? "beleid.json" : "regime.json");

/** Rule files under another id and title: two states of one regime are beside each other, and none passes for one of the package. */
function renamed(files: RegelBestanden, id: string, line: "titelVoor" | "titelNa"): RegelBestanden {
  const name = headOf(files);
  const head = files[name];
  if (!isObject(head) || !isObject(head["titel"])) return files;
  const titel = head["titel"];
  const titels = talen.map((taal) => [taal, say(boekTeksten[taal].wijziging[line], { titel: String(titel[taal]) })]);
  return { ...files, [name]: { ...head, id, titel: Object.fromEntries(titels) as Tekst } };
}

/** The regime of the package that judges a case which names none. */
const standard = (vraag: unknown, peildatum: unknown): string | undefined =>
  readRequest({ vraag, peildatum, zaak: {} }, libraryOf(stock, [])).regime?.id;

/** Files of cases with another id in the place of the one of their regime. */
function casesFor(files: RegelBestanden, from: string, to: string): RegelBestanden {
  if (from === to) return files;
  const renamedFile = (file: unknown): unknown => {
    if (!isObject(file) || !Array.isArray(file["zaken"]) || !("vraag" in file)) return file;
    const zaken = file["zaken"].map((one: unknown) => {
      if (!isObject(one)) return one;
      const day = one["peildatum"] ?? file["peildatum"];
      const regime = one["regime"] ?? file["regime"] ?? standard(file["vraag"], day);
      return { ...one, regime: regime === from ? to : regime };
    });
    return { ...file, zaken };
  };
  const path = (name: string): string =>
    name
      .split("/")
      .map((step) => (step === from ? to : step))
      .join("/");
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [path(name), renamedFile(value)]));
}

interface Loaded {
  readonly regime: Regime;
  /** What its files call it. */
  readonly titel: Tekst;
  /** Read when it is asked for: the old rules are not asked for theirs where those of the new ones are for both. */
  readonly cases: () => readonly Geval[];
}

/** Where the rules lie that a change is beside: a folder, or the rules of a regime of the package. */
function folderOf(named: string): string {
  if (existsSync(named)) return named;
  const vraag = vraagNamen.find((one) => regimesOf(one).some(({ id }) => id === named));
  const found = vraag === undefined ? undefined : packagedRules(`${vraag}/${named}`);
  const ids = regimeNamen.map(({ id }) => id);
  return found ?? refuse("call-unknown", "--tegenover", named, { keuze: ["MAP", ...ids].join(", ") }, ids);
}

/** A side of a change: under an id of its own where the other side, or the package, has its id. */
function side(map: string, zaken: string | undefined, suffix: "voor" | "na", isTaken: (id: string) => boolean): Loaded {
  const files = readRules(map);
  const head = files[headOf(files)];
  const id = isObject(head) && typeof head["id"] === "string" ? head["id"] : "";
  const other = isTaken(id) ? `${id}-${suffix}` : id;
  const line = suffix === "voor" ? "titelVoor" : "titelNa";
  const regime = loadFolder(map, files, (all) => loadRegime(isTaken(id) ? renamed(all, other, line) : all));
  const titel = isObject(head) && isTaken(id) ? (head["titel"] as Tekst) : regime.titel;
  return { regime, titel, cases: () => casesOf(casesFor(readCaseFiles(zaken ?? map), id, other), regime) ?? [] };
}

/**
 * All that a book is made of, each thing worked out once.
 *
 * @param tell is told what is being worked out, line by line
 * @throws {RegelError} with every mistake in a rule folder, and with every case that comes out otherwise than it says
 */
export function bookData({ regels, zaken, tegenover }: BookSources, tell: Tell): BookData {
  const proved = (regime: Regime, cases: readonly Geval[] | null, own: readonly Regime[]): BookRegime => {
    tell("bewijst", { regime: regime.id });
    return known(regime, cases, own);
  };
  /** A book is of cases that come out as they say. */
  const checked = (regime: Regime, files: RegelBestanden | undefined): readonly Geval[] | null => {
    const cases = casesOf(files, regime);
    if (cases) checkCases(regime, cases);
    return cases;
  };
  const brieven = packagedLetters() as BookLetter[];
  if (regels === undefined) {
    const regimes = vraagNamen.flatMap(regimesOf);
    const files = zaken === undefined ? undefined : readCaseFiles(zaken);
    const books = regimes.map((regime) => proved(regime, checked(regime, files), []));
    return {
      ...{ regimes: books, brieven, bronnen: quotedTexts(undefined, regimes) },
      verschillen: pairs(regimes, [], tell),
    };
  }
  if (tegenover === undefined) {
    const regime = loadFolder(regels, readRules(regels), (all) => loadRegime(all));
    const own = [regime];
    return {
      ...{ regimes: [proved(regime, checked(regime, readCaseFiles(zaken ?? regels)), own)], brieven },
      ...{ bronnen: quotedTexts(regels, own), verschillen: pairs(own, own, tell) },
    };
  }
  const reserved = new Set(regimeNamen.map(({ id }) => id as string));
  const na = side(regels, zaken, "na", (id) => reserved.has(id));
  const map = folderOf(tegenover);
  const voor = side(map, undefined, "voor", () => true);
  const own = [voor.regime, na.regime];
  tell("vergelijkt", { a: voor.regime.id, b: na.regime.id });
  const later = na.cases();
  const isShared = zaken !== undefined || map !== tegenover;
  const before = isShared ? later.map(answeredBefore(voor.regime, own)) : voor.cases().map(answered(voor.regime, own));
  const wijziging: BookChange = {
    ...{ voor: voor.regime, na: na.regime, titels: { voor: voor.titel, na: na.titel } },
    verschil: diff(na.regime.vraag, voor.regime.id, na.regime.id, { regimes: own }),
    gevallen: { voor: before, na: later.map(answered(na.regime, own)) },
  };
  return {
    ...{ regimes: [proved(na.regime, later.length > 0 ? later : null, own)], brieven, wijziging },
    ...{ bronnen: quotedTexts(regels, [na.regime]), verschillen: pairs([na.regime], own, tell) },
  };
}
