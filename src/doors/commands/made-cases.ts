import { isObject } from "../../model/depth.js";
import type { Feiten } from "../../model/feit.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import type { RegelZaak, Vignet, Zaak, ZakenBestand } from "../../model/zaken.js";
import { ruleFile } from "../../read/regime/rule-file.js";
import { newestDay } from "../../read/sides.js";
import { caseSentence } from "../../testing/case-sentence.js";
import { type Geval, readCases, readFacts, vary } from "../../testing/cases.js";
import { Examiner } from "../../testing/examine.js";
import { differences } from "../../testing/expect.js";
import { aboutOf, markedCase, markedWhole } from "../../testing/made.js";
import { mutationScore } from "../../testing/score.js";
import { ways } from "../../testing/ways.js";
import { stemOf } from "./replacing.js";
import { type Beside, watched } from "./watched.js";

/** So many times the cases are looked at for what they miss: what is left then, the trial tells. */
const ROUNDS = 3;
/** The file of the whole cases that are made, where there is none yet. */
const WHOLE = "gevolgen";

/** A case that is made: the file, and what comes out of it. */
type MadeCase = Pick<Geval, "peildatum" | "zaak" | "verwacht">;

/** What is made for rules: by the stem of a file of cases what its cases share, and the cases. */
export interface MadeCases {
  readonly ofRules: ReadonlyMap<string, { readonly file: Head; readonly cases: readonly MadeCase[] }>;
  readonly whole: readonly MadeCase[];
}

/** What the cases of a file share. */
export type Head = Pick<ZakenBestand, "peildatum" | "kracht" | "uitgangspunt">;

/** The smallest file of each way that no case goes yet, and then what no case notices: by the stem of the file of each. */
function found(regime: Regime, names: readonly string[], kept: readonly Geval[]): ReadonlyMap<string, ZakenBestand> {
  const files = new Map<string, ZakenBestand>();
  for (const name of names) {
    const { ontbrekend } = ways(regime, name, { peildatum: newestDay(regime), gevallen: kept });
    const inhoud = ontbrekend?.inhoud;
    if (inhoud && !("vraag" in inhoud)) files.set(stemOf(ontbrekend.bestand).replace(/\.zaken$/, ""), inhoud);
  }
  const count = (): number => [...files.values()].reduce((sum, { zaken }) => sum + zaken.length, 0);
  for (let [round, before] = [0, -1]; round < ROUNDS && count() > before; round++) {
    before = count();
    const read = readCases(
      Object.fromEntries([...files].map(([stem, inhoud]) => [`${stem}.zaken.json`, inhoud])),
      regime,
    );
    for (const { zaak: survivor } of mutationScore(regime, [...kept, ...read]).overlevenden) {
      if (!survivor) continue;
      const stem = stemOf(survivor.bestand).replace(/\.zaken$/, "");
      const like = kept.find(({ bestand }) => bestand === survivor.bestand);
      const file = files.get(stem) ?? {
        peildatum: like?.peildatum ?? newestDay(regime),
        uitgangspunt: like?.uitgangspunt ?? {},
        zaken: [],
      };
      const { anders, peildatum = file.peildatum } = survivor.zaak;
      const zaak = vary(like?.uitgangspunt ?? file.uitgangspunt, anders);
      const added = {
        ...survivor.zaak,
        ...(peildatum === file.peildatum ? {} : { peildatum }),
        anders: differing(file.uitgangspunt, zaak),
      };
      if (!file.zaken.some((one) => one.gemaakt === added.gemaakt))
        files.set(stem, { ...file, zaken: [...file.zaken, added] });
    }
  }
  return files;
}

/** What differs from what cases share; what they share and this one lacks is not known on it. */
export function differing(from: Zaak, zaak: Zaak): Zaak {
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

/** Each file once. */
const once = (cases: readonly MadeCase[]): MadeCase[] => [
  ...new Map(
    cases.map((one) => [JSON.stringify([one.peildatum, differing({}, one.zaak), one.verwacht]), one]),
  ).values(),
];

/**
 * Makes cases for rules as they are: the smallest file of each way that no case at hand goes, and what else no case notices: each side of
 * each boundary, each warning, each case of a consequence.
 *
 * @param bestanden the rule files of the regime, with the texts that they quote
 * @param names the rules
 * @param at the cases at hand (those that come out otherwise than they say are no help), and regimes of one's own below this one
 */
export function makeCases(
  bestanden: RegelBestanden,
  names: readonly string[],
  { kept = [], regimes = [] }: { readonly kept?: readonly Geval[]; readonly regimes?: readonly Regime[] },
): MadeCases {
  const { regime, beside } = watched(bestanden, names, regimes);
  const examiner = new Examiner(regime);
  const facts = (one: Pick<Geval, "peildatum" | "zaak">): Feiten => readFacts(regime, one);
  const holding = kept.filter(
    (one) => differences(one.verwacht, examiner.answer(facts(one), one.peildatum)).next().done,
  );
  const files = found(regime, [...names, ...beside.map(({ own }) => own)], holding);
  const filesOf = (stem: string) =>
    (files.get(stem)?.zaken ?? []).map(({ anders = {}, peildatum = files.get(stem)?.peildatum ?? "" }) => ({
      peildatum,
      zaak: vary(files.get(stem)?.uitgangspunt ?? {}, anders) as Zaak,
    }));
  const ofRules = new Map<string, { readonly file: Head; readonly cases: readonly MadeCase[] }>();
  for (const name of names) {
    const stem = stemOf(ruleFile(regime, name, newestDay(regime)) ?? name);
    const warned = beside.filter(({ of }) => of === name);
    const codes = new Set(warned.flatMap(({ is }) => ("code" in is ? is.code : [])));
    const cases = [stem, ...warned.map(({ own }) => own)].flatMap(filesOf).flatMap((one): MadeCase[] => {
      const answer = examiner.answer(facts(one), one.peildatum);
      const oordeel = answer?.oordeelOver(name);
      if (!answer || !oordeel) return [];
      const [given, absent] = [true, false].map((is) => [...codes].filter((code) => answer.warns(code, name) === is));
      const warnings = {
        ...(given?.length ? { waarschuwingen: given } : {}),
        ...(absent?.length ? { zonderWaarschuwingen: absent } : {}),
      };
      return [{ ...one, verwacht: { over: name, oordeel, ...warnings } }];
    });
    const { peildatum = newestDay(regime), kracht, uitgangspunt = {} } = files.get(stem) ?? {};
    const file = { peildatum, ...(kracht ? { kracht } : {}), uitgangspunt };
    if (cases.length > 0) ofRules.set(stem, { file, cases: once(cases) });
  }
  const whole = beside
    .filter(({ of }) => of === undefined)
    .flatMap((one) => filesOf(one.own).flatMap((dossier) => wholeCase(one, dossier, examiner, facts(dossier))));
  return { ofRules, whole: once(whole) };
}

/** A whole case of what is said of a file as a whole; none where a consequence does not follow. */
function wholeCase(
  { is }: Beside,
  dossier: Pick<Geval, "peildatum" | "zaak">,
  examiner: Examiner,
  feiten: Feiten,
): MadeCase[] {
  const answer = examiner.answer(feiten, dossier.peildatum);
  if (!answer) return [];
  const { oordeel } = answer;
  if ("code" in is) {
    const list = answer.warns(is.code) ? "waarschuwingen" : "zonderWaarschuwingen";
    return [{ ...dossier, verwacht: { oordeel, [list]: [is.code] } }];
  }
  const value = isObject(answer.gevolgen) ? answer.gevolgen[is.gevolg] : undefined;
  return value == null ? [] : [{ ...dossier, verwacht: { oordeel, gevolgen: { [is.gevolg]: value } } }];
}

/** A made case as it stands in the file of a rule, with its sentence and its mark. */
export function asRuleCase(regime: Regime, head: Head, { peildatum, zaak, verwacht }: MadeCase): RegelZaak {
  const { over = "", oordeel, waarschuwingen, zonderWaarschuwingen } = verwacht;
  const feiten = readFacts(regime, { peildatum, zaak });
  const anders = differing(head.uitgangspunt, zaak);
  return markedCase(head, {
    zin: caseSentence(regime, over, { peildatum, feiten, verwacht }) ?? over,
    ...(peildatum === head.peildatum ? {} : { peildatum }),
    ...(Object.keys(anders).length > 0 ? { anders } : {}),
    verwacht: oordeel,
    ...(waarschuwingen ? { waarschuwingen } : {}),
    ...(zonderWaarschuwingen ? { zonderWaarschuwingen } : {}),
  });
}

/** A made case as it stands in a file of whole cases. */
export function asWholeCase(regime: Regime, head: Head, { peildatum, zaak, verwacht }: MadeCase): Vignet {
  const feiten = readFacts(regime, { peildatum, zaak });
  const over = aboutOf({ verwacht }, regime);
  const anders = differing(head.uitgangspunt, zaak);
  return markedWhole(head, {
    zin: caseSentence(regime, over, { peildatum, feiten, verwacht }) ?? over,
    ...(peildatum === head.peildatum ? {} : { peildatum }),
    ...(Object.keys(anders).length > 0 ? { anders } : {}),
    verwacht,
  });
}

/** The cases as files beside the rules, where none stands yet. */
export function asFiles(regime: Regime, { ofRules, whole }: MadeCases, schema: string): RegelBestanden {
  const files = [...ofRules].map(([stem, { file, cases }]): [string, unknown] => [
    `${stem}.zaken.json`,
    { $schema: schema, ...file, zaken: cases.map((one) => asRuleCase(regime, file, one)) },
  ]);
  if (whole.length === 0) return Object.fromEntries(files);
  const head = { peildatum: newestDay(regime), uitgangspunt: {} };
  const zaken = whole.map((one) => asWholeCase(regime, head, one));
  return Object.fromEntries([
    ...files,
    [`${WHOLE}.zaken.json`, { $schema: schema, vraag: regime.vraag, regime: regime.id, ...head, zaken }],
  ]);
}
