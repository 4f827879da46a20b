import { needsOf } from "../../judge/references.js";
import { InterneFout } from "../../model/fault.js";
import { layer } from "../../model/order.js";
import type { Regel, Waarschuwing } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Groep } from "../../model/voorwaarde.js";
import { plusDays } from "../../reckon/days.js";
import { markLoaded } from "./loaded.js";
import { either } from "./transition.js";

/** A regime as its authors wrote it: every state in time of every rule, none chosen yet. */
export type Authored = Omit<Regime, "regels" | "afleidingen" | "lagen" | "standen">;

export interface Dated {
  readonly geldigVan?: string | undefined;
  readonly geldigTot?: string | undefined;
}

/** Before every date and after every date that a file can hold. */
const [ALWAYS, FOREVER] = ["0000-01-01", "9999-12-31"];

export const holds = ({ geldigVan = ALWAYS, geldigTot = FOREVER }: Dated, day: string): boolean =>
  geldigVan <= day && day <= geldigTot;

/** The first days of the stretches of time in which nothing changes. */
function firstDays({ geldigVan, geldigTot = FOREVER, geschreven, hiaten }: Authored): string[] {
  const changes = [...geschreven.regels, ...geschreven.afleidingen].flatMap(({ geldigVan: from, geldigTot: until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [plusDays(until, 1)]),
  ]);
  const gaps = hiaten.flatMap(({ van, totEnMet }) => [van, plusDays(totEnMet, 1)]);
  return [...new Set([geldigVan, ...changes, ...gaps])].filter((day) => geldigVan <= day && day <= geldigTot).sort();
}

/** The state of a rule that was in force just before this one. */
export function predecessor(regel: Regel, all: readonly Regel[]): Regel | undefined {
  const earlier = all.filter(
    (other) => other.name === regel.name && (other.geldigVan ?? ALWAYS) < (regel.geldigVan ?? ALWAYS),
  );
  return earlier.reduce<Regel | undefined>(
    (last, other) => (!last || (other.geldigVan ?? ALWAYS) > (last.geldigVan ?? ALWAYS) ? other : last),
    undefined,
  );
}

const under = (when: Groep, list: readonly Waarschuwing[] | undefined): Waarschuwing[] =>
  (list ?? []).map((w) => ({ ...w, wanneer: { all: [when, w.wanneer] } }));

/** Rules with their transitional law worked in: for some files the state before still applies. Each state is worked in once. */
function transitions(all: readonly Regel[]): (regel: Regel) => Regel {
  const done = new Map<Regel, Regel>();
  const withTransition = (regel: Regel): Regel => {
    const found = done.get(regel) ?? joined(regel, regel.overgang && predecessor(regel, all), withTransition);
    done.set(regel, found);
    return found;
  };
  return withTransition;
}

function joined(regel: Regel, old: Regel | undefined, withTransition: (regel: Regel) => Regel): Regel {
  if (!old || !regel.overgang) return regel;
  const before = withTransition(old);
  const { vorigeStandWanneer: when, bron, interpretatie = [] } = regel.overgang;
  const toepassing = either(when, before.toepassing, regel.toepassing);
  return {
    ...regel,
    conditions: either(when, before.conditions, regel.conditions) ?? regel.conditions,
    ...(toepassing ? { toepassing } : {}),
    mede: [...(regel.mede ?? []), bron, before.bron, ...(before.mede ?? [])],
    interpretatie: [...(regel.interpretatie ?? []), ...interpretatie],
    waarschuwing: [...under({ not: when }, regel.waarschuwing), ...under(when, before.waarschuwing)],
  };
}

function inOrder(order: readonly string[], regels: readonly Regel[]): Regel[] {
  const place = (regel: Regel): number => order.indexOf(regel.name);
  return [...regels].sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

function stateOn(authored: Authored, day: string, last: string | undefined): Regime {
  const { regels: all, afleidingen } = authored.geschreven;
  const regels = inOrder(
    authored.volgorde,
    all.filter((regel) => holds(regel, day)),
  );
  return {
    ...authored,
    geldigVan: day,
    geldigTot: last,
    regels,
    lagen: layer(regels, (r) => r.name, needsOf).layers,
    afleidingen: layer(
      afleidingen.filter((a) => holds(a, day)).sort((a, b) => (a.id < b.id ? -1 : 1)),
      (a) => a.id,
      needsOf,
    ).layers.flat(),
    standen: [],
  };
}

/** A time in which nothing changes: its first day, and its last when it has one. */
export interface Stretch {
  readonly day: string;
  readonly last: string | undefined;
}

/** The stretches of time of a regime, without the gaps that it declares. */
export function stretches(authored: Authored): Stretch[] {
  const days = firstDays(authored);
  return days
    .map((day, i) => {
      const next = days[i + 1];
      return { day, last: next === undefined ? authored.geldigTot : plusDays(next, -1) };
    })
    .filter(({ day, last = FOREVER }) => !authored.hiaten.some((hiaat) => hiaat.van <= day && last <= hiaat.totEnMet));
}

/** Cuts a regime into stretches of time in which nothing changes, each a regime of its own. */
export const statesOf = (authored: Authored): Regime[] =>
  stretches(authored).map(({ day, last }) => stateOn(authored, day, last));

/** One regime from its states: itself when there is one, else the newest with all of them beside it. */
export function joinStates(states: readonly Regime[]): Regime {
  const withTransition = transitions(states[0]?.geschreven.regels ?? []);
  const ready = states.map((state) => {
    const regels = state.regels.map(withTransition);
    return markLoaded({ ...state, regels, lagen: layer(regels, (r) => r.name, needsOf).layers });
  });
  const [first, last] = [ready[0], ready.at(-1)];
  if (!first || !last) throw new InterneFout("a regime without a state");
  return ready.length === 1 ? last : markLoaded({ ...last, geldigVan: first.geldigVan, standen: ready });
}
