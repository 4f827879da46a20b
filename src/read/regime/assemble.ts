import type { Feit } from "../../model/feit.js";
import { freeze } from "../../model/freeze.js";
import type { Kalenders } from "../../model/kalender.js";
import type { Regime } from "../../model/regime.js";
import { type Grondslag, isHypothetical } from "../../model/status.js";
import { withMore } from "../../model/values-beside.js";
import type { Parts, Vraag } from "./bundle.js";
import { lapsed, passagesStaying, staying, warningsStaying } from "./lapse.js";
import { withRequestDay } from "./request-day.js";
import { type Authored, joinStates, statesOf } from "./states.js";

/** Later items replace earlier ones of the same name; the place of the first is kept. */
function overlay<T>(base: readonly T[], extra: readonly T[], name: (item: T) => string): T[] {
  const merged = new Map(base.map((item) => [name(item), item]));
  for (const item of extra) merged.set(name(item), item);
  return [...merged.values()];
}

/** A fact that a regime does not use: whatever else is given, it contradicts nothing there and settles nothing. */
const unbound = ({ alleenBij: _only, nietBij: _beside, nietVoor: _from, volgtOp: _after, ...feit }: Feit): Feit => feit;

const proposalIn = ({ id, titel, status }: Regime): Grondslag | undefined =>
  isHypothetical(status) ? { id, titel, status } : undefined;

/** Lays the files over their base, with every state in time of every rule. What does not fit is for the checks to say. */
export function assemble(
  { regime: own, regels, afleidingen, feiten }: Parts,
  vraag: Vraag,
  base: Regime | undefined,
  kalenders: Kalenders,
): Authored {
  const gone = new Set([...(own.vervalt ?? []), ...(own.vervangt ?? [])]);
  const derived = new Set(afleidingen.map((a) => a.id));
  const alleAfleidingen = [...(base?.geschreven.afleidingen ?? []).filter((a) => !derived.has(a.id)), ...afleidingen];
  const used = new Set(alleAfleidingen.flatMap((a) => (a.operatie === "termijn" ? [a.kalender] : [])));
  const authored = {
    id: own.id,
    vraag: own.vraag,
    titel: own.titel,
    vraagTitel: vraag.titel,
    eigen: undefined,
    groepen: { ...(base?.groepen ?? vraag.groepen), ...feiten?.groepen },
    status: own.status,
    hypothetisch: isHypothetical(own.status) || base?.hypothetisch === true,
    rustOp: base && (proposalIn(base) ?? base.rustOp),
    rechtskarakter: own.rechtskarakter ?? base?.rechtskarakter ?? "besluit",
    geldigVan: own.geldigVan,
    geldigTot: own.geldigTot,
    hiaten: own.hiaten ?? [],
    standaardVan: own.standaardVan,
    bouwtVoortOp: own.bouwtVoortOp,
    volgorde: own.conclusies,
    geschreven: {
      regels: [...(base?.geschreven.regels ?? []).filter((regel) => !gone.has(regel.name)), ...regels],
      afleidingen: alleAfleidingen,
    },
    controles: [...staying(base?.controles, own.vervaltControles, (c) => c.feit), ...(own.controles ?? [])],
    waarschuwingen: [...warningsStaying(own, base), ...(own.waarschuwing ?? [])],
    teksten: [...(base?.teksten ?? []), ...(own.tekst ? [own.tekst] : [])],
    gevolgen: overlay(
      staying(base?.gevolgen, own.vervaltGevolgen, (g) => g.naam),
      own.gevolgen ?? [],
      (g) => g.naam,
    ),
    termijnen: overlay(base?.termijnen ?? [], own.termijnen ?? [], (t) => t.id).filter(
      (t) => !own.vervaltTermijnen?.includes(t.id),
    ),
    kalenders: Object.fromEntries(Object.entries(kalenders).filter(([id]) => used.has(id))),
    beleidsregels: overlay(base?.beleidsregels ?? [], own.beleidsregels ?? [], (b) => b.id),
    nietGecodeerd: [...passagesStaying(own, base), ...(own.nietGecodeerd ?? [])],
    openPunten: [...staying(base?.openPunten, own.vervaltOpenPunten, (o) => o.vraag), ...(own.openPunten ?? [])],
    normen: [...(base?.normen ?? []), ...(own.normen ?? [])],
    vervallen: lapsed(own, base),
  };
  const all = overlay(base?.feiten ?? vraag.feiten, feiten?.feiten ?? [], (f) => f.id)
    .map((feit) => withMore(feit, feiten?.waardenErbij))
    .map((feit) => (own.nietGebruikt?.includes(feit.id) ? unbound(feit) : feit));
  return { ...authored, feiten: withRequestDay(all, authored) };
}

/** Makes a regime of files that were checked before: `load` makes the same of them, and checks. */
export const buildRegime = (parts: Parts, vraag: Vraag, base: Regime | undefined, kalenders: Kalenders): Regime =>
  freeze(joinStates(statesOf(assemble(parts, vraag, base, kalenders))));
