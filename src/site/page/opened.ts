import { isObject } from "../../model/depth.js";
import { JsonError, readJsonText } from "../../read/json.js";
import { answersIn } from "./request.js";
import type { Opened } from "./state.js";

/** What a file that was handed over turned out to be. */
export type Found =
  | { readonly is: "case"; readonly opened: Opened; readonly request: unknown }
  | { readonly is: "record"; readonly opened: Opened; readonly request: unknown; readonly record: unknown }
  | { readonly is: "of-other-question"; readonly vraag: string }
  | { readonly is: "not-json"; readonly line: number; readonly column: number }
  | { readonly is: "too-large" | "something-else" };

/** A request or a record has some kilobytes. */
const LARGEST = 16_777_216;

interface Asked {
  readonly vraag: string;
  /** The facts of the question: no other can be shown or changed here. */
  readonly facts: ReadonlySet<string>;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** A request, as far as the page can hold it; the whole goes along, so that can be said what it holds besides. */
function caseIn(request: Readonly<Record<string, unknown>>, { vraag, facts }: Asked): Found {
  if (text(request["vraag"]) !== vraag) return { is: "of-other-question", vraag: text(request["vraag"]) };
  return {
    is: "case",
    opened: {
      regime: typeof request["regime"] === "string" ? request["regime"] : null,
      peildatum: text(request["peildatum"]),
      kenmerk: text(request["kenmerk"]),
      answers: Object.fromEntries(Object.entries(answersIn(request["zaak"])).filter(([id]) => facts.has(id))),
    },
    request,
  };
}

/**
 * Reads a file as a request, a record or an outcome: from each a case can be gone on with.
 *
 * @param source the text of the file
 */
export function readOpened(source: string, asked: Asked): Found {
  if (source.length > LARGEST) return { is: "too-large" };
  let value: unknown;
  try {
    value = readJsonText(source.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof JsonError) return { is: "not-json", line: error.regel, column: error.kolom };
    throw error;
  }
  if (!isObject(value)) return { is: "something-else" };
  const { verzoek, uitkomst, regime, bewijs } = value;
  if (isObject(verzoek) && isObject(uitkomst)) {
    // The request of a record may leave the choice of the regime to its day; its outcome says which one that was.
    const { regime: judged } = uitkomst;
    const found = caseIn({ ...verzoek, regime: verzoek["regime"] ?? (isObject(judged) ? judged["id"] : null) }, asked);
    return found.is === "case" ? { ...found, is: "record", record: value } : found;
  }
  if (!isObject(value["zaak"]) || typeof value["vraag"] !== "string") return { is: "something-else" };
  if (!isObject(regime) || !isObject(bewijs)) return caseIn(value, asked);
  // An outcome holds its request among much else.
  const { vraag, peildatum, kenmerk, zaak } = value;
  return caseIn({ vraag, regime: regime["id"], peildatum, kenmerk, zaak }, asked);
}
