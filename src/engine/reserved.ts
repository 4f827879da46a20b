import type { RegelProbleem } from "../errors.js";
import type { RegimeBestand } from "../model/regime.js";
import { type Tekst, talen } from "../model/tekst.js";
import { ruleProblem } from "../rule-errors.js";

/** A regime of the package, by what a reader knows it. */
export interface Reserved {
  readonly id: string;
  readonly titel: Tekst;
}

/** What the door for rules of others asks of them beside what is asked of those of the package. */
export interface Door {
  /** The regimes of the package: their ids and titles are taken. */
  readonly gereserveerd: readonly Reserved[];
  /** The questions of the package. */
  readonly vragen: readonly string[];
}

/** A title as the eye reads it: letters and figures, whatever stands between them. */
const seen = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Nobody's own regime has the id or the title of one of the package: its outcomes would read as those of the law. */
export function checkReserved({ id, titel }: RegimeBestand, reserved: readonly Reserved[]): RegelProbleem[] {
  const taken = new Set(reserved.flatMap((regime) => talen.map((taal) => seen(regime.titel[taal]))));
  return [
    ...(reserved.some((regime) => regime.id === id)
      ? [{ bestand: "regime.json", ...ruleProblem("id-reserved", "/id", id) }]
      : []),
    ...talen
      .filter((taal) => taken.has(seen(titel[taal])))
      .map((taal) => ({ bestand: "regime.json", ...ruleProblem("title-reserved", `/titel/${taal}`, titel[taal]) })),
  ];
}
