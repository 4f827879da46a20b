import type { Standings } from "../judge/conclude.js";
import { asStated } from "../judge/each-day.js";
import { conditionOf } from "../judge/trees.js";
import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regel, Waarschuwing } from "../model/regel.js";
import type { Regime, RegimeTekst } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import type { WaarschuwingUitslag } from "../model/uitkomst.js";
import type { Groep } from "../model/voorwaarde.js";
import type { Write } from "./consequences.js";
import { eventsOf, outside, reversed } from "./events.js";
import { nameIn } from "./short-names.js";

const remark = (code: string, { nl, en }: Tekst, conclusie: string | null = null): WaarschuwingUitslag => ({
  code,
  zin: nl,
  zinEn: en,
  conclusie,
});

/** A `vaststelling` that is not met is a warning, and nothing else. */
function observation(regel: Regel, standings: Standings): WaarschuwingUitslag[] {
  if (regel.kracht !== "vaststelling" || standings.get(regel.name)?.oordeel !== "nee") return [];
  const { nee } = regel.event.params;
  return [remark("vaststelling", { nl: nee, en: regel.en?.nee ?? nee }, regel.name)];
}

/** That a later text was read than that of the day: for all of the regime, or for the conclusions that rest on that text. */
function notCompared(tekst: RegimeTekst, standings: Standings): WaarschuwingUitslag[] {
  if (!("delen" in tekst)) return [remark("tekst-niet-vergeleken", tekst.waarschuwing)];
  return tekst.delen.flatMap(({ conclusie, waarschuwing }) =>
    (standings.get(conclusie)?.oordeel ?? "nvt") === "nvt"
      ? []
      : [remark("tekst-niet-vergeleken", waarschuwing, conclusie)],
  );
}

/** The sentences of warnings that no rule writes, from `teksten.*.json`. */
export interface RemarkTexts {
  readonly naPeildatum: Tekst;
  readonly ligtVast: Tekst;
  readonly volgorde: Tekst;
  readonly buitenTermijn: Tekst;
  readonly oordelen: Readonly<Record<Oordeel, Tekst>>;
}

/** Events in an order that cannot be: facts are judged as stated, so it changes nothing but that somebody looks again. */
function disorder(regime: Regime, facts: Feiten, texts: RemarkTexts, write: Write): WaarschuwingUitslag[] {
  const say = (text: Tekst, values: Readonly<Record<string, Tekst | string>>): WaarschuwingUitslag => {
    const pick = (taal: "nl" | "en"): Record<string, string> =>
      Object.fromEntries(Object.entries(values).map(([key, v]) => [key, typeof v === "string" ? v : v[taal]]));
    return remark("volgorde-onmogelijk", write(text, pick("nl"), pick("en")));
  };
  return [
    ...reversed(regime, facts).map(({ feit, datum, na, naDatum }) =>
      say(texts.volgorde, { later: nameIn(regime, feit), datum, eerder: nameIn(regime, na), eerderDatum: naDatum }),
    ),
    ...outside(regime, facts).map(({ feit, datum, termijn: { titel: nl, en = nl }, einde }) =>
      say(texts.buitenTermijn, { feit: nameIn(regime, feit), datum, termijn: { nl, en }, einde }),
    ),
  ];
}

/** A case that was judged, and with what its warnings are written. */
export interface Remarked {
  readonly regime: Regime;
  readonly facts: Feiten;
  readonly standings: Standings;
  readonly peildatum: string;
  /** The answer that the case has already, whatever its unknown facts are. */
  readonly vasteUitkomst?: Oordeel | undefined;
  readonly texts: RemarkTexts;
  readonly write: Write;
}

/**
 * Collects the warnings of an outcome: those of rules and regime whose conditions are met, facts dated
 * after the peildatum or in an order that cannot be, and what stands on every outcome: text not compared, passages not encoded.
 */
export function remarks(judged: Remarked): WaarschuwingUitslag[] {
  const { regime, facts, standings, peildatum, vasteUitkomst, texts, write } = judged;
  const met = (tree: Groep): boolean => conditionOf(tree)(facts) === "ja";
  const due = (list: readonly Waarschuwing[] | undefined, conclusie: string | null): WaarschuwingUitslag[] =>
    (list ?? [])
      .filter(({ wanneer, tenzij }) => met(wanneer) && !(tenzij && met(tenzij)))
      .map((w) => remark(w.code, write({ nl: w.zin, en: w.en ?? w.zin }), conclusie));
  const ofRules = regime.regels
    .filter((regel) => standings.get(regel.name)?.oordeel !== "nvt")
    .flatMap((regel) => [...observation(regel, standings), ...due(regel.waarschuwing, regel.name)]);
  const stated = asStated(facts);
  const later = eventsOf(regime)
    .filter((id) => (stated[id] ?? "") > peildatum)
    .map((id) => {
      const [{ nl, en }, datum] = [nameIn(regime, id), String(stated[id])];
      return remark("datum-na-peildatum", write(texts.naPeildatum, { feit: nl, datum }, { feit: en, datum }));
    });
  const fixed = (vasteUitkomst === undefined ? [] : [texts.oordelen[vasteUitkomst]]).map(({ nl, en }) =>
    remark("uitkomst-ligt-vast", write(texts.ligtVast, { oordeel: nl }, { oordeel: en })),
  );
  const oldText = regime.teksten
    .filter(({ toestand }) => peildatum < toestand)
    .flatMap((tekst) => notCompared(tekst, standings));
  const standing = regime.nietGecodeerd.flatMap((entry) =>
    entry.waarschuwing ? [remark("niet-gecodeerd", entry.waarschuwing)] : [],
  );
  return [
    ...ofRules,
    ...due(regime.waarschuwingen, null),
    ...later,
    ...disorder(regime, stated, texts, write),
    ...fixed,
    ...oldText,
    ...standing,
  ];
}
