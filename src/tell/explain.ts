import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { lengtes, registers } from "../model/uitleg.js";
import { oneOf, optionsOf } from "../read/options.js";
import { Reading } from "../read/reading.js";
import { partsOf, talen, type UitlegOpties } from "./explain-parts.js";
import { inHtml } from "./in-html.js";
import { inLines } from "./in-lines.js";

export interface ExplainOpties extends UitlegOpties {
  /** `tekst` (the standard), `markdown` or `html`. */
  readonly vorm?: "tekst" | "markdown" | "html";
  /** The level of the highest heading, for who puts it within a page: 2 is the standard in HTML, 1 in Markdown. Text has none. */
  readonly kop?: 1 | 2 | 3 | 4;
}

/** What is taken when none is chosen, first. */
const forms = ["tekst", "markdown", "html"] as const;
const [inPage, inDocument] = [[2, 1, 3, 4] as const, [1, 2, 3, 4] as const];

/**
 * Explains an outcome to a reader: the answer first, then each conclusion with its article, the words of the law and the conditions
 * that decided; then what is missing and who can supply it, departures, duties, warnings and consequences. In the short form: the
 * answer, what decided it, what is missing and with whom, what to do and by when, and what to watch.
 *
 * Everything comes from the outcome itself, so a stored one can be explained years later. Each form says the same: `explainParts` gives
 * it as data.
 *
 * @param uitkomst an outcome of `evaluate`, or the same document read from storage
 * @param opties language (`nl`, the default, or `en`), length (`volledig`, the default, or `kort`), register (`dossier`, the default, or
 *   `ouder`), form (`tekst`, the default, lines of at most 100 characters; `markdown`; or `html`, a `section` without ids or style)
 *   and the level of its highest heading (`kop`, 1 to 4)
 * @returns a text of lines, the last one ended too. Quotes of the law stay Dutch; nothing in it can be taken for a command by a terminal,
 *   nor for markup by what shows Markdown or HTML
 * @throws {ToetsverzoekError} for what is no outcome, and for another option, language, length, register, form or level
 * @example
 * // What do I tell the parents?
 * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
 * explain(uitkomst, { taal: "en" }).includes("Answer: NOT YET KNOWN."); //=> true
 */
export function explain(uitkomst: LeesbareUitkomst, opties?: ExplainOpties): string {
  const reading = new Reading();
  const read = reading.part(() => optionsOf(opties, ["taal", "lengte", "register", "vorm", "kop"])) ?? {};
  const form = reading.part(() => oneOf("vorm", read.vorm, forms));
  const level = reading.part(() => oneOf("kop", read.kop, form === "html" ? inPage : inDocument));
  const taal = reading.part(() => oneOf("taal", read.taal, talen));
  const lengte = reading.part(() => oneOf("lengte", read.lengte, lengtes));
  const register = reading.part(() => oneOf("register", read.register, registers));
  // An outcome that is none is said with the options that are none.
  const uitleg = reading.part(() => partsOf(uitkomst, taal ?? "nl", lengte ?? "volledig", register ?? "dossier"));
  reading.end();
  if (!uitleg || level === undefined) return "";
  return form === "html" ? inHtml(uitleg, level) : inLines(uitleg, form ?? "tekst", level - 1);
}
