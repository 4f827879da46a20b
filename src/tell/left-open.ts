import type { Regime } from "../model/regime.js";
import type { OpenTermijn, OpenVraag } from "../model/verschil.js";

/** What a regime leaves open about a term. */
const openAbout = ({ openPunten }: Regime, termijn: string): OpenVraag[] =>
  openPunten
    .filter(({ termijnen = [] }) => termijnen.includes(termijn))
    .map(({ vraag, keuze, plaats, en }) => ({
      vraag: { nl: vraag, en: en?.vraag ?? vraag },
      keuze: { nl: keuze, en: en?.keuze ?? keuze },
      plaats: { nl: plaats, en: en?.plaats ?? plaats },
    }));

const isSame = (one: OpenVraag, other: OpenVraag): boolean =>
  one.vraag.nl === other.vraag.nl && one.plaats.nl === other.plaats.nl;

/** What each of some regimes leaves open about a term: one that does not have the term, only what those that have it do not. */
export function openOf(regimes: readonly Regime[], termijn: string): OpenVraag[][] {
  const has = ({ termijnen }: Regime): boolean => termijnen.some(({ id }) => id === termijn);
  const held = regimes.filter(has).flatMap((regime) => openAbout(regime, termijn));
  return regimes.map((regime) => {
    const own = openAbout(regime, termijn);
    return has(regime) ? own : own.filter((one) => !held.some((other) => isSame(one, other)));
  });
}

/** The terms that one of two regimes has, and of which the other leaves open whether there is one. */
export function openBeside(a: Regime, b: Regime): OpenTermijn[] {
  const of = (bij: "a" | "b", own: Regime, other: Regime): OpenTermijn[] =>
    other.termijnen
      .filter(({ id }) => !own.termijnen.some((termijn) => termijn.id === id))
      .flatMap(({ id: termijn, titel }) =>
        (openOf([own, other], termijn)[0] ?? []).map((one) => ({ bij, termijn, titel, ...one })),
      );
  return [...of("a", a, b), ...of("b", b, a)];
}
