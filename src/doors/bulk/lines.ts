import { compile, stock } from "../../generated/alle-vragen.js";
import type { Case } from "../../judge/facts.js";
import { ownCase } from "../../judge/own.js";
import { isObject } from "../../model/depth.js";
import { readKenmerk } from "../../model/kenmerk.js";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { acceptor } from "../../read/case/accept.js";
import { readCase } from "../../read/case/read-case.js";
import { problem, ToetsverzoekError } from "../../read/errors.js";
import { readJsonLine } from "../../read/json.js";
import { escapedJson } from "../../read/shown.js";
import { nested } from "../../tell/outcome.js";
import type { EigenToets, Lijsten } from "../compile.js";
import { type BadLine, eachLine, type LineBytes, textOf } from "./each-line.js";

/** How much of the outcome a line of bulk output holds. */
export const diepten = ["oordeel", "lijsten", "uitkomst"] as const;
export type Diepte = (typeof diepten)[number];
export const isDiepte = (text: string): text is Diepte => (diepten as readonly string[]).includes(text);

export interface BulkOpties {
  readonly diepte: Diepte;
  /** Goes before what a line says. */
  readonly regime: string | undefined;
  readonly peildatum: string | undefined;
  /** For lines that name no peildatum. */
  readonly vandaag: string;
  readonly regimes: readonly Regime[];
  /** The language in which is told what is wrong with a line; Dutch without it. */
  readonly taal?: Taal;
}

export interface JudgedLines {
  readonly text: string;
  /** How many lines were read, and how many were written. */
  readonly lines: number;
  readonly written: number;
  readonly bad: readonly BadLine[];
}

/** A stretch to judge. */
export interface Task extends LineBytes {
  readonly id: number;
}

/** What came of it. */
export interface Result extends Omit<JudgedLines, "text"> {
  readonly id: number;
  readonly out: Uint8Array<ArrayBuffer>;
}

export function judgeBytes(judge: Lines, task: Task): Result {
  const { text, ...judged } = judge.judge(textOf(task), task.first);
  return { id: task.id, out: new TextEncoder().encode(text), ...judged };
}

/** What stays the same for every line that names the same question, regime and day. */
interface Ready {
  readonly vraag: unknown;
  readonly named: unknown;
  readonly peildatum: unknown;
  readonly regime: Regime;
  readonly accepts: (zaak: unknown) => zaak is Case;
  readonly toets: EigenToets;
}

const ids = (list: readonly string[]): string => (list.length === 0 ? "[]" : `["${list.join('","')}"]`);
/** Judges lines of JSON, one request each, with everything that does not change between them prepared once. */
export class Lines {
  private readonly toetsen = new Map<string, EigenToets>();
  private readonly ready = new Map<string, Ready>();
  private readonly recent: Ready[] = [];
  private turn = 0;

  constructor(private readonly opties: BulkOpties) {}

  /** Judges whole lines; the first has this number. */
  judge(text: string, first: number): JudgedLines {
    const out: string[] = [];
    const { lines, bad } = eachLine(text, first, (line, regel) => out.push(this.one(line, regel)), this.opties.taal);
    return { text: out.join(""), lines, written: out.length, bad };
  }

  private one(line: string, regel: number): string {
    const input = readJsonLine(line);
    if (!isObject(input)) throw new ToetsverzoekError([problem("not-an-object", "", input)]);
    const { regime, peildatum, vandaag } = this.opties;
    const verzoek = ownCase(input, isOnEveryObject());
    if (regime !== undefined) verzoek["regime"] = regime;
    if (peildatum !== undefined) verzoek["peildatum"] = peildatum;
    else verzoek["peildatum"] ??= vandaag;
    const { ready, zaak, kenmerk } = this.checked(verzoek);
    const day = String(verzoek["peildatum"]);
    const head = `{"regel":${regel},"kenmerk":${kenmerk === null ? "null" : `"${kenmerk}"`},"regime":"${ready.regime.id}"`;
    switch (this.opties.diepte) {
      case "oordeel":
        return `${head},"oordeel":"${ready.toets.oordeel(zaak, day)}"}\n`;
      case "lijsten":
        return `${head}${lists(ready.toets.lijsten(zaak, day))}}\n`;
      case "uitkomst":
        return `${head},"uitkomst":${escapedJson(JSON.stringify(ready.toets({ peildatum: day, kenmerk, zaak })))}}\n`;
    }
  }

  /** What the quick check accepts is judged as it stands; anything else is read in full, which also says what is wrong. */
  private checked(verzoek: Record<string, unknown>): { ready: Ready; zaak: Case; kenmerk: string | null } {
    const { kenmerk = null, zaak } = verzoek;
    const ready = this.known(verzoek);
    if (ready && isPlain(verzoek) && (kenmerk === null || isPlainKey(kenmerk)) && ready.accepts(zaak)) {
      return { ready, zaak, kenmerk };
    }
    const read = readCase(stock, verzoek, this.opties);
    return {
      ready: ready ?? this.prepare(verzoek, read.regime),
      zaak: nested(read.verzoek.feiten),
      kenmerk: read.verzoek.kenmerk,
    };
  }

  /** Most lines name what a line just before them named: a handful of comparisons beats a key made for each line. */
  private known({ vraag, regime, peildatum }: Record<string, unknown>): Ready | undefined {
    for (const one of this.recent) {
      if (one.vraag === vraag && one.named === regime && one.peildatum === peildatum) return one;
    }
    const found = this.ready.get(keyOf(vraag, regime, peildatum));
    if (found) this.remember(found);
    return found;
  }

  private remember(ready: Ready): void {
    this.recent[this.turn] = ready;
    this.turn = (this.turn + 1) % MOST_RECENT;
  }

  private prepare({ vraag, regime: named, peildatum }: Record<string, unknown>, regime: Regime): Ready {
    const id = keyOf(regime.vraag, regime.id);
    const toets = this.toetsen.get(id) ?? compile(regime.vraag, regime.id, { regimes: this.opties.regimes });
    this.toetsen.set(id, toets);
    const ready = { vraag, named, peildatum, regime, accepts: acceptor(regime), toets };
    // What the lines name is for their author to choose: it must not fill the memory.
    if (this.ready.size >= MOST_READY) this.ready.clear();
    this.ready.set(keyOf(vraag, named, peildatum), ready);
    this.remember(ready);
    return ready;
  }
}

const keyOf = (...named: readonly unknown[]): string => JSON.stringify(named);
const MOST_RECENT = 8;
const MOST_READY = 10_000;

/** Whether what a request may name stands on every object, put there by other code. */
const isOnEveryObject = (): boolean =>
  "zaak" in Object.prototype ||
  "vraag" in Object.prototype ||
  "regime" in Object.prototype ||
  "peildatum" in Object.prototype ||
  "kenmerk" in Object.prototype;

function isPlain(verzoek: Record<string, unknown>): boolean {
  for (const key in verzoek) {
    if (key !== "zaak" && key !== "vraag" && key !== "regime" && key !== "peildatum" && key !== "kenmerk") return false;
  }
  return true;
}

const isPlainKey = (value: unknown): value is string => typeof value === "string" && readKenmerk(value) === "ok";

const lists = ({ oordeel, nee, onbekend }: Lijsten): string =>
  `,"oordeel":"${oordeel}","nee":${ids(nee)},"onbekend":${ids(onbekend)}`;
