import { herstel as herstelTeksten } from "../generated/texts.js";
import { deriveJudged, judge } from "../judge/situation.js";
import type { Feit } from "../model/feit.js";
import { freeze } from "../model/freeze.js";
import type { Blokkade, Herstel, HerstelHandeling, HerstelStap, HerstelUitkomst } from "../model/herstel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { EvaluateOpties } from "../model/types.js";
import type { BronVermelding, LeesbareUitkomst } from "../model/uitkomst.js";
import { asksCounts, chartOf } from "../prove/chart.js";
import { within } from "../prove/drawn.js";
import { readCase } from "../read/case/read-case.js";
import { fill, ToetsverzoekError } from "../read/errors.js";
import { ownRegimes } from "../read/options.js";
import { readOutcome } from "../read/read-outcome.js";
import { recordProblem } from "../read/record-errors.js";
import { libraryOf, refuseElsewhere, type Stock } from "../read/regime/stock.js";
import { nothing, Shown, shownValue } from "../read/shown.js";
import { written } from "../read/words.js";
import { fixedOf, NONE } from "../tell/fixed.js";
import { nested } from "../tell/outcome.js";
import { rulesetHash } from "../tell/record.js";
import { copy } from "../tell/report.js";
import { nameIn, namesIn } from "../tell/short-names.js";
import { Bench } from "./bench.js";
import { Impasse, type Obstacle } from "./obstacles.js";
import { type Remedies, RemedySearch } from "./search.js";
import { type Act, type FactStep, type Remedy, Steps } from "./steps.js";

/** The rules by which an outcome was made, if they are at hand. */
function regimeOf(
  { vraag, peildatum, regime, bewijs }: LeesbareUitkomst,
  stock: Stock,
  own: readonly Regime[],
): Regime {
  const library = libraryOf(stock, own);
  refuseElsewhere(library, vraag);
  const known = library
    .regimes(vraag)
    .filter(({ id }) => id === regime.id)
    .map((one) => ({ one, hash: hashOn(one, peildatum) }));
  const found = known.find(({ hash }) => hash === bewijs.regelset);
  if (found) return found.one;
  // A document from outside can hold anything in the place of a hash.
  const gevraagd = /^sha256-\w{1,64}$/.test(bewijs.regelset) ? bewijs.regelset : shownValue(bewijs.regelset);
  const gevonden = known.flatMap(({ hash }) => hash ?? []).join(", ");
  throw new ToetsverzoekError([
    recordProblem("ruleset-missing", "/bewijs/regelset", new Shown(gevraagd), {
      gevraagd,
      regime: known[0]?.one.id ?? shownValue(regime.id),
      gevonden: gevonden === "" ? nothing() : gevonden,
    }),
  ]);
}

function hashOn(regime: Regime, peildatum: string): string | undefined {
  const stand = standOp(regime, peildatum);
  return stand && rulesetHash(stand);
}

/** A text in both languages, with the names of facts and a day filled in. */
function said(pick: (taal: Taal) => string, feiten: Tekst = { nl: "", en: "" }, day = ""): Tekst {
  const text = (taal: Taal): string =>
    fill(pick(taal), (name) =>
      name === "feiten" ? feiten[taal] : name === "peildatum" ? written(day, taal) : undefined,
    );
  return { nl: text("nl"), en: text("en") };
}

const joined = (parts: readonly Tekst[]): Tekst => ({
  nl: parts.map((part) => part.nl).join(" "),
  en: parts.map((part) => part.en).join(" "),
});

function notSought(code: "afgebroken" | "telt"): HerstelUitkomst {
  const reden = said((taal) => herstelTeksten[taal][code]);
  return { nodig: true, mogelijk: null, volledig: false, reden, herstel: [], blokkades: [] };
}

const NO_SOURCE: BronVermelding = { jci: null, citaat: [], vindplaats: "" };

/** Says why, from the "no" of an outcome, nothing or what leads to a "yes". */
class Report {
  private readonly regime: Regime;

  constructor(
    private readonly search: RemedySearch,
    private readonly uitkomst: LeesbareUitkomst,
  ) {
    this.regime = search.bench.prepared.machine.regime;
  }

  outcome(found: Remedies): HerstelUitkomst {
    const herstel = this.best(found).map((remedy) => this.herstel(remedy));
    if (herstel.length > 0)
      return { nodig: true, mogelijk: true, volledig: found.complete, reden: null, herstel, blokkades: [] };
    return found.complete ? this.impasse(new Impasse(this.search).obstacles()) : notSought("afgebroken");
  }

  /** Nothing helps: first what must be mended, then what stands in the way of that. */
  private impasse(obstacles: readonly Obstacle[]): HerstelUitkomst {
    const blokkades = obstacles.map((obstacle) => this.blokkade(obstacle));
    const of = (...soorten: readonly Obstacle["soort"][]): Tekst[] =>
      blokkades.filter(({ soort }) => soorten.includes(soort)).map(({ reden }) => reden);
    const text = (code: "geen" | "los" | "daarna"): Tekst => said((taal) => herstelTeksten[taal][code]);
    const [loose, after] = [of("los"), of("daarna")];
    const reden = joined([
      text("geen"),
      ...of("zelf"),
      ...(loose.length > 0 ? [text("los"), ...loose] : []),
      ...(after.length > 0 ? [text("daarna"), ...after] : []),
    ]);
    return { nodig: true, mogelijk: false, volledig: true, reden, herstel: [], blokkades };
  }

  /** Of the ways that change the same facts the one that leaves least open. */
  private best({ solutions }: Remedies): Remedy[] {
    const open = (remedy: Remedy): number =>
      remedy.nogTeWeten.length * 100 + remedy.handelingen.reduce((sum, act) => sum + act.stappen.length, 0);
    return solutions.flatMap((same) => {
      const [first, ...rest] = same.map((solution) => new Steps(this.search.bench, solution).remedy());
      return first ? [rest.reduce((a, b) => (open(b) < open(a) ? b : a), first)] : [];
    });
  }

  private rule(name: string): Regel | undefined {
    return this.regime.regels.find((regel) => regel.name === name);
  }

  private herstel({ handelingen, oordeel, nogTeWeten, opnieuw, given }: Remedy): Herstel {
    const judged = opnieuw.filter((id) =>
      this.regime.feiten.some((feit) => feit.id === id && feit.soort === "oordeel"),
    );
    return {
      handelingen: handelingen.map((act) => this.handeling(act)),
      oordeelDaarna: oordeel,
      nogTeWeten,
      opnieuw,
      toelichting:
        judged.length > 0 ? said((taal) => herstelTeksten[taal].opnieuw, namesIn(this.regime, judged)) : null,
      zaak: nested(given),
    };
  }

  private handeling({ stuk, vroegst, uiterlijk, stappen }: Act): HerstelHandeling {
    const { wie, document, bron, interpretatie = NONE } = stuk.herstel;
    const fixed = fixedOf(this.regime);
    return {
      feit: stuk.head,
      wie,
      document,
      vroegst,
      uiterlijk,
      stappen: stappen.map((step) => this.stap(step)),
      bron: bron ? fixed.cite(bron) : null,
      interpretaties: fixed.readings(interpretatie),
    };
  }

  private stap({ feit, van, naar, waarden, vroegst, uiterlijk, gaatMee }: FactStep): HerstelStap {
    const needs = this.requirements(feit);
    const [rule] = needs;
    const asked = this.regime.feiten.find((one) => one.id === feit);
    const titel = nameIn(this.regime, feit);
    return {
      feit,
      titel,
      waardetitels: asked?.waardetitels ?? null,
      vraagtekst: asked?.vraag ?? titel,
      van: copy(van),
      naar: copy(naar),
      waarden: waarden?.map((value) => copy(value)) ?? null,
      vroegst,
      uiterlijk,
      gaatMee,
      conclusies: needs.map((regel) => regel.name),
      bron: rule ? this.bron(rule.name) : null,
    };
  }

  /** The requirements that rest on a fact: those that are not met, or else all. */
  private requirements(feit: string): Regel[] {
    const { prepared, given } = this.search.bench;
    const all = this.search.bench.requirements().filter(({ name }) => prepared.rests.get(name)?.has(feit));
    const { standings } = this.search.bench.judged(given);
    const failing = all.filter(({ name }) => standings.get(name)?.oordeel === "nee");
    return failing.length > 0 ? failing : all;
  }

  /** The source of the branch that decided, as the outcome gives it. */
  private bron(conclusie: string): BronVermelding {
    const cited = this.uitkomst.conclusies.find(({ id }) => id === conclusie)?.bron ?? NO_SOURCE;
    const { jci, citaat, vindplaats, nietGecontroleerd } = cited;
    return { jci, citaat, vindplaats, ...(nietGecontroleerd && { nietGecontroleerd }) };
  }

  private blokkade({ conclusie, soort, oordelen, vast, geenWeg, grenzen }: Obstacle): Blokkade {
    const regel = this.rule(conclusie);
    const { params } = regel?.event ?? {};
    const nee: Tekst = { nl: params?.nee ?? conclusie, en: regel?.en?.nee ?? params?.nee ?? conclusie };
    const fixed = this.regime.feiten.filter(({ id }) => vast.includes(id));
    const explained = fixed.flatMap(({ onveranderlijk }) => onveranderlijk ?? []);
    const bare = fixed.filter(({ onveranderlijk }) => !onveranderlijk);
    const ids = (fits: (feit: Feit) => boolean): string[] => bare.filter(fits).map(({ id }) => id);
    const isAssumed = ({ herkomst }: Feit): boolean => herkomst === "AANNAME";
    const bounds = this.regime.feiten.flatMap(({ id, herstel }) =>
      grenzen.includes(id) && herstel?.grens ? [herstel.grens] : [],
    );
    const because = (code: "oordeel" | "aanname" | "vast" | "geenWeg", feiten: readonly string[]): Tekst[] =>
      feiten.length === 0
        ? []
        : [
            said(
              (taal) => herstelTeksten[taal].waarom[code],
              namesIn(this.regime, feiten),
              this.search.bench.peildatum,
            ),
          ];
    const reden = joined([
      nee,
      ...because("oordeel", oordelen),
      ...because("aanname", ids(isAssumed)),
      ...because(
        "vast",
        ids((feit) => !isAssumed(feit)),
      ),
      ...explained,
      ...because("geenWeg", geenWeg),
      ...bounds,
      ...this.uitkomst.waarschuwingen.flatMap((w) => (w.conclusie === conclusie ? [{ nl: w.zin, en: w.zinEn }] : [])),
    ]);
    return { conclusie, soort, oordelen, vast, geenWeg, reden, bron: this.bron(conclusie) };
  }
}

export interface FindRemedies {
  /**
   * Finds what can still lawfully be done about a "no": the smallest sets of facts that, once changed, lead to a
   * "yes", with who can act, by which document and until when.
   *
   * Only what `herstel` in the facts of the question allows is ever proposed: never an age, a birth date or a
   * judgement. An act is never dated before the peildatum of the outcome, and is judged by the rules of that day. A
   * new document brings a new judgement: what it will say is not known, so the answer after it is `onbekend`.
   * `uiterlijk` is the last day on which these very steps, with these very values, still lead there.
   *
   * @param uitkomst an outcome of `evaluate`, also one that was stored; it is not held against its hash, so that what was changed in
   *   it is mended as it stands
   * @param opties own regimes, from `loadRegime`
   * @returns `nodig: false` where the answer is no `nee`; else `mogelijk`, the ways (`herstel`, the shortest first) with their acts, days
   *   `YYYY-MM-DD`, the answer after them and what is still to be known; or what stands in the way (`blokkades`). `volledig` is false
   *   only for a regime of one's own with more ways than are looked at
   * @throws {ToetsverzoekError} for what is no outcome, and when the rules by which it was made are not at hand
   * @example
   * // The declaration ends before the law allows. Who can mend that?
   * const leerling = { geboortedatum: "2014-09-15", vorigeSchool: "geen", lopendeTlv: "geen", residentieelGeplaatst: false } as const;
   * const tlv = { onderwijssoort: "so", afgiftedatum: "2026-06-15", ingangsdatum: "2026-08-01", einddatum: "2026-12-31" } as const;
   * const zaak = { leerling, tlv };
   * const uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-07-01", zaak });
   * const { mogelijk, herstel } = findRemedies(uitkomst);
   * mogelijk; //=> true
   * herstel[0]?.handelingen[0]?.wie.en; //=> "the partnership"
   */
  (uitkomst: LeesbareUitkomst, opties?: EvaluateOpties): HerstelUitkomst;
}

/** What can be done about an outcome. */
function sought(stock: Stock, document: unknown, opties: EvaluateOpties | undefined): HerstelUitkomst {
  const uitkomst = readOutcome(document);
  const regime = regimeOf(uitkomst, stock, ownRegimes(opties));
  const { vraag, peildatum, zaak } = uitkomst;
  const { verzoek, prepared } = readCase(stock, { vraag, regime: regime.id, peildatum, zaak }, { regimes: [regime] });
  const { machine } = prepared;
  const final = machine.regime.regels.find((regel) => regel.slotsom)?.name ?? "";
  const oordeel = judge(machine, deriveJudged(machine, verzoek.feiten)).get(final)?.oordeel ?? "onbekend";
  if (oordeel === "nee") {
    const chart = chartOf(machine.regime);
    if (!chart) return notSought("afgebroken");
    if (asksCounts(chart)) return notSought("telt");
    const search = new RemedySearch(new Bench(prepared, chart, verzoek.feiten, peildatum));
    return within(() => new Report(search, uitkomst).outcome(search.find())) ?? notSought("afgebroken");
  }
  const reden = said((taal) => herstelTeksten[taal].nietNodig[oordeel]);
  return { nodig: false, mogelijk: null, volledig: true, reden, herstel: [], blokkades: [] };
}

/** Makes `findRemedies` for the questions of a stock. */
export const findRemediesIn =
  (stock: Stock): FindRemedies =>
  (document, opties) =>
    freeze(sought(stock, document, opties));
