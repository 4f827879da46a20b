import { givenIn } from "../../model/peildatum.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import { originOf } from "./origin.js";

/** What a regime can inherit, by kind. */
export const erfsoorten = [
  "regel",
  "feit",
  "afleiding",
  "waarschuwing",
  "regelwaarschuwing",
  "termijn",
  "gevolg",
  "controle",
  "openPunt",
  "nietGecodeerd",
  "norm",
  "beleidsregel",
  "tekst",
] as const;
export type Erfsoort = (typeof erfsoorten)[number];

/** Whether an overlay leaves it, gives another in its place, or lets it lapse. */
export type Erfstand = "geerfd" | "vervangen" | "vervallen";

/** One thing that a regime has and one on top of it inherits. */
export interface Erfdeel {
  readonly soort: Erfsoort;
  /** The name by which an overlay refers to it. */
  readonly naam: string;
  readonly titel: Tekst;
  /** The regime whose files hold it. */
  readonly van: string;
  /** Of a warning of a rule: that rule. */
  readonly regel?: string;
  readonly stand: Erfstand;
  /** As it is written. */
  readonly inhoud: unknown;
}

type Part = Omit<Erfdeel, "van" | "stand">;

const both = (nl: string, en: string | undefined): Tekst => ({ nl, en: en ?? nl });

/** What stands there in more than one state in time is one thing: the newest of them. */
const newest = <T>(items: readonly T[], id: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [id(item), item])).values(),
];

const ofRule = ({ name: regel, waarschuwing = [] }: Regel): Part[] =>
  waarschuwing.map((inhoud) => ({
    soort: "regelwaarschuwing",
    naam: inhoud.code,
    titel: both(inhoud.zin, inhoud.en),
    regel,
    inhoud,
  }));

function partsOf(regime: Regime): Part[] {
  const rules = newest(regime.geschreven.regels, ({ name }) => name);
  const dates = newest(regime.geschreven.afleidingen, ({ id }) => id);
  const fact = (id: string): Tekst => regime.feiten.find((feit) => feit.id === id)?.titel ?? both(id, undefined);
  const part =
    <T>(soort: Erfsoort, naam: (item: T) => string, titel: (item: T) => Tekst) =>
    (inhoud: T): Part => ({ soort, naam: naam(inhoud), titel: titel(inhoud), inhoud });
  return [
    ...rules.map(
      part(
        "regel",
        (r) => r.name,
        (r) => both(r.titel, r.en?.titel),
      ),
    ),
    ...givenIn(regime.feiten).map(
      part(
        "feit",
        (f) => f.id,
        (f) => fact(f.id),
      ),
    ),
    ...dates.map(
      part(
        "afleiding",
        (a) => a.id,
        (a) => both(a.titel, a.en),
      ),
    ),
    ...regime.waarschuwingen.map(
      part(
        "waarschuwing",
        (w) => w.code,
        (w) => both(w.zin, w.en),
      ),
    ),
    ...rules.flatMap(ofRule),
    ...regime.termijnen.map(
      part(
        "termijn",
        (t) => t.id,
        (t) => t.titel,
      ),
    ),
    ...regime.gevolgen.map(
      part(
        "gevolg",
        (g) => g.naam,
        (g) => g.titel ?? both(g.naam, undefined),
      ),
    ),
    ...regime.controles.map(
      part(
        "controle",
        (c) => c.feit,
        (c) => both(c.reden, undefined),
      ),
    ),
    ...regime.openPunten.map(
      part(
        "openPunt",
        (o) => o.vraag,
        (o) => both(o.vraag, o.en?.vraag),
      ),
    ),
    ...regime.nietGecodeerd.map(
      part(
        "nietGecodeerd",
        (n) => n.plaats,
        (n) => both(n.plaats, n.en?.plaats),
      ),
    ),
    ...regime.normen.map(
      part(
        "norm",
        (n) => n.id,
        (n) => both(n.bron.vindplaats, undefined),
      ),
    ),
    ...regime.beleidsregels.map(
      part(
        "beleidsregel",
        (b) => b.id,
        (b) => ({ nl: b.nl.titel, en: b.en.titel }),
      ),
    ),
    ...regime.teksten.flatMap((tekst) =>
      ("delen" in tekst ? tekst.delen.map(({ waarschuwing }) => waarschuwing) : [tekst.waarschuwing]).map(
        (titel): Part => ({ soort: "tekst", naam: tekst.toestand, titel, inhoud: tekst }),
      ),
    ),
  ];
}

/** The regime that another builds on. */
export function baseOf(regime: Regime): Regime | undefined {
  const { bouwtVoortOp, vraag } = regime;
  return originOf(regime)?.bases.find((base) => base.id === bouwtVoortOp && base.vraag === vraag);
}

const keyOf = ({ soort, naam, regel = "" }: Part): string => JSON.stringify([soort, naam, regel]);

/** Of each part of a regime the one whose files hold it: the lowest that says the same. */
function holders(regime: Regime): ReadonlyMap<string, string> {
  const base = baseOf(regime);
  const [below, known] = [base && holders(base), base && new Map(partsOf(base).map((part) => [keyOf(part), part]))];
  return new Map(
    partsOf(regime).map((part) => {
      const [key, same] = [keyOf(part), known?.get(keyOf(part))];
      const isSame = same !== undefined && JSON.stringify(same.inhoud) === JSON.stringify(part.inhoud);
      return [key, (isSame ? below?.get(key) : undefined) ?? regime.id];
    }),
  );
}

/** What an overlay does with each kind of thing that it inherits, by name. */
function standingOf(overlay: Regime | undefined): (part: Part) => Erfstand {
  const bundle = overlay && originOf(overlay)?.bundle;
  if (!bundle) return () => "geerfd";
  const { regime: own } = bundle;
  const names = <T>(items: readonly T[] | undefined, name: (item: T) => string): readonly string[] =>
    (items ?? []).map(name);
  const replaced: Partial<Record<Erfsoort, readonly string[]>> = {
    regel: own.vervangt ?? [],
    afleiding: names(bundle.afleidingen, ({ id }) => id),
    waarschuwing: names(own.waarschuwing, ({ code }) => code),
    termijn: names(own.termijnen, ({ id }) => id),
    gevolg: names(own.gevolgen, ({ naam }) => naam),
    beleidsregel: names(own.beleidsregels, ({ id }) => id),
  };
  const gone: Partial<Record<Erfsoort, readonly string[] | undefined>> = {
    regel: own.vervalt,
    waarschuwing: own.vervaltWaarschuwingen,
    termijn: own.vervaltTermijnen,
    gevolg: own.vervaltGevolgen,
    controle: own.vervaltControles,
    openPunt: own.vervaltOpenPunten,
    nietGecodeerd: own.vervaltNietGecodeerd,
  };
  return ({ soort, naam, regel }) => {
    const [kind, name] = soort === "regelwaarschuwing" ? (["regel", regel ?? ""] as const) : ([soort, naam] as const);
    const isGone = gone[kind]?.includes(name) === true;
    // An own warning with the code of one that stays comes beside it.
    if (replaced[kind]?.includes(name) && (isGone || kind !== "waarschuwing")) return "vervangen";
    return isGone ? "vervallen" : "geerfd";
  };
}

/**
 * What a regime has that one on top of it inherits, each part by the name under which that refers to it.
 *
 * @param overlay the regime on top: then of each part what it does with it
 */
export function inherited(base: Regime, overlay?: Regime): Erfdeel[] {
  const [from, stand] = [holders(base), standingOf(overlay)];
  return partsOf(base).map((part) => ({ ...part, van: from.get(keyOf(part)) ?? base.id, stand: stand(part) }));
}
