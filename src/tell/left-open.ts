import type { Regime } from "../model/regime.js";
import type { OpenTermijn, OpenVraag } from "../model/verschil.js";

/** What a regime that does not have a term leaves open about it. */
export const openAbout = ({ openPunten, termijnen }: Regime, termijn: string): OpenVraag[] =>
  termijnen.some(({ id }) => id === termijn)
    ? []
    : openPunten
        .filter((punt) => punt.termijnen?.includes(termijn))
        .map(({ vraag, keuze, plaats, en }) => ({
          vraag: { nl: vraag, en: en?.vraag ?? vraag },
          keuze: { nl: keuze, en: en?.keuze ?? keuze },
          plaats: { nl: plaats, en: en?.plaats ?? plaats },
        }));

/** The terms that one of two regimes has, and of which the other leaves open whether there is one. */
export function openBeside(a: Regime, b: Regime): OpenTermijn[] {
  const of = (bij: "a" | "b", own: Regime, other: Regime): OpenTermijn[] =>
    other.termijnen.flatMap(({ id: termijn, titel }) =>
      openAbout(own, termijn).map((one) => ({ bij, termijn, titel, ...one })),
    );
  return [...of("a", a, b), ...of("b", b, a)];
}
