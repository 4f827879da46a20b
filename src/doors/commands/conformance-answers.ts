import { zakenTeksten } from "../../generated/case-texts.js";
import { isObject } from "../../model/depth.js";
import { isOordeel, type Oordeel } from "../../model/oordeel.js";
import type { Wording } from "../../model/wording.js";
import { type AanroepFoutCode, callProblem } from "../../read/call-errors.js";
import { pointer, suggestion, ToetsverzoekError } from "../../read/errors.js";
import { JsonError, jsonProblem, readJsonLine } from "../../read/json.js";
import { movedTo } from "../../read/made-from.js";
import { Problems } from "../../read/problems.js";
import { asKey } from "../../read/shown.js";
import type { Lijsten } from "../../testing/answer.js";
import type { ConformiteitAntwoord, ConformiteitZaak } from "../../testing/conformance.js";
import { say } from "./shared.js";

/** What another engine said of a case. */
export type Antwoorden = readonly (Pick<ConformiteitAntwoord, "id" | "conclusies"> & Partial<ConformiteitAntwoord>)[];

type Parts = Partial<Pick<ConformiteitAntwoord, "oordeel" | "ontbreekt" | "lijsten">>;

const keys = ["id", "oordeel", "conclusies", "ontbreekt", "lijsten"];
/** So many cases without an answer are named. */
const NAMED = 5;
/** How an answer reads. */
const EXAMPLE = JSON.stringify({ id: "...", conclusies: { "...": "ja" } });

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** Whether something has the form of the lists of an outcome. */
const isLists = (value: unknown): value is Lijsten =>
  isObject(value) &&
  Object.keys(value).length === 3 &&
  isTexts(value["afwijkingen"]) &&
  isTexts(value["kwetsbaarheden"]) &&
  isObject(value["plichten"]) &&
  Object.values(value["plichten"]).every(isOordeel);

/** Reads the answers of another engine, line by line, with every mistake in them. */
class Reader {
  readonly problems = new Problems();
  private readonly answers = new Map<string, { readonly line: number; readonly answer: Antwoorden[number] }>();
  private readonly cases: ReadonlyMap<string, ConformiteitZaak>;

  constructor(zaken: readonly ConformiteitZaak[]) {
    this.cases = new Map(zaken.map((zaak) => [zaak.id, zaak]));
  }

  private wrong(
    line: number,
    steps: readonly string[],
    code: AanroepFoutCode,
    found: unknown,
    values: Readonly<Record<string, Wording>> = {},
  ): void {
    const pad = `${say(zakenTeksten.nl.conformiteit.regel, { regel: line })}${pointer(steps)}`;
    this.problems.take(pad, () => callProblem(code, pad, found, values));
  }

  line(text: string, line: number): void {
    let value: unknown;
    try {
      value = readJsonLine(text);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const pad = say(zakenTeksten.nl.conformiteit.regel, { regel: line });
      this.problems.take(pad, () => movedTo(jsonProblem(error, text, line - 1), pad));
      return;
    }
    if (isObject(value)) this.answer(value, line);
    else this.wrong(line, [], "answer-form", value, { voorbeeld: EXAMPLE });
  }

  private answer(value: Readonly<Record<string, unknown>>, line: number): void {
    const { id } = value;
    const zaak = typeof id === "string" ? this.cases.get(id) : undefined;
    const earlier = typeof id === "string" ? this.answers.get(id) : undefined;
    if (!zaak) this.wrong(line, ["id"], "answer-id", id);
    if (earlier) this.wrong(line, ["id"], "answer-twice", id, { eerste: String(earlier.line) });
    for (const key of Object.keys(value)) if (!keys.includes(key)) this.wrong(line, [], "answer-key", asKey(key));
    const parts = this.parts(line, value);
    if (!zaak) return;
    const conclusies = this.conclusions(line, value["conclusies"], zaak);
    this.answers.set(zaak.id, { line, answer: { id: zaak.id, conclusies, ...parts } });
  }

  /** What an answer may hold beside its conclusions; `null` is what the engine does not say. */
  private parts(line: number, { oordeel, ontbreekt, lijsten }: Readonly<Record<string, unknown>>): Parts {
    const read = <T>(key: string, value: unknown, fits: (value: unknown) => value is T, code: AanroepFoutCode) => {
      if (value == null) return {};
      if (fits(value)) return { [key]: value };
      this.wrong(line, [key], code, value);
      return {};
    };
    return {
      ...read("oordeel", oordeel, isOordeel, "answer-value"),
      ...read("ontbreekt", ontbreekt, isTexts, "answer-list"),
      ...read("lijsten", lijsten, isLists, "answer-list"),
    };
  }

  private conclusions(line: number, found: unknown, { verwacht }: ConformiteitZaak): Record<string, Oordeel> {
    const names = Object.keys(verwacht.conclusies);
    const said: Record<string, Oordeel> = {};
    if (!isObject(found)) {
      this.wrong(line, ["conclusies"], "answer-form", found, { voorbeeld: EXAMPLE });
      return said;
    }
    for (const [name, oordeel] of Object.entries(found)) {
      if (!names.includes(name))
        this.wrong(line, ["conclusies"], "answer-conclusion", asKey(name), { suggestie: suggestion(name, names) });
      else if (isOordeel(oordeel)) said[name] = oordeel;
      else this.wrong(line, ["conclusies", name], "answer-value", oordeel);
    }
    for (const name of names)
      if (!Object.hasOwn(found, name)) this.wrong(line, ["conclusies", name], "answer-open", undefined);
    return said;
  }

  /** The answers, of each case one. */
  all(): Antwoorden {
    const missing = [...this.cases.keys()].filter((id) => !this.answers.has(id));
    if (missing.length > 0) {
      const values = { aantal: String(missing.length), eerste: missing.slice(0, NAMED).join(", ") };
      this.problems.take("--toets", () => callProblem("answers-missing", "--toets", undefined, values));
    }
    if (this.problems.count > 0) throw new ToetsverzoekError(this.problems.all());
    return [...this.answers.values()].map(({ answer }) => answer);
  }
}

/**
 * The answers of another engine to the cases of a set: a line of JSON for each, in any order.
 *
 * @throws {ToetsverzoekError} with every line that is no answer, and with how many cases have none
 */
export function readAnswers(text: string, zaken: readonly ConformiteitZaak[]): Antwoorden {
  const reader = new Reader(zaken);
  for (const [i, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries())
    if (line.trim() !== "") reader.line(line, i + 1);
  return reader.all();
}
