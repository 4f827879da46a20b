import { factsOf } from "../judge/references.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { leavesIn } from "../model/tree.js";
import type {
  AlleenHier,
  AndereKracht,
  Gevraagd,
  Gewijzigd,
  Inhoud,
  LaatVervallen,
  Lezing,
} from "../model/verschil.js";
import { vervalSleutels } from "../model/vervalsleutels.js";
import type { Groep } from "../model/voorwaarde.js";
import { lapsing } from "../read/regime/lapse.js";
import { together } from "./hang-together.js";

/** The conclusions that both have, in the reading order of the first: first the final ones, for which one looks. */
export function inBoth(a: Regime, b: Regime): string[] {
  const shared = a.volgorde.filter((name) => b.volgorde.includes(name));
  const finals = shared.filter((name) => ruleOf(a, name).slotsom);
  return [...finals, ...shared.filter((name) => !finals.includes(name))];
}

const ruleOf = ({ regels }: Regime, name: string): Regel => regels.find((regel) => regel.name === name) as Regel;

/** What conditions ask, and how they hang together. */
export type Demands = Pick<Inhoud, "vraagt" | "samenhang">;

/** What is told of a conclusion that one side has, without the file that shows it. */
export type Told = Omit<AlleenHier, "kan" | "getuige">;

const asked = (tree: Groep): Gevraagd[] =>
  leavesIn(tree).map(({ name: naam, en, fact: feit, operator, value: waarde }) => ({
    ...{ naam, naamEn: en ?? naam, feit, operator, waarde },
  }));

/** What a tree asks, as it is told. */
export function demandsOf(tree: Groep): Demands {
  const vraagt = asked(tree);
  return { vraagt, ...((vraagt.length > 1 || "not" in tree) && { samenhang: together(tree) }) };
}

function contentOf({ bron: { vindplaats, citaat }, conditions }: Regel): Inhoud {
  return { vindplaats, citaat, ...demandsOf(conditions) };
}

/** The conclusions that one of them does not have. */
export function onlyIn(a: Regime, b: Regime): Told[] {
  const of = (bij: "a" | "b", own: Regime, other: Regime): Told[] =>
    own.volgorde
      .filter((name) => !other.volgorde.includes(name))
      .map((conclusie) => {
        const regel = ruleOf(own, conclusie);
        return { bij, conclusie, kracht: regel.kracht ?? null, ...contentOf(regel) };
      });
  return [...of("a", a, b), ...of("b", b, a)];
}

/** What both have and ask or quote otherwise: what is reckoned otherwise with the same words shows in what can move. */
export const changedBetween = (a: Regime, b: Regime): Gewijzigd[] =>
  inBoth(a, b)
    .map((conclusie) => ({
      conclusie,
      a: contentOf(ruleOf(a, conclusie)),
      b: contentOf(ruleOf(b, conclusie)),
      slotsom: ruleOf(a, conclusie).slotsom,
    }))
    .filter(({ slotsom, ...one }) => !slotsom && JSON.stringify(one.a) !== JSON.stringify(one.b))
    .map(({ slotsom: _, ...one }) => one);

/** Whether what a conclusion asks is not documented: each fact that it asks for is one to assume. */
export function isAssumed(regime: Regime, conclusie: string): boolean {
  const facts = factsOf(ruleOf(regime, conclusie).conditions);
  return facts.every((id) => regime.feiten.some((feit) => feit.id === id && feit.nietGedocumenteerd !== undefined));
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
      interpretatie.flatMap(({ vraag, keuze, anders, grond, en }) =>
        anders === undefined
          ? []
          : [
              {
                ...{ bij, conclusie: name },
                vraag: { nl: vraag, en: en?.vraag ?? vraag },
                keuze: { nl: keuze, en: en?.keuze ?? keuze },
                anders: { nl: anders, en: en?.anders ?? anders },
                grond: { nl: grond, en: en?.grond ?? grond },
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
