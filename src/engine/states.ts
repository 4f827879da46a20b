import { InterneFout, type Probleem, problem, type RegelProbleem } from "../errors.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Regel, Waarschuwing } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Groep, Voorwaarde } from "../model/voorwaarde.js";
import type { Bundle } from "./bundle.js";
import { plusDays } from "./days.js";
import { layer } from "./order.js";
import { needsOf } from "./references.js";

/** A regime as its authors wrote it: every state in time of every rule, none chosen yet. */
export type Authored = Omit<Regime, "regels" | "afleidingen" | "lagen" | "standen">;

interface Dated {
  readonly geldigVan?: string | undefined;
  readonly geldigTot?: string | undefined;
}

/** Before every date and after every date that a file can hold. */
const [ALWAYS, FOREVER] = ["0000-01-01", "9999-12-31"];

const holds = ({ geldigVan = ALWAYS, geldigTot = FOREVER }: Dated, day: string): boolean =>
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
function predecessor(regel: Regel, all: readonly Regel[]): Regel | undefined {
  const earlier = all.filter(
    (other) => other.name === regel.name && (other.geldigVan ?? ALWAYS) < (regel.geldigVan ?? ALWAYS),
  );
  return earlier.reduce<Regel | undefined>(
    (last, other) => (!last || (other.geldigVan ?? ALWAYS) > (last.geldigVan ?? ALWAYS) ? other : last),
    undefined,
  );
}

/**
 * "When", the old condition, else the new one: as a tree that stock json-rules-engine can judge. The last branch
 * makes it exact in three values too: where both states agree, it does not matter which of them applies.
 */
function either(when: Groep, old: Voorwaarde | undefined, now: Voorwaarde | undefined): Groep | undefined {
  if (!old && !now) return undefined;
  const only = (...parts: (Voorwaarde | undefined)[]): Groep => ({ all: parts.filter((part) => part !== undefined) });
  return { any: [only(when, old), only({ not: when }, now), only(old, now)] };
}

const under = (when: Groep, list: readonly Waarschuwing[] | undefined): Waarschuwing[] =>
  (list ?? []).map((w) => ({ ...w, wanneer: { all: [when, w.wanneer] } }));

/** A rule with its transitional law worked in: for some files the state before it still applies. */
function withTransition(regel: Regel, all: readonly Regel[]): Regel {
  const old = regel.overgang && predecessor(regel, all);
  if (!old || !regel.overgang) return regel;
  const before = withTransition(old, all);
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

/** What lacks a state on a day, or has two. */
function misfits<T extends Dated>(
  items: readonly T[],
  name: (item: T) => string,
  day: string,
  last: string | undefined,
  path: string,
): Probleem[] {
  return [...new Set(items.map(name))].flatMap((id) => {
    const states = items.filter((item) => name(item) === id);
    const count = states.filter((item) => holds(item, day)).length;
    if (count === 1) return [];
    // Two undated files of one name are a matter of names, not of time.
    if (count > 1 && states.every((item) => item.geldigVan === undefined && item.geldigTot === undefined)) return [];
    return [problem(count === 0 ? "state-missing" : "states-overlap", path, id, { van: day, totEnMet: last ?? "…" })];
  });
}

function checkTransition(regel: Regel, all: readonly Regel[]): Probleem[] {
  if (!regel.overgang) return [];
  return predecessor(regel, all) && !regel.slotsom ? [] : [problem("transition-unfit", "/overgang", regel.name)];
}

function checkDates({ geldigVan, geldigTot }: Dated): Probleem[] {
  return geldigVan !== undefined && geldigTot !== undefined && geldigTot < geldigVan
    ? [problem("validity-reversed", "/geldigTot", geldigTot, { van: geldigVan })]
    : [];
}

export interface Timeline {
  readonly states: readonly Regime[];
  readonly problemen: readonly RegelProbleem[];
}

/**
 * Cuts a regime into stretches of time in which nothing changes. A day on which a conclusion has no rule, or
 * two, is a mistake of the author, unless the regime declares the gap and says why.
 */
export function statesOf(authored: Authored, bundle: Bundle): Timeline {
  const { geschreven, hiaten, geldigTot } = authored;
  const days = firstDays(authored);
  const problemen: RegelProbleem[] = [
    ...checkDates(bundle.regime).map((p) => ({ bestand: "regime.json", ...p })),
    ...[...bundle.regels].flatMap(([bestand, regel]) =>
      [...checkDates(regel), ...checkTransition(regel, geschreven.regels)].map((p) => ({ bestand, ...p })),
    ),
    ...bundle.afleidingen.flatMap((a) => checkDates(a).map((p) => ({ bestand: "afleidingen.json", ...p }))),
  ];
  const states: Regime[] = [];
  for (const [i, day] of days.entries()) {
    const next = days[i + 1];
    const last = next === undefined ? geldigTot : plusDays(next, -1);
    const gap = hiaten.some((hiaat) => hiaat.van <= day && (last ?? FOREVER) <= hiaat.totEnMet);
    if (gap) continue;
    problemen.push(
      ...misfits(geschreven.regels, (r) => r.name, day, last, "/conclusies").map((p) => ({
        bestand: "regime.json",
        ...p,
      })),
      ...misfits(geschreven.afleidingen, (a: Afleiding) => a.id, day, last, "/afleidingen").map((p) => ({
        bestand: "afleidingen.json",
        ...p,
      })),
    );
    states.push(stateOn(authored, day, last));
  }
  if (states.length === 0 && problemen.length === 0) {
    const { geldigVan: van } = authored;
    const nowhere = problem("state-missing", "/hiaten", authored.id, { van, totEnMet: geldigTot ?? "…" });
    return { states, problemen: [{ bestand: "regime.json", ...nowhere }] };
  }
  return { states, problemen };
}

/** One regime from its states: itself when there is one, else the newest with all of them beside it. */
export function joinStates(states: readonly Regime[]): Regime {
  const ready = states.map((state) => {
    const regels = state.regels.map((regel) => withTransition(regel, state.geschreven.regels));
    return { ...state, regels, lagen: layer(regels, (r) => r.name, needsOf).layers };
  });
  const [first, last] = [ready[0], ready.at(-1)];
  if (!first || !last) throw new InterneFout("a regime without a state");
  return ready.length === 1 ? last : { ...last, geldigVan: first.geldigVan, standen: ready };
}
