import { krachten, tekening } from "../generated/texts.js";
import { atHead, listed, nameOf } from "../model/naam.js";
import type { Taal } from "../model/tekst.js";
import { fill } from "../read/errors.js";
import type { Answered } from "./answered.js";
import type { Card, Cards, Kind, Link, Row } from "./cards.js";
import type { Drawn, Rests } from "./rests.js";

/** More lines than this make a card a list. */
const MOST_ROWS = 12;

/** A number of cards, each of which holds more than one fact or date, by what they rest on. */
class Overview {
  private readonly cards = new Map<string, Card>();
  private readonly links = new Map<string, Link>();
  /** The card in which a name is. */
  private readonly cardOf = new Map<string, string>();
  private readonly heads: string[] = [];
  private readonly t: (typeof tekening)[Taal]["graaf"];

  constructor(
    private readonly rests: Rests,
    private readonly taal: Taal,
    private readonly zaak: Answered | undefined,
    private readonly names: ReadonlySet<string>,
    private readonly alone: boolean,
  ) {
    this.t = tekening[taal].graaf;
  }

  drawn(): Cards {
    if (!this.alone) {
      this.facts();
      this.dates();
    }
    this.conclusions();
    return { cards: [...this.cards.values()], links: [...this.links.values()], heads: this.heads };
  }

  private title(name: string): string {
    return this.rests.titles.get(name)?.[this.taal] ?? name;
  }

  private group(id: string): string {
    return nameOf(id, this.rests.regime.groepen[id])[this.taal];
  }

  private rows(names: readonly string[], beside: number): Row[] {
    const shown = names.length > MOST_ROWS ? names.slice(0, MOST_ROWS - 1) : names;
    const rows = shown.map((name) => ({ text: this.title(name), lacking: this.zaak?.isLacking(name) ?? false }));
    const more = names.length - shown.length;
    const told = [
      ...(more > 0 ? [fill(this.t.meer, () => String(more))] : []),
      ...(beside === 1 ? [this.t.stap] : beside > 1 ? [fill(this.t.stappen, () => String(beside))] : []),
    ];
    return [...rows, ...told.map((text) => ({ text, lacking: false }))];
  }

  private add(card: Omit<Card, "small" | "oordeel"> & Partial<Card>): void {
    this.cards.set(card.id, { small: [], oordeel: undefined, ...card });
    for (const name of card.names) this.cardOf.set(name, card.id);
  }

  private link(from: string | undefined, to: string, name: string, scope: boolean, conclusion?: string): void {
    if (from === undefined || from === to) return;
    const key = `${from} ${to}`;
    const old = this.links.get(key);
    const decided = conclusion === undefined ? undefined : this.zaak?.decided(conclusion, [name], scope);
    this.links.set(key, {
      ...{ from, to, scope: scope && (old?.scope ?? true) },
      decided: worse(old?.decided, decided),
    });
  }

  private facts(): void {
    this.heads.push(this.t.feiten);
    const groups = grouped(
      [...this.rests.facts].filter((name) => this.names.has(name)),
      groupOf,
    );
    for (const [group, names] of groups) {
      const title = atHead(this.group(group));
      this.add({ id: `feiten ${group}`, kind: "facts", column: 0, title, rows: this.rows(names, 0), names });
    }
  }

  /** What is worked out from the facts of the same groups is one card: so no card rests on another of them. */
  private dates(): void {
    const named = new Set(
      [...this.rests.conclusions.values()].flatMap(({ regel }) => {
        const { requires, scope } = this.rests.groundOf(regel);
        return this.names.has(regel.name) ? [...requires, ...scope] : [];
      }),
    );
    const worked = [...this.rests.worked.keys()].filter((name) => this.names.has(name));
    const under = (name: string): string[] => [
      ...new Set([...this.rests.under([name])].filter((one) => this.rests.facts.has(one)).map(groupOf)),
    ];
    const order = [...this.cards.keys()];
    const keyOf = (name: string): string =>
      order.filter((id) => under(name).includes(id.slice("feiten ".length))).join(" ");
    const all = grouped(worked, keyOf);
    const column = this.heads.length;
    for (const [key, names] of all) {
      const direct = names.filter((name) => named.has(name));
      if (direct.length === 0) continue;
      const groups = under(direct[0] ?? "");
      const groepen = listed(groups.map((one) => this.group(one)));
      const title = groups.length === 0 ? this.t.los : fill(this.t.uit, () => groepen);
      const id = `datums ${key}`;
      this.add({ id, kind: "dates", column, title, rows: this.rows(direct, names.length - direct.length), names });
      for (const group of groups) this.link(`feiten ${group}`, id, "", false);
    }
    if ([...this.cards.values()].some(({ kind }) => kind === "dates")) this.heads.push(this.t.datums);
  }

  private conclusions(): void {
    const shown = [...this.rests.conclusions.values()].filter(({ regel }) => this.names.has(regel.name));
    const layers = [...new Set(shown.map(({ layer }) => layer))].sort((a, b) => a - b);
    const before = this.heads.length;
    for (const layer of layers)
      this.heads.push(
        headOf(
          shown.filter((one) => one.layer === layer),
          this.t,
        ),
      );
    for (const { regel, layer } of shown) {
      this.add(conclusionCard(regel, before + layers.indexOf(layer), this.title(regel.name), this.taal, this.zaak));
    }
    for (const { regel } of shown) {
      const { requires, scope } = this.rests.groundOf(regel);
      for (const name of requires) this.link(this.cardOf.get(name), regel.name, name, false, regel.name);
      for (const name of scope) this.link(this.cardOf.get(name), regel.name, name, true, regel.name);
    }
  }
}

/** The card of a conclusion. */
export function conclusionCard(
  regel: Drawn["regel"],
  column: number,
  title: string,
  taal: Taal,
  zaak: Answered | undefined,
): Card {
  const kind: Kind = regel.slotsom === true ? "final" : "conclusion";
  const oordeel = zaak?.answer(regel.name);
  const small = [regel.bron.vindplaats, krachten[taal][regel.kracht ?? "slotsom"]];
  return { id: regel.name, kind, column, title, small, rows: [], oordeel, names: [regel.name] };
}

/** What the conclusions of a layer are. */
function headOf(those: readonly Drawn[], t: (typeof tekening)[Taal]["graaf"]): string {
  if (those.every(({ regel }) => regel.slotsom)) return t.slotsom;
  return those.every(({ regel }) => regel.kracht === "reikwijdte") ? t.reikwijdte : t.conclusies;
}

const groupOf = (id: string): string => id.split(".")[0] ?? "";

const weights = { nee: 3, onbekend: 2, ja: 1, nvt: 0 } as const;

/** Of two answers that decided by one line, the one that weighs most. */
function worse(one: Link["decided"], other: Link["decided"]): Link["decided"] {
  if (one === undefined || other === undefined) return one ?? other;
  return weights[one] >= weights[other] ? one : other;
}

function grouped(names: readonly string[], keyOf: (name: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    found.set(key, [...(found.get(key) ?? []), name]);
  }
  return found;
}

/** A regime in cards: facts by their group, what is worked out by the groups that it needs, conclusions each by itself. */
export const overviewOf = (
  rests: Rests,
  taal: Taal,
  zaak: Answered | undefined,
  names: ReadonlySet<string>,
  alone: boolean,
): Cards => new Overview(rests, taal, zaak, names, alone).drawn();
