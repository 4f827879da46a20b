import type { Regel } from "../../model/regel.js";
import type { RegelBestanden, Regime, RegimeBestand } from "../../model/regime.js";
import type { Groep, Voorwaarde } from "../../model/voorwaarde.js";
import { RegelError } from "../../read/errors.js";
import { loadRegime } from "../regimes.js";

/** What a regime says beside its conclusions: a warning, or a case of a consequence. */
export interface Beside {
  /** The conclusion that stands for it in the watched regime. */
  readonly own: string;
  /** The rule whose warning it is; none for a warning on the whole file, and for a consequence. */
  readonly of: string | undefined;
  readonly is: { readonly code: string } | { readonly gevolg: string };
}

/** A regime in which what it says beside its conclusions is a conclusion too, so that its ways are found as those of a rule are. */
export interface Watched {
  readonly regime: Regime;
  readonly beside: readonly Beside[];
}

/** Something to watch: where it comes from, and when it is said. */
interface Asked extends Beside {
  readonly regel: Regel;
  readonly conditions: Groep;
}

const unless = (wanneer: Groep, tenzij: Groep | undefined): Groep =>
  tenzij ? { all: [wanneer, { not: tenzij }] } : wanneer;

/** The warnings of some rules, those that the regime itself adds, and the cases of its own consequences. */
function asked(bestanden: RegelBestanden, plain: Regime, names: readonly string[]): Asked[] {
  const own = bestanden["regime.json"] as RegimeBestand;
  const final = plain.regels.find(({ slotsom }) => slotsom);
  const ofRules = names.flatMap((name) => {
    const regel = plain.regels.find((one) => one.name === name);
    return (regel?.waarschuwing ?? []).map(({ code, wanneer, tenzij }, i) => ({
      ...{ own: `${name}Waarschuwing${i + 1}`, of: name, is: { code } },
      ...{ regel: regel as Regel, conditions: unless(wanneer, tenzij) },
    }));
  });
  if (!final) return ofRules;
  const codes = new Set((own.waarschuwing ?? []).map(({ code }) => code));
  const whole = plain.waarschuwingen
    .filter(({ code }) => codes.has(code))
    .map(({ code, wanneer, tenzij }, i) => ({
      ...{ own: `dossierWaarschuwing${i + 1}`, of: undefined, is: { code } },
      ...{ regel: final, conditions: unless(wanneer, tenzij) },
    }));
  const given = new Set((own.gevolgen ?? []).map(({ naam }) => naam));
  const follows = plain.gevolgen
    .filter(({ naam }) => given.has(naam))
    .flatMap(({ naam, bij, gevallen }) =>
      gevallen.map(({ wanneer }, i) => {
        const answer: Voorwaarde[] = bij.includes("ja") ? [final.conditions] : [{ not: final.conditions }];
        return {
          ...{ own: `${naam}Gevolg${i + 1}`, of: undefined, is: { gevolg: naam } },
          ...{ regel: final, conditions: { all: [...(wanneer ? [wanneer] : []), ...answer] } },
        };
      }),
    );
  return [...ofRules, ...whole, ...follows];
}

/**
 * Watches what is said beside the conclusions of some rules. What no rule may ask has no ways of its own, and is left out.
 *
 * @param bestanden the rule files of a regime, with the texts that they quote
 * @param regimes regimes of one's own on which it builds
 */
export function watched(bestanden: RegelBestanden, names: readonly string[], regimes: readonly Regime[]): Watched {
  const plain = loadRegime(bestanden, { regimes });
  if (!("regime.json" in bestanden)) return { regime: plain, beside: [] };
  const own = bestanden["regime.json"] as RegimeBestand;
  const found = asked(bestanden, plain, names).map((one) => {
    const { reikwijdte, bron, mede, interpretatie } = one.regel;
    const params = { ja: one.own, nee: one.own, onbekend: one.own, nvt: one.own };
    const head = { name: one.own, titel: one.own, kracht: "vaststelling", reikwijdte, bron, mede, interpretatie };
    return { ...one, file: { ...head, conditions: one.conditions, event: { type: one.own, params } } };
  });
  const load = (rules: typeof found): Regime => {
    const more = rules.map((one) => one.own);
    const regime = { ...own, voegtToe: [...(own.voegtToe ?? []), ...more], conclusies: [...own.conclusies, ...more] };
    const files = rules.map(({ own: name, file }): [string, unknown] => [
      `${name}.json`,
      JSON.parse(JSON.stringify(file)),
    ]);
    const all = { ...bestanden, "regime.json": more.length > 0 ? regime : own, ...Object.fromEntries(files) };
    return loadRegime(all, { regimes });
  };
  const fit = found.filter((one) => {
    try {
      return load([one]) !== undefined;
    } catch (error) {
      if (error instanceof RegelError) return false;
      throw error;
    }
  });
  return { regime: load(fit), beside: fit.map(({ own: name, of, is }) => ({ own: name, of, is })) };
}
