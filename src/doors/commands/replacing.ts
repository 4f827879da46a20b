import { zakenTeksten } from "../../generated/case-texts.js";
import type { Regel } from "../../model/regel.js";
import type { RegelBestanden, Regime, RegimeBestand } from "../../model/regime.js";
import type { RegelZaak, Zaak, ZakenBestand } from "../../model/zaken.js";
import { RegelError, suggestion } from "../../read/errors.js";
import { ruleFile } from "../../read/regime/rule-file.js";
import { newestDay } from "../../read/sides.js";
import { readCases, readFacts, vary } from "../../testing/cases.js";
import { Examiner } from "../../testing/examine.js";
import { mutationScore } from "../../testing/score.js";
import { ways } from "../../testing/ways.js";
import { loadRegime } from "../regimes.js";
import { refuse } from "./refuse.js";
import { say } from "./shared.js";

/** So many times the cases are looked at for what they miss: what is left then, the trial tells. */
const ROUNDS = 3;

/** The names of inherited rules that a call lists. */
export function namedRules(basis: Regime, list: string): readonly string[] {
  const names = [...new Set(list.split(",").map((name) => name.trim()))];
  const wrong = names.find((name) => !basis.volgorde.includes(name));
  if (wrong !== undefined) {
    const values = { regime: basis.id, keuze: basis.volgorde.join(", "), suggestie: suggestion(wrong, basis.volgorde) };
    refuse("rule-not-inherited", "--vervang", wrong, values, basis.volgorde);
  }
  return names;
}

const stemOf = (path: string): string => path.replace(/^.*[#/]/, "").replace(/\.json$/, "");

/** The inherited rules as files of one's own, as they are from a day on; each state in time its own file. */
export function replacedFiles(basis: Regime, names: readonly string[], from: string): RegelBestanden {
  const all = names.flatMap((name) =>
    basis.geschreven.regels
      .filter((regel) => regel.name === name && (regel.geldigTot ?? from) >= from)
      .map((regel, i): [string, unknown] => {
        const { geldigVan = from, $schema: _, ...rest } = regel;
        const stem = stemOf(ruleFile(basis, name, geldigVan) ?? name);
        const begin = geldigVan > from ? { geldigVan } : {};
        return [
          `${stem}${i === 0 ? "" : `.${i + 1}`}.json`,
          { $schema: "%schema%/regel.schema.json", ...rest, ...begin },
        ];
      }),
  );
  return Object.fromEntries(all);
}

/** A regime in which each warning of some rules is a conclusion too, so that its ways are found as those of a rule are. */
interface Watched {
  readonly regime: Regime;
  /** Of each rule itself and its warnings. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

function watched(bestanden: RegelBestanden, names: readonly string[], regimes: readonly Regime[]): Watched {
  const plain = loadRegime(bestanden, { regimes });
  const found = names.flatMap((name) => {
    const regel = plain.regels.find((one) => one.name === name);
    return (regel?.waarschuwing ?? []).map(({ code, wanneer, tenzij }, i) => {
      const own = `${name}Waarschuwing${i + 1}`;
      const conditions = tenzij ? { all: [wanneer, { not: tenzij }] } : wanneer;
      const titel = say(zakenTeksten.nl.nieuw.waarschuwing, { code, nummer: i + 1 });
      const { reikwijdte, bron, mede, interpretatie } = regel as Regel;
      const params = { ja: titel, nee: titel, onbekend: titel, nvt: titel };
      const rule = { name: own, titel, kracht: "vaststelling", reikwijdte, bron, mede, interpretatie, conditions };
      return { of: name, own, file: { ...rule, event: { type: own, params } } };
    });
  });
  const load = (rules: typeof found): Regime => {
    const own = bestanden["regime.json"] as RegimeBestand;
    const more = rules.map((one) => one.own);
    const regime = { ...own, voegtToe: more, conclusies: [...own.conclusies, ...more] };
    const files = rules.map(({ own: name, file }): [string, unknown] => [
      `${name}.json`,
      JSON.parse(JSON.stringify(file)),
    ]);
    const all = { ...bestanden, "regime.json": more.length > 0 ? regime : own, ...Object.fromEntries(files) };
    return loadRegime(all, { regimes });
  };
  // A warning can ask what no rule may: it then has no ways of its own.
  const fit = found.filter((one) => {
    try {
      return load([one]);
    } catch (error) {
      if (error instanceof RegelError) return false;
      throw error;
    }
  });
  const of = (name: string): string[] => [name, ...fit.filter((one) => one.of === name).map(({ own }) => own)];
  return { regime: load(fit), names: new Map(names.map((name) => [name, of(name)])) };
}

/** The smallest case of each way of some rules, and then what no case of those notices: by the stem of the file of each. */
function found(regime: Regime, names: readonly string[]): ReadonlyMap<string, ZakenBestand> {
  const files = new Map<string, ZakenBestand>();
  for (const name of names) {
    const { ontbrekend } = ways(regime, name, { peildatum: newestDay(regime) });
    const inhoud = ontbrekend?.inhoud;
    if (inhoud && !("vraag" in inhoud)) files.set(stemOf(ontbrekend.bestand), inhoud);
  }
  const count = (): number => [...files.values()].reduce((sum, { zaken }) => sum + zaken.length, 0);
  for (let [round, before] = [0, 0]; round < ROUNDS && count() > before; round++) {
    before = count();
    const read = readCases(Object.fromEntries([...files].map(([stem, inhoud]) => [`${stem}.json`, inhoud])), regime);
    for (const { zaak: survivor } of mutationScore(regime, read).overlevenden) {
      const [stem, file] = [...files].find(([one]) => survivor?.bestand.endsWith(`${one}.json`)) ?? [];
      if (!survivor || !stem || !file || file.zaken.some(({ zin }) => zin === survivor.zaak.zin)) continue;
      files.set(stem, { ...file, zaken: [...file.zaken, survivor.zaak] });
    }
  }
  return files;
}

/** What differs from what cases share; what they share and this one lacks is not known on it. */
function differing(from: Zaak, zaak: Zaak): Zaak {
  const groups = [...new Set([...Object.keys(from), ...Object.keys(zaak)])];
  return Object.fromEntries(
    groups.flatMap((group) => {
      const [one, other] = [from[group] ?? {}, zaak[group] ?? {}];
      const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
      const unlike = keys.filter((key) => JSON.stringify(one[key] ?? null) !== JSON.stringify(other[key] ?? null));
      return unlike.length === 0 ? [] : [[group, Object.fromEntries(unlike.map((key) => [key, other[key] ?? null]))]];
    }),
  );
}

/** Cases for rules as they are: what each rule says on the smallest file of each of its ways, and which warnings it gives there. */
export function casesFor(
  bestanden: RegelBestanden,
  names: readonly string[],
  schema: string,
  below: readonly Regime[],
): RegelBestanden {
  const { regime, names: all } = watched(bestanden, names, below);
  const examiner = new Examiner(regime);
  const files = found(regime, [...all.values()].flat());
  const stems = new Map([...files.keys()].map((stem) => [stem.replace(/\.zaken$/, ""), stem]));
  return Object.fromEntries(
    [...all].flatMap(([name, [, ...warnings]]): [string, unknown][] => {
      const rule = stemOf(ruleFile(regime, name, newestDay(regime)) ?? name);
      const file = files.get(stems.get(rule) ?? "");
      if (!file) return [];
      const codes = new Set(regime.regels.find((one) => one.name === name)?.waarschuwing?.map(({ code }) => code));
      const known = new Map<string, RegelZaak>();
      for (const source of [file, ...warnings.flatMap((own) => files.get(stems.get(own) ?? "") ?? [])])
        for (const { zin, peildatum: own = source.peildatum, anders = {} } of source.zaken) {
          const zaak = vary(source.uitgangspunt, anders) as Zaak;
          const answer = examiner.answer(readFacts(regime, { peildatum: own, zaak }), own);
          const verwacht = answer?.oordeelOver(name);
          if (!answer || !verwacht) continue;
          const other = differing(file.uitgangspunt, zaak);
          const [given, absent] = [true, false].map((is) =>
            [...codes].filter((code) => answer.warns(code, name) === is),
          );
          known.set(JSON.stringify([own, other]), {
            zin,
            ...(own === file.peildatum ? {} : { peildatum: own }),
            ...(Object.keys(other).length > 0 ? { anders: other } : {}),
            verwacht,
            ...(given?.length ? { waarschuwingen: given } : {}),
            ...(absent?.length ? { zonderWaarschuwingen: absent } : {}),
          });
        }
      return [[`${rule}.zaken.json`, { $schema: schema, ...file, zaken: [...known.values()] }]];
    }),
  );
}
