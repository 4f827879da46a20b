import { oordelen, pakket, termijnstappen, uitkomst } from "../generated/texts.js";
import type { Decision } from "../judge/decide.js";
import { asStated } from "../judge/each-day.js";
import type { Prepared } from "../judge/prepared.js";
import { deriveEarliest } from "../judge/situation.js";
import { InterneFout } from "../model/fault.js";
import type { Feiten } from "../model/feit.js";
import { freeze } from "../model/freeze.js";
import { PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import type { Grondslag } from "../model/status.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { AlgemeneUitkomst, Conclusie, Ontbrekend, RegimeVermelding } from "../model/uitkomst.js";
import { VORM } from "../model/vorm.js";
import { findMissing, type Missing } from "../prove/missing.js";
import type { ReadCase } from "../read/case/case.js";
import { fill } from "../read/errors.js";
import { inWords, written } from "../read/words.js";
import { consequences, suppose, type Write } from "./consequences.js";
import { Deadlines, type DeadlineTexts } from "./deadlines.js";
import { type Fixed, fixedOf, NONE } from "./fixed.js";
import { missingFact } from "./missing-fact.js";
import { inputHash, rulesetHash } from "./record.js";
import { type RemarkTexts, remarks } from "./remarks.js";
import { conclusie, copy, lists, restedOnParts } from "./report.js";
import { shortNames } from "./short-names.js";
import { restsOf } from "./sources.js";
import { Waits } from "./waits.js";

/** Fills the places of the texts of the rules: a fact by its value in words, whatever else by what is handed in. */
export function writer(facts: Feiten, regime: Regime): Write {
  const stated = asStated(facts);
  const say = (text: string, taal: Taal, extra: Readonly<Record<string, string>>): string =>
    fill(text, (name) => {
      if (Object.hasOwn(extra, name)) return written(extra[name] ?? "", taal);
      const value = stated[name];
      return value === undefined ? undefined : inWords(value, taal, shortNames(regime)[name]);
    });
  return ({ nl, en }, extra = {}, extraEn = extra) => ({ nl: say(nl, "nl", extra), en: say(en, "en", extraEn) });
}

const both = (nl: string, en: string): Tekst => ({ nl, en });
const { nl, en } = uitkomst;
export const nvt = both(nl.nvt, en.nvt);
export const consequenceTexts = {
  nietBij: {
    ja: both(nl.nietBij.ja, en.nietBij.ja),
    nee: both(nl.nietBij.nee, en.nietBij.nee),
    onbekend: both(nl.nietBij.onbekend, en.nietBij.onbekend),
    nvt: both(nl.nietBij.nvt, en.nietBij.nvt),
  },
  nogOnbekend: both(nl.nogOnbekend, en.nogOnbekend),
  alsBereik: both(nl.alsBereik, en.alsBereik),
  alsVaststaat: both(nl.alsVaststaat, en.alsVaststaat),
};
export const remarkTexts: RemarkTexts = {
  naPeildatum: both(nl.naPeildatum, en.naPeildatum),
  ligtVast: both(nl.ligtVast, en.ligtVast),
  volgorde: both(nl.volgordeOnmogelijk, en.volgordeOnmogelijk),
  buitenTermijn: both(nl.buitenTermijn, en.buitenTermijn),
  oordelen: {
    ja: both(oordelen.nl.ja, oordelen.en.ja),
    nee: both(oordelen.nl.nee, oordelen.en.nee),
    onbekend: both(oordelen.nl.onbekend, oordelen.en.onbekend),
    nvt: both(oordelen.nl.nvt, oordelen.en.nvt),
  },
};

const steps = termijnstappen.nl;
export const deadlineTexts: DeadlineTexts = {
  onbekend: both(nl.termijnOnbekend, en.termijnOnbekend),
  onzeker: both(nl.termijnOnzeker, en.termijnOnzeker),
  opZijnVroegst: both(nl.termijnOpZijnVroegst, en.termijnOpZijnVroegst),
  looptNog: both(nl.termijnLooptNog, en.termijnLooptNog),
  begin: both(nl.termijnBegin, en.termijnBegin),
  afgeleid: both(nl.termijnAfgeleid, en.termijnAfgeleid),
  stappen: Object.fromEntries(
    (Object.keys(steps) as (keyof typeof steps)[]).map((code) => [code, both(steps[code], termijnstappen.en[code])]),
  ) as DeadlineTexts["stappen"],
};

function missingFacts(regime: Regime, missing: Missing): Ontbrekend[] {
  return [...missing.feiten].flatMap(([id, nodigVoor]) => {
    const feit = regime.feiten.find((f) => f.id === id);
    return feit ? [missingFact(feit, [...nodigVoor])] : [];
  });
}

/** The facts of a request as it was read, nested again and without what is unknown: the day on which it is judged stands beside them. */
export function nested(feiten: Feiten): AlgemeneUitkomst["zaak"] {
  // Built from names: without a prototype, so that no name means something else.
  const zaak: Record<string, Record<string, Known>> = Object.create(null);
  for (const id of Object.keys(feiten)) {
    const value = feiten[id];
    if (value == null || id === PEILDATUM_FEIT) continue;
    const dot = id.indexOf(".");
    const group = id.slice(0, dot);
    zaak[group] ??= Object.create(null) as Record<string, Known>;
    zaak[group][id.slice(dot + 1)] = copy(value);
  }
  return zaak;
}

type Known = AlgemeneUitkomst["zaak"][string][string];

/** The judgements of people on which the outcome rests: known, and used by the regime. */
function judgementsOf({ judgements }: Prepared, facts: Feiten): AlgemeneUitkomst["menselijkeOordelen"] {
  return judgements
    .filter((id) => facts[id] != null)
    .map((id) => ({ feit: id, waarde: facts[id] as string | boolean }));
}

/** Every conclusion by its name, in reading order. */
function conclusions(
  regime: Regime,
  facts: Feiten,
  { standings, verdicts }: Decision,
  waits: Waits,
  fixed: Fixed,
): ReadonlyMap<string, Conclusie> {
  const told = { rests: restsOf(regime), fixed };
  const found = new Map<string, Conclusie>();
  for (const { name } of regime.regels) {
    const [standing, verdict] = [standings.get(name), verdicts.get(name)];
    if (!standing || !verdict) continue;
    const wachtOp = standing.oordeel === "onbekend" ? waits.for([name]) : NONE;
    found.set(name, conclusie(standing, verdict, facts, told, wachtOp, nvt));
  }
  for (const { name, slotsom } of regime.regels) {
    const final = slotsom ? found.get(name) : undefined;
    if (final) found.set(name, restedOnParts(final, found, fixed));
  }
  return found;
}

const flat = ({ id, status, titel }: Grondslag): RegimeVermelding["rustOp"] & {} => ({
  ...{ id, status, titel: titel.nl, titelEn: titel.en },
});

/** Writes the outcome of a case that was decided, and freezes it: contract section 4. Whoever else holds it holds the same. */
export function outcome(
  { verzoek, regime, prepared, facts }: ReadCase,
  { standings, verdicts }: Decision,
): AlgemeneUitkomst {
  const final = regime.regels.find((regel) => regel.slotsom);
  const slotsom = standings.get(final?.name ?? "");
  if (!final || !slotsom) throw new InterneFout("a regime without a final conclusion");
  const { oordeel } = slotsom;
  const missing = findMissing(prepared.machine, verzoek.feiten, { facts, standings, rests: prepared.rests });
  const waits = new Waits(regime, prepared.rests, facts, standings);
  const earliest = deriveEarliest(prepared.machine, verzoek.feiten, facts);
  const write = writer(facts, regime);
  const fixed = fixedOf(regime);
  const conclusies = conclusions(regime, facts, { standings, verdicts }, waits, fixed);
  const supposed = suppose(slotsom, standings, facts);
  const { waarden, toelichting, wachtOp } = consequences({
    regime,
    final: slotsom,
    vasteUitkomst: () => missing.vasteUitkomst,
    waits,
    supposed,
    texts: consequenceTexts,
    write,
  });
  const said = (taal: "nl" | "en"): Record<string, string> =>
    Object.fromEntries(Object.entries(toelichting).map(([naam, text]) => [naam, text[taal]]));
  return freeze({
    schema: VORM,
    vraag: verzoek.vraag,
    vraagTitel: regime.vraagTitel,
    kenmerk: verzoek.kenmerk,
    regime: {
      id: regime.id,
      status: regime.status,
      titel: regime.titel.nl,
      titelEn: regime.titel.en,
      ...(regime.rustOp && { rustOp: flat(regime.rustOp) }),
      ...(regime.eigen && { eigen: { eigenaar: regime.eigen.eigenaar } }),
    },
    hypothetisch: regime.hypothetisch,
    peildatum: verzoek.peildatum,
    zaak: nested(verzoek.feiten),
    oordeel,
    slotsom: final.name,
    rechtskarakter: regime.rechtskarakter,
    conclusies: [...conclusies.values()],
    ontbreekt: missingFacts(regime, missing),
    ontbreektExact: missing.exact,
    menselijkeOordelen: judgementsOf(prepared, facts),
    ...lists(regime, standings, ({ name, bron }) => conclusies.get(name)?.bron ?? fixed.cite(bron)),
    waarschuwingen: remarks({
      regime,
      facts,
      standings,
      peildatum: verzoek.peildatum,
      vasteUitkomst: missing.vasteUitkomst,
      texts: remarkTexts,
      write,
    }),
    termijnen: new Deadlines(regime, waits, earliest, deadlineTexts, write, verzoek.feiten).list(),
    gevolgen: { ...waarden, toelichting: said("nl"), toelichtingEn: said("en"), wachtOp },
    namen: shortNames(regime),
    bewijs: { pakket, regelset: rulesetHash(regime), invoer: inputHash(verzoek) },
  });
}
