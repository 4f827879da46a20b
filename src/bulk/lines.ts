import { acceptor } from "../engine/accept.js";
import { type Case, type Compiled, type Lijsten, program } from "../engine/program.js";
import { describeProblems, problem, ToetsverzoekError } from "../errors.js";
import { compile, stock } from "../generated/alle-vragen.js";
import { isObject } from "../model/depth.js";
import type { Regime } from "../model/regime.js";
import { nested } from "../outcome.js";
import { readCase } from "../read-case.js";

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
}

/** A line that could not be judged. */
export interface BadLine {
  readonly regel: number;
  readonly tekst: string;
}

export interface Judged {
  readonly text: string;
  readonly lines: number;
  readonly bad: readonly BadLine[];
}

interface Ready {
  readonly regime: Regime;
  readonly accepts: (zaak: unknown) => zaak is Case;
  readonly compiled: Compiled;
}

const ids = (list: readonly string[]): string => (list.length === 0 ? "[]" : `["${list.join('","')}"]`);
const isKey = (value: unknown): value is string => typeof value === "string" && /^[A-Za-z0-9-]{1,64}$/.test(value);

/** Judges lines of JSON, one request each, with everything that does not change between them prepared once. */
export class Lines {
  private readonly ready = new Map<string, Ready>();

  constructor(private readonly opties: BulkOpties) {}

  /** Judges whole lines; the first has this number. An empty line is no request and no mistake. */
  judge(text: string, first: number): Judged {
    const out: string[] = [];
    const bad: BadLine[] = [];
    let regel = first;
    for (let from = 0; from < text.length; regel++) {
      const newline = text.indexOf("\n", from);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(from, end);
      from = end + 1;
      if (line.trim() === "") continue;
      try {
        out.push(this.one(line, regel));
      } catch (error) {
        bad.push({ regel, tekst: said(error) });
      }
    }
    return { text: out.join(""), lines: regel - first, bad };
  }

  private one(line: string, regel: number): string {
    const input: unknown = JSON.parse(line);
    if (!isObject(input)) throw new ToetsverzoekError([problem("not-an-object", "", input)]);
    const { regime, peildatum, vandaag } = this.opties;
    const verzoek: Record<string, unknown> = input;
    if (regime !== undefined) verzoek["regime"] = regime;
    if (peildatum !== undefined) verzoek["peildatum"] = peildatum;
    else verzoek["peildatum"] ??= vandaag;
    const { ready, zaak, kenmerk } = this.checked(verzoek);
    const head = `{"regel":${regel},"kenmerk":${kenmerk === null ? "null" : `"${kenmerk}"`},"regime":"${ready.regime.id}"`;
    switch (this.opties.diepte) {
      case "oordeel":
        return `${head},"oordeel":"${ready.compiled.oordeel(zaak)}"}\n`;
      case "lijsten":
        return `${head}${lists(ready.compiled.lijsten(zaak))}}\n`;
      case "uitkomst": {
        const toets = compile(ready.regime.vraag, ready.regime.id, this.opties);
        return `${head},"uitkomst":${JSON.stringify(toets({ peildatum: String(verzoek["peildatum"]), kenmerk, zaak }))}}\n`;
      }
    }
  }

  /** What the quick check accepts is judged as it stands; anything else is read in full, which also says what is wrong. */
  private checked(verzoek: Record<string, unknown>): { ready: Ready; zaak: Case; kenmerk: string | null } {
    const { vraag, regime, peildatum, kenmerk = null, zaak } = verzoek;
    const ready = this.ready.get(`${String(vraag)}|${String(regime)}|${String(peildatum)}`);
    const plain = Object.keys(verzoek).every((key) => known.has(key));
    if (ready && plain && (kenmerk === null || (isKey(kenmerk) && !isBsn(kenmerk))) && ready.accepts(zaak)) {
      return { ready, zaak, kenmerk };
    }
    const read = readCase(stock, verzoek, this.opties);
    return {
      ready: this.prepare(verzoek, read.regime),
      zaak: nested(read.verzoek.feiten),
      kenmerk: read.verzoek.kenmerk,
    };
  }

  private prepare({ vraag, regime, peildatum }: Record<string, unknown>, state: Regime): Ready {
    const key = `${String(vraag)}|${String(regime)}|${String(peildatum)}`;
    const found = this.ready.get(key) ?? { regime: state, accepts: acceptor(state), compiled: program(state) };
    this.ready.set(key, found);
    return found;
  }
}

const known: ReadonlySet<string> = new Set(["vraag", "regime", "peildatum", "kenmerk", "zaak"]);
const isBsn = (kenmerk: string): boolean => /^\d{9}$/.test(kenmerk.replaceAll("-", ""));

const lists = ({ oordeel, nee, onbekend }: Lijsten): string =>
  `,"oordeel":"${oordeel}","nee":${ids(nee)},"onbekend":${ids(onbekend)}`;

/** What is wrong with a line, on one line. The message of the JSON parser can quote the input: only its first words are kept. */
function said(error: unknown): string {
  if (error instanceof ToetsverzoekError) return describeProblems(error.problemen).replaceAll("\n", " | ");
  if (error instanceof SyntaxError) {
    return describeProblems([problem("json-invalid", "", "…", { detail: error.message.split(/[,"]/)[0] ?? "" })]);
  }
  throw error;
}
