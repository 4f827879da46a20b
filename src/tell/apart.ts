import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { leavesIn } from "../model/tree.js";
import type { AlleenHier, AndereKracht, Gevraagd, LaatVervallen, Lezing } from "../model/verschil.js";
import { vervalSleutels } from "../model/vervalsleutels.js";
import { lapsing } from "../read/regime/lapse.js";

/** The conclusions that both have, in the reading order of the first: first the final ones, for which one looks. */
export function inBoth(a: Regime, b: Regime): string[] {
  const shared = a.volgorde.filter((name) => b.volgorde.includes(name));
  const finals = shared.filter((name) => ruleOf(a, name).slotsom);
  return [...finals, ...shared.filter((name) => !finals.includes(name))];
}

const ruleOf = ({ regels }: Regime, name: string): Regel => regels.find((regel) => regel.name === name) as Regel;

/** What is told of a conclusion that one side has, without the file that shows it. */
export type Told = Omit<AlleenHier, "kan" | "getuige">;

const asked = ({ conditions }: Regel): Gevraagd[] =>
  leavesIn(conditions).map(({ name: naam, en, fact: feit, operator, value: waarde }) => ({
    ...{ naam, naamEn: en ?? naam, feit, operator, waarde },
  }));

/** The conclusions that one of them does not have. */
export function onlyIn(a: Regime, b: Regime): Told[] {
  const of = (bij: "a" | "b", own: Regime, other: Regime): Told[] =>
    own.volgorde
      .filter((name) => !other.volgorde.includes(name))
      .map((conclusie) => {
        const regel = ruleOf(own, conclusie);
        const { vindplaats, citaat } = regel.bron;
        return { bij, conclusie, kracht: regel.kracht ?? null, vindplaats, citaat, vraagt: asked(regel) };
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

/** What one side expressly lets lapse, as far as the other has it. */
export function lapsedBeside(a: Regime, b: Regime): LaatVervallen[] {
  const of = (bij: "a" | "b", own: Regime, other: Regime): LaatVervallen[] => {
    const has = new Map(vervalSleutels.map((key) => [key, new Map(lapsing[key](other))]));
    return own.vervallen.flatMap((one) => {
      const titel = has.get(one.sleutel)?.get(one.naam);
      return titel ? [{ bij, ...one, titel }] : [];
    });
  };
  return [...of("a", a, b), ...of("b", b, a)];
}

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
