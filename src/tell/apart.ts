import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { AlleenHier, AndereKracht, Lezing } from "../model/verschil.js";

/** The conclusions that both have, in the reading order of the first: first the final ones, for which one looks. */
export function inBoth(a: Regime, b: Regime): string[] {
  const shared = a.volgorde.filter((name) => b.volgorde.includes(name));
  const finals = shared.filter((name) => ruleOf(a, name).slotsom);
  return [...finals, ...shared.filter((name) => !finals.includes(name))];
}

const ruleOf = ({ regels }: Regime, name: string): Regel => regels.find((regel) => regel.name === name) as Regel;

/** The conclusions that one of them does not have. */
export function onlyIn(a: Regime, b: Regime): AlleenHier[] {
  const of = (bij: "a" | "b", own: Regime, other: Regime): AlleenHier[] =>
    own.volgorde
      .filter((name) => !other.volgorde.includes(name))
      .map((conclusie) => {
        const { kracht = null, bron } = ruleOf(own, conclusie);
        return { bij, conclusie, kracht, vindplaats: bron.vindplaats };
      });
  return [...of("a", a, b), ...of("b", b, a)];
}

/** The conclusions that weigh otherwise in the second. */
export const otherWeight = (a: Regime, b: Regime): AndereKracht[] =>
  inBoth(a, b)
    .map((conclusie) => {
      const [one, other] = [ruleOf(a, conclusie).kracht ?? null, ruleOf(b, conclusie).kracht ?? null];
      return { conclusie, a: one, b: other };
    })
    .filter((one) => one.a !== one.b);

/** The readings on which what is said of the conclusions rests; one that both have is told once. */
export function readingsOf(a: Regime, b: Regime): Lezing[] {
  const of = (bij: "a" | "b", { regels }: Regime): Lezing[] =>
    regels.flatMap(({ name, interpretatie = [] }) =>
      interpretatie.flatMap(({ vraag, keuze, anders, en }) =>
        anders === undefined
          ? []
          : [
              {
                ...{ bij, conclusie: name },
                vraag: { nl: vraag, en: en?.vraag ?? vraag },
                keuze: { nl: keuze, en: en?.keuze ?? keuze },
                anders: { nl: anders, en: en?.anders ?? anders },
              },
            ],
      ),
    );
  const found = [...of("a", a), ...of("b", b)];
  const seen = new Map<string, Lezing>();
  for (const one of found) {
    const key = `${one.conclusie} ${one.keuze.nl} ${one.anders.nl}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
