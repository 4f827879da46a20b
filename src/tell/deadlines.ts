import { conditionOf } from "../judge/trees.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feiten, Periode } from "../model/feit.js";
import type { Kleene } from "../model/oordeel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import type { Termijn } from "../model/termijn.js";
import { children, isBlad } from "../model/tree.js";
import type { TermijnUitslag } from "../model/uitkomst.js";
import type { Blad, Voorwaarde } from "../model/voorwaarde.js";
import { type Runs, whetherRuns } from "../prove/runs.js";
import { term } from "../reckon/operations/termijn.js";
import { operationOf } from "../reckon/operations.js";
import { running } from "../reckon/stretches.js";
import type { StepCode } from "../reckon/term.js";
import type { Write } from "./consequences.js";
import { type Fixed, fixedOf, NONE } from "./fixed.js";
import { nameIn, namesIn } from "./short-names.js";
import type { Waits } from "./waits.js";

/** The sentences of a reckoning, from `teksten.*.json`. */
export interface DeadlineTexts {
  readonly onbekend: Tekst;
  readonly onzeker: Tekst;
  readonly opZijnVroegst: Tekst;
  readonly looptNog: Tekst;
  readonly begin: Tekst;
  readonly afgeleid: Tekst;
  readonly stappen: Readonly<Record<StepCode, Tekst>>;
}

type Stap = TermijnUitslag["stappen"][number];

/** What must be known for the last day, apart from whether the term runs. */
const needed = ({ gebeurtenis, einde }: Termijn): string[] =>
  gebeurtenis === undefined ? [einde] : [gebeurtenis, einde];

/** Works out the terms of a regime on a file, each with the steps that lead to its last day. */
export class Deadlines {
  private readonly derived: ReadonlyMap<string, Afleiding>;
  private readonly facts: Feiten;
  private readonly fixed: Fixed;

  constructor(
    private readonly regime: Regime,
    private readonly waits: Waits,
    /** What is settled as if every suspension that still runs had ended on its first day. */
    private readonly earliest: Feiten,
    private readonly texts: DeadlineTexts,
    private readonly write: Write,
    /** The facts of the request. */
    private readonly given: Feiten,
  ) {
    this.facts = waits.settled;
    this.fixed = fixedOf(regime);
    this.derived = new Map(regime.afleidingen.map((a) => [a.id, a]));
  }

  list(): TermijnUitslag[] {
    return this.regime.termijnen.flatMap((termijn) => {
      const runs = this.runs(termijn);
      return runs.oordeel === "nee" ? [] : [this.one(termijn, runs)];
    });
  }

  /** Whether it runs: exactly where that can be known, and else with every fact for which an open condition asks. */
  private runs(termijn: Termijn): Runs {
    const { wanneer } = termijn;
    const oordeel = wanneer ? conditionOf(wanneer)(this.facts) : "ja";
    if (oordeel !== "onbekend") return { oordeel, feiten: new Set() };
    const exact = whetherRuns(this.regime, termijn, this.given);
    return exact ?? { oordeel, feiten: new Set(this.waits.for([], [wanneer])) };
  }

  private one(termijn: Termijn, { oordeel, feiten }: Runs): TermijnUitslag {
    const happened = termijn.gebeurtenis === undefined || this.facts[termijn.gebeurtenis] != null;
    const runs = oordeel === "ja" && happened;
    const { id, titel, wie, soort, bron, interpretatie = NONE } = termijn;
    const einde = runs ? this.date(termijn.einde) : null;
    const vroegst = einde === null ? this.notBefore(termijn, runs) : null;
    const wachtOp = einde === null ? this.awaited(termijn, feiten) : [];
    const said = this.explained(termijn, einde, vroegst, oordeel);
    return {
      id,
      titel: titel.nl,
      titelEn: titel.en,
      wie: wie ?? null,
      soort: soort ?? null,
      begin: termijn.begin === undefined ? null : this.date(termijn.begin),
      einde,
      opZijnVroegst: vroegst,
      wachtOp,
      toelichting: said?.nl ?? null,
      toelichtingEn: said?.en ?? null,
      stappen: einde === null ? [] : this.steps(termijn.einde),
      bron: this.fixed.cite(bron),
      interpretaties: this.fixed.readings(interpretatie),
    };
  }

  /** In the order of `feiten.json`; of a date that lacks its day too, where that makes the difference. */
  private awaited(termijn: Termijn, condition: ReadonlySet<string>): string[] {
    const found = new Set([...this.waits.for(needed(termijn)), ...condition]);
    return found.size === 0 ? [] : this.regime.feiten.flatMap(({ id }) => (found.has(id) ? [id] : []));
  }

  private date(id: string, facts = this.facts): string | null {
    const value = facts[id];
    return typeof value === "string" ? value : null;
  }

  /** The day before which a term does not run out: as the rules say, or as if what still runs had ended at once. */
  private notBefore({ einde, opZijnVroegst }: Termijn, runs: boolean): string | null {
    const days = [...(opZijnVroegst === undefined ? [] : [opZijnVroegst]), ...(runs ? [einde] : [])];
    return days.map((id) => this.date(id, this.earliest)).reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), null);
  }

  private explained(termijn: Termijn, einde: string | null, vroegst: string | null, runs: Kleene): Tekst | undefined {
    const { wanneer, toelichting } = termijn;
    const parts: Tekst[] = [];
    if (einde === null) {
      const open = wanneer && runs === "onbekend" ? this.open(wanneer) : [];
      if (open.length > 0) {
        const names = { nl: open.map((b) => b.name), en: open.map((b) => b.en ?? b.name) };
        const say = (taal: "nl" | "en"): string =>
          this.write(this.texts.onzeker, { voorwaarden: names[taal].join("; ") })[taal];
        parts.push({ nl: say("nl"), en: say("en") });
      }
      const waits = this.waits.for(needed(termijn));
      const feiten = waits.filter((id) => this.facts[id] == null);
      if (feiten.length > 0) {
        const { nl, en } = namesIn(this.regime, feiten);
        parts.push(this.write(this.texts.onbekend, { feiten: nl }, { feiten: en }));
      }
      for (const { van } of waits.flatMap((id) => running(this.facts[id])))
        parts.push(this.write(this.texts.looptNog, { van }));
      if (vroegst !== null) parts.push(this.write(this.texts.opZijnVroegst, { datum: vroegst }));
    }
    if (toelichting) parts.push(this.write(toelichting));
    if (parts.length === 0) return undefined;
    return { nl: parts.map((p) => p.nl).join(" "), en: parts.map((p) => p.en).join(" ") };
  }

  /** The conditions that are open, but for those of a group that is settled without them. */
  private open(node: Voorwaarde): Blad[] {
    if (conditionOf(node)(this.facts) !== "onbekend") return [];
    return isBlad(node) ? [node] : children(node).flatMap((part) => this.open(part));
  }

  /** The chain of dates from the file to this one, each with its source. */
  private steps(id: string): Stap[] {
    const value = this.date(id);
    if (value === null) return [];
    const afleiding = this.derived.get(id);
    if (!afleiding) {
      const { nl, en } = nameIn(this.regime, id);
      const said = this.write(this.texts.begin, { feit: nl, datum: value }, { feit: en, datum: value });
      return [this.step(value, said)];
    }
    const before = this.used(afleiding).flatMap((source) => this.steps(source));
    return [...before, ...this.own(afleiding, value)];
  }

  /** The dates that a derived date rests on in this file: of a choice only the branch that was taken. */
  private used(afleiding: Afleiding): readonly string[] {
    const { branch, giver, sources } = operationOf(afleiding);
    return branch?.(afleiding, this.facts, conditionOf) ?? giver?.(afleiding, this.facts) ?? sources(afleiding);
  }

  private own(afleiding: Afleiding, value: string): Stap[] {
    const titel = { nl: afleiding.titel, en: afleiding.en ?? afleiding.titel };
    const source = afleiding.bron ?? this.row(afleiding)?.bron;
    const bron = source ? this.fixed.cite(source) : null;
    const line = (datum: string): Stap =>
      this.step(datum, this.write(this.texts.afgeleid, { titel: titel.nl, datum }, { titel: titel.en, datum }), bron);
    if (afleiding.operatie !== "termijn") return [line(value)];
    const periods = afleiding.opgeschort === undefined ? [] : (this.facts[afleiding.opgeschort] as Periode[] | null);
    const { stappen } = term(afleiding, String(this.facts[afleiding.van]), periods ?? [], this.regime.kalenders);
    const [counted, ...rest] = stappen;
    return [
      line(counted?.datum ?? value),
      ...rest.map(({ code, datum, values, naam, bron: source }) => {
        const text = this.texts.stappen[code];
        const said = naam
          ? this.write(text, { ...values, datum, naam: naam.nl }, { ...values, datum, naam: naam.en })
          : this.write(text, { ...values, datum });
        return this.step(datum, said, source ? this.fixed.cite(source) : null);
      }),
    ];
  }

  /** The row of a table that gave its value; none where a fact answered. */
  private row(afleiding: Afleiding) {
    if (afleiding.operatie !== "tabel") return undefined;
    return afleiding.rijen.find(({ bij }) => bij === this.facts[afleiding.naar]);
  }

  private step(datum: string, { nl, en }: Tekst, bron: Stap["bron"] = null): Stap {
    return { datum, zin: nl, zinEn: en, bron };
  }
}
