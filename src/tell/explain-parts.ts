import { freeze } from "../model/freeze.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { type Lengte, lengtes, type Register, registers, type Uitleg, type UitlegBlok } from "../model/uitleg.js";
import { oneOf, optionsOf } from "../read/options.js";
import { readOutcome } from "../read/read-outcome.js";
import { escaped } from "../read/shown.js";
import { FullExplanation } from "./explain-full.js";
import { type Room, ShortExplanation } from "./explain-short.js";
import { inLines } from "./in-lines.js";

/** What is taken when none is chosen, first. Apart from the schemas of texts: who explains carries no schema. */
export const talen = ["nl", "en"] as const;

/** What is said, how much of it, and to whom. */
export interface UitlegOpties {
  /** `nl` (the standard) or `en`. */
  readonly taal?: Taal;
  /**
   * `volledig` (the standard) or `kort`, which fits on a screen where it can: what decides, what is lost when it is late and what could
   * turn the answer are never left out, so a file with much of that takes more. The standard leaves nothing out: a file that is kept
   * must not lose a ground because nobody asked for it.
   */
  readonly lengte?: Lengte;
  /**
   * `dossier` (the standard), in the terms of the law, or `ouder`, in plain words. The law speaks in terms, and who writes to a
   * parent knows that it does.
   */
  readonly register?: Register;
}

/** The lines of a screen. What may not be hidden is told in more of them, where it takes more. */
export const SCREEN = 32;

/** How much is told where there is room, and how much where there is less; behind the last nothing more may be left out. */
export const rooms: readonly [Room, ...Room[]] = [
  { questions: 12, ofOneSupplier: 4, orders: 6, dates: 4, textsOnce: false, sharing: false, byName: false },
  { questions: 9, ofOneSupplier: 3, orders: 4, dates: 2, textsOnce: false, sharing: false, byName: false },
  { questions: 9, ofOneSupplier: 3, orders: 4, dates: 2, textsOnce: true, sharing: false, byName: false },
  { questions: 6, ofOneSupplier: 2, orders: 3, dates: 2, textsOnce: true, sharing: true, byName: false },
  { questions: 4, ofOneSupplier: 1, orders: 1, dates: 1, textsOnce: true, sharing: true, byName: false },
  { questions: 4, ofOneSupplier: 1, orders: 0, dates: 1, textsOnce: true, sharing: true, byName: true },
];

const linesOf = (uitleg: Uitleg): number => inLines(uitleg, "tekst").trimEnd().split("\n").length;

/** What an outcome says, of which the options were read. */
export function partsOf(uitkomst: unknown, taal: Taal, lengte: Lengte, register: Register): Uitleg {
  // What a stored document holds goes to a terminal or a letter, or to what renders it.
  const u = readOutcome(uitkomst, escaped);
  const told = (blokken: readonly UitlegBlok[]): Uitleg => ({
    ...{ taal, lengte, register },
    titel: u.vraagTitel[taal],
    oordeel: u.oordeel,
    blokken,
  });
  if (lengte === "volledig") return told(new FullExplanation(u, taal, register).blocks());
  let found = told([]);
  for (const room of rooms) {
    found = told(new ShortExplanation(u, taal, register, room).blocks());
    if (linesOf(found) <= SCREEN) break;
  }
  return found;
}

/**
 * Explains an outcome as data: the blocks and lines that `explain` writes, each with its answer, its source and its day, for who lays
 * them out by himself.
 *
 * Everything comes from the outcome itself, so a stored one can be explained years later. Words are not marked up: whoever shows them
 * escapes them for the place where they come.
 *
 * @param uitkomst an outcome of `evaluate`, or the same document read from storage
 * @param opties language (`nl`, the default, or `en`), length (`volledig`, the default, or `kort`) and register (`dossier`, the
 *   default, or `ouder`)
 * @returns the question with its answer, and the blocks in the order in which they are read; the first is the answer
 * @throws {ToetsverzoekError} for what is no outcome, and for another option, language, length or register
 * @example
 * // Whom do I ask for what?
 * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
 * const { blokken } = explainParts(uitkomst, { lengte: "kort", register: "ouder" });
 * blokken.map((blok) => blok.soort); //=> ["antwoord", "beslissend", "ontbreekt", "doen", "let-op"]
 */
export function explainParts(uitkomst: LeesbareUitkomst, opties?: UitlegOpties): Uitleg {
  const { taal, lengte, register } = optionsOf(opties, ["taal", "lengte", "register"]);
  return freeze(
    partsOf(
      uitkomst,
      oneOf("taal", taal, talen),
      oneOf("lengte", lengte, lengtes),
      oneOf("register", register, registers),
    ),
  );
}
