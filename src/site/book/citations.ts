import type { Bron } from "../../model/bron.js";
import { isObject } from "../../model/depth.js";
import { nameOf } from "../../model/naam.js";
import { sourcesOf } from "../../model/names.js";
import type { Regel } from "../../model/regel.js";
import type { Norm } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import { paths } from "./paths.js";
import type { Question, Shelved } from "./shelved.js";

/** What quotes a source. */
export type CiteKind = "regel" | "afleiding" | "termijn" | "norm" | "feit" | "beleidsregel" | "overgang";

/** As much of a source as is needed to find what it quotes. */
export type Cited = Pick<Bron, "document" | "citaat" | "jci" | "vindplaats">;

/** A place in the rules that quotes a source, or says why a passage of it is not encoded. */
export interface Cite {
  readonly soort: CiteKind;
  readonly bron: Cited;
  readonly titel: Tekst;
  /** The page that tells of it, with its anchor. */
  readonly naar: string;
  readonly regime: Shelved | undefined;
  /** Why no rule follows from it. */
  readonly reden?: Tekst;
}

const both = (nl: string, en = nl): Tekst => ({ nl, en });
export const ruleTitle = ({ titel, en }: Regel): Tekst => both(titel, en?.titel);
export const normReason = ({ reden, en }: Norm): Tekst | undefined =>
  reden === undefined ? undefined : both(reden, en?.reden);

function ofRules(shelved: Shelved): Cite[] {
  const { regime, rules } = shelved;
  return [...rules].flatMap(([name, states]) =>
    shelved.isOwn(name)
      ? states.flatMap((regel) => {
          const naar = paths.rule(regime.id, name);
          const titel = ruleTitle(regel);
          const own = sourcesOf(regel).map((bron): Cite => ({ soort: "regel", bron, titel, naar, regime: shelved }));
          const { overgang } = regel;
          return overgang ? [...own, { soort: "overgang", bron: overgang.bron, titel, naar, regime: shelved }] : own;
        })
      : [],
  );
}

function ofRegime(shelved: Shelved): Cite[] {
  const { regime, afleidingen, normen, basis } = shelved;
  const at = (id: string): string => `${paths.reckoning(regime.id)}#${id}`;
  const isNew = (id: string): boolean => !basis?.termijnen.some((termijn) => termijn.id === id);
  return [
    ...afleidingen.flatMap(({ id, titel, en, bron }): Cite[] =>
      bron ? [{ soort: "afleiding", bron, titel: both(titel, en), naar: at(id), regime: shelved }] : [],
    ),
    ...regime.termijnen
      .filter(({ id }) => isNew(id))
      .map(({ id, titel, bron }): Cite => ({ soort: "termijn", bron, titel, naar: at(id), regime: shelved })),
    ...normen.map((norm, i): Cite => {
      const reden = normReason(norm);
      const naar = `${paths.coverage(regime.id)}#n${i + 1}`;
      const cite: Cite = { soort: "norm", bron: norm.bron, titel: both(norm.id), naar, regime: shelved };
      return reden && (norm.regels ?? []).length === 0 ? { ...cite, reden } : cite;
    }),
    ...regime.beleidsregels
      .filter(({ id }) => !basis?.beleidsregels.some((one) => one.id === id))
      .map(({ bron, nl, en }): Cite => {
        const titel = both(nl.titel, en.titel);
        return { soort: "beleidsregel", bron, titel, naar: paths.regime(regime.id), regime: shelved };
      }),
  ];
}

function ofFacts({ vraag, feiten }: Question): Cite[] {
  return feiten.flatMap(({ id, titel, herstel }): Cite[] =>
    herstel && "wie" in herstel && herstel.bron
      ? [
          {
            soort: "feit",
            bron: herstel.bron,
            titel: nameOf(id, titel),
            naar: paths.fact(vraag, id),
            regime: undefined,
          },
        ]
      : [],
  );
}

/** Everything in the rules that quotes a source, by the document that it quotes. */
export function citationsOf(regimes: readonly Shelved[], questions: readonly Question[]): Map<string, Cite[]> {
  const found = new Map<string, Cite[]>();
  const all = [...regimes.flatMap((one) => [...ofRules(one), ...ofRegime(one)]), ...questions.flatMap(ofFacts)];
  for (const cite of all) {
    const list = found.get(cite.bron.document);
    if (list) list.push(cite);
    else found.set(cite.bron.document, [cite]);
  }
  return found;
}

/** Whether something in a value names an id, under a key that refers. */
export function refersTo(value: unknown, id: string, keys: (key: string) => boolean, key = ""): boolean {
  if (typeof value === "string") return value === id && keys(key);
  if (Array.isArray(value)) return value.some((item) => refersTo(item, id, keys, key));
  return isObject(value) && Object.entries(value).some(([inner, item]) => refersTo(item, id, keys, inner));
}
