import type { Kalenders } from "../../model/kalender.js";
import type { Regime } from "../../model/regime.js";
import type { Library } from "../../model/toetsverzoek.js";
import type { VraagNaam } from "../../model/types.js";
import { type Probleem, problem, ToetsverzoekError } from "../errors.js";
import { buildRegime } from "./assemble.js";
import type { Apart, Carried, Vraag } from "./bundle.js";
import { remember } from "./origin.js";
import { unpack } from "./packed.js";

/**
 * The questions of the package that an entry carries. Every function of the API is made from one: so an entry for one
 * question holds the rules of no other.
 */
export interface Stock<N extends VraagNaam = VraagNaam> {
  /** The questions that are in it. */
  readonly vragen: readonly N[];
  /** The questions that another entry has. */
  readonly elders: readonly string[];
  /** What a question is, of those that are in it. */
  vraag(naam: string): Vraag | undefined;
  /** The regimes of a question, none when it is not in it. */
  regimes(vraag: string): readonly Regime[];
  kalenders(): Kalenders;
}

/** Nothing beside what is judged by. */
const NOTHING: Apart = { feiten: {}, regimes: [] };

interface Loaded {
  readonly vraag: Vraag;
  readonly regimes: readonly Regime[];
}

/** The regimes as `loadRegime` would make them; the same checks were passed when the module of rules was written. */
function loaded(carried: Carried, apart: Apart, kalenders: Kalenders): Loaded {
  const { regimes } = carried;
  const feiten = carried.vraag.feiten.map((feit) => ({ ...feit, ...apart.feiten[feit.id] }));
  const vraag = { ...carried.vraag, feiten };
  const done: Regime[] = [];
  for (const [i, { regime: own, regels: judged, ...parts }] of regimes.entries()) {
    const { bestanden = [], regels: beside = {}, ...more } = apart.regimes[i] ?? {};
    const regime = { ...own, ...more };
    const regels = judged.map((regel, at) => ({ ...regel, ...beside[bestanden[at] ?? ""] }));
    const base = done.find(({ id }) => id === regime.bouwtVoortOp);
    const bundle = { ...parts, regime, regels: new Map(regels.map((regel, at) => [bestanden[at] ?? "", regel])) };
    const origin = { bundle, vragen: new Map([[own.vraag, vraag]]), bases: [...done], kalenders };
    const made = buildRegime({ ...parts, regime, regels }, vraag, base, kalenders);
    done.push(bestanden.length > 0 ? remember(made, origin) : made);
  }
  return { vraag, regimes: done };
}

/**
 * Makes a stock of modules of rules. Nothing is read before the first question about it.
 *
 * @param modules the packed rules of each question
 * @param calendars the packed calendars
 * @param alle every question of the package, to name the entry of one that is not here
 * @param background the packed background of each question; without it the regimes serve to judge by, and no more
 */
export function stockOf<N extends VraagNaam>(
  modules: Readonly<Record<N, string>>,
  calendars: string,
  alle: readonly string[],
  background?: Readonly<Record<N, string>>,
): Stock<N> {
  const more: Readonly<Record<string, string>> = background ?? {};
  const texts: Readonly<Record<string, string>> = modules;
  const known = new Map<string, Loaded>();
  let kalenders: Kalenders | undefined;
  const read = (naam: string): Loaded | undefined => {
    const done = known.get(naam);
    const text = Object.hasOwn(texts, naam) ? texts[naam] : undefined;
    if (done || text === undefined) return done;
    const beside = more[naam];
    const apart = beside === undefined ? NOTHING : (unpack(beside) as Apart);
    const found = loaded(unpack(text) as Carried, apart, stock.kalenders());
    known.set(naam, found);
    return found;
  };
  const stock: Stock<N> = {
    vragen: Object.keys(modules) as N[],
    elders: alle.filter((naam) => !Object.hasOwn(texts, naam)),
    vraag: (naam) => read(naam)?.vraag,
    regimes: (naam) => read(naam)?.regimes ?? [],
    kalenders: () => {
      kalenders ??= unpack(calendars) as Kalenders;
      return kalenders;
    },
  };
  return stock;
}

/** What a request may name: the regimes of the caller and those of the stock. */
export function libraryOf(stock: Stock, own: readonly Regime[]): Library {
  const vragen = [...new Set([...stock.vragen, ...own.map((regime) => regime.vraag)])];
  return {
    own,
    vragen,
    elders: stock.elders.filter((vraag) => !vragen.includes(vraag)),
    regimes: (vraag) => [...own.filter((regime) => regime.vraag === vraag), ...stock.regimes(vraag)],
  };
}

/** Says of a question of the package that another entry has it. */
export const elsewhere = ({ elders, vragen }: Pick<Library, "elders" | "vragen">, vraag: string): Probleem[] =>
  elders.includes(vraag)
    ? [problem("question-elsewhere", "/vraag", vraag, { vraag, keuze: vragen.join(", ") }, elders)]
    : [];

/**
 * The regimes of a question, of which there is one at least.
 *
 * @throws {ToetsverzoekError} for a question that nobody knows, and one of the package that another entry has
 */
export function regimesAbout(library: Library, vraag: string): readonly [Regime, ...Regime[]] {
  refuseElsewhere(library, vraag);
  const [first, ...others] = typeof vraag === "string" ? library.regimes(vraag) : [];
  if (first) return [first, ...others];
  const keuze = library.vragen.join(", ");
  throw new ToetsverzoekError([problem("question-unknown", "/vraag", vraag, { keuze }, library.vragen)]);
}

/** @throws {ToetsverzoekError} for a question of the package that another entry has */
export function refuseElsewhere(library: Library, vraag: string): void {
  const foreign = elsewhere(library, vraag);
  if (foreign.length > 0) throw new ToetsverzoekError(foreign);
}
