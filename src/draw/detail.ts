import { tekening } from "../generated/texts.js";
import { atHead } from "../model/naam.js";
import type { Taal } from "../model/tekst.js";
import type { Answered } from "./answered.js";
import type { Card, Cards, Link } from "./cards.js";
import { conclusionCard } from "./overview.js";
import type { Rests } from "./rests.js";

/** What a name rests on, of what is drawn; of what decides whether the middle one applies nothing more is drawn. */
type Needs = (name: string) => readonly string[];

/** The longest way from what rests on nothing; a fact stands one column before whatever needs it first. */
function columnsOf(names: readonly string[], needs: Needs, isFact: (name: string) => boolean): Map<string, number> {
  const columns = new Map<string, number>();
  const of = (name: string): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const column = 1 + Math.max(-1, ...needs(name).map(of));
    columns.set(name, column);
    return column;
  };
  for (const name of names) of(name);
  for (const fact of names.filter(isFact)) {
    const users = names.filter((name) => needs(name).includes(fact)).map((name) => columns.get(name) ?? 1);
    columns.set(fact, Math.min(...users) - 1);
  }
  return columns;
}

/** One conclusion with all that it rests on: each fact and each date by itself, in a case with its value. */
export function detailOf(rests: Rests, middle: string, taal: Taal, zaak: Answered | undefined): Cards {
  const t = tekening[taal].graaf;
  const own = rests.conclusions.get(middle)?.regel;
  const ground = own ? rests.groundOf(own) : { requires: [], scope: [] };
  const closed = new Set(ground.scope.filter((name) => rests.conclusions.has(name)));
  const names = [...rests.under([middle], (name) => closed.has(name))];
  const groundIn = (name: string) => {
    const regel = rests.conclusions.get(name)?.regel;
    if (!regel) return { requires: rests.worked.get(name) ?? [], scope: [] };
    return closed.has(name) ? { requires: [], scope: [] } : rests.groundOf(regel);
  };
  const needs: Needs = (name) => {
    const { requires, scope } = groundIn(name);
    return [...requires, ...scope];
  };
  const columns = columnsOf(names, needs, (name) => rests.facts.has(name) || closed.has(name));
  const cards = names.map((name): Card => {
    const title = rests.titles.get(name)?.[taal] ?? name;
    const column = columns.get(name) ?? 0;
    const regel = rests.conclusions.get(name)?.regel;
    if (regel) {
      const card = conclusionCard(regel, column, title, taal, zaak);
      return closed.has(name) ? { ...card, rows: [{ text: t.nietUitgewerkt, lacking: false }] } : card;
    }
    const lacking = zaak?.isLacking(name) ?? false;
    const value = lacking ? undefined : zaak?.value(name);
    const small = rests.regime.afleidingen.find(({ id }) => id === name)?.bron?.vindplaats;
    const kind = rests.facts.has(name) ? "facts" : "dates";
    return {
      ...{ id: name, kind, column, title: atHead(title), names: [name], oordeel: undefined, value },
      small: small === undefined ? [] : [small],
      rows: lacking ? [{ text: t.ontbreekt, lacking }] : [],
    };
  });
  const links = names.flatMap((to): Link[] => {
    const { requires, scope } = groundIn(to);
    const link = (from: string, isScope: boolean): Link => ({
      ...{ from, to, scope: isScope },
      decided: zaak?.decided(to, [from], isScope),
    });
    return [...requires.map((from) => link(from, false)), ...scope.map((from) => link(from, true))];
  });
  return { cards, links, heads: [] };
}
