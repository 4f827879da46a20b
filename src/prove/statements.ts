import type { UitspraakSoort } from "../model/bewijs-van-regels.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regel, Waarschuwing } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Groep, Voorwaarde } from "../model/voorwaarde.js";
import { type Diagram, JA, NEE, type Node, NVT, ONBEKEND } from "./diagram.js";
import { forced, type Placed, placedIn } from "./forced.js";
import type { Symbols } from "./symbols.js";

/** What a regime is asked to bear out: that there is a file on which a node is `JA`, or that there is none. */
export interface Statement {
  readonly soort: UitspraakSoort;
  /** A rule by its name, a condition or a case by its place in one, what belongs to the regime by its key. */
  readonly plaats: string;
  /** The answer that it is about, where it is about one. */
  readonly als: Oordeel | null;
  /** What people call it, where it has a name of its own. */
  readonly naam: string | null;
  readonly wants: "a file" | "no file";
  readonly node: Node;
}

const ends: Readonly<Record<Exclude<Oordeel, "onbekend">, Node>> = { ja: JA, nee: NEE, nvt: NVT };

/** What is asked of a regime, as nodes of its diagram. A place is that of the rule files: `duurToegestaan/conditions/all/0`. */
export class Statements {
  private readonly accepted: Node;
  private readonly final: Regel | undefined;

  constructor(
    private readonly regime: Regime,
    private readonly symbols: Symbols,
    private readonly diagram: Diagram,
    /** Conditions that ask for what no diagram holds are passed over. */
    private readonly isHeld: (tree: Voorwaarde) => boolean,
  ) {
    this.accepted = symbols.accepted();
    // What belongs together is asked in a row where rules are read first: any other order can need a thousand times the nodes.
    for (const { name } of regime.regels) symbols.reading.said(name);
    this.final = regime.regels.find((regel) => regel.slotsom);
  }

  all(): Statement[] {
    const { regime } = this;
    return [
      ...this.outcome(),
      ...regime.regels.flatMap((regel) => [
        ...this.mandatory(regel),
        ...this.rule(regel),
        ...this.conditions(regel, "conditions"),
        ...this.conditions(regel, "toepassing"),
        ...this.warnings(`${regel.name}/waarschuwing`, regel.waarschuwing ?? [], this.answerOf(regel.name)),
      ]),
      ...this.warnings("waarschuwing", regime.waarschuwingen, JA),
      ...this.consequences(),
    ];
  }

  private answerOf(name: string): Node {
    return this.symbols.reading.said(name).answer;
  }

  /** The accepted files on which something holds of the ends of two nodes. */
  accept(name: string, holds: (a: Node, b: Node) => boolean, a: Node, b: Node = NEE): Node {
    return this.diagram.lift(name, (accepted, x, y) => (accepted === JA && holds(x, y) ? JA : NEE))(
      this.accepted,
      a,
      b,
    );
  }

  /** Every file in which everything is known has an answer. */
  private outcome(): Statement[] {
    const { final } = this;
    if (!final) return [];
    const open = (complete: Node, answer: Node): boolean => complete === JA && answer === ONBEKEND;
    const node = this.accept("complete and open", open, this.symbols.complete(), this.answerOf(final.name));
    return [{ soort: "uitkomst", plaats: final.name, als: null, naam: null, wants: "no file", node }];
  }

  /** No `ja` beside a requirement of the law that is not met. */
  private mandatory({ name, kracht, reikwijdte }: Regel): Statement[] {
    const { final } = this;
    if (!final || kracht !== "dwingend" || reikwijdte !== final.reikwijdte) return [];
    const both = (answer: Node, part: Node): boolean => answer === JA && part === NEE;
    const node = this.accept("met beside unmet", both, this.answerOf(final.name), this.answerOf(name));
    return [{ soort: "dwingend", plaats: name, als: "nee", naam: null, wants: "no file", node }];
  }

  /** A rule, and whether it applies, can turn out either way. */
  private rule({ name, toepassing }: Regel): Statement[] {
    const { answer, applies } = this.symbols.reading.said(name);
    const about = { plaats: name, naam: null };
    return [...this.reach("regel", about, answer), ...(toepassing ? this.reach("toepassing", about, applies) : [])];
  }

  private reach(soort: UitspraakSoort, about: Pick<Statement, "plaats" | "naam">, node: Node): Statement[] {
    return (["ja", "nee"] as const).map((als) => ({
      ...{ soort, ...about, als, wants: "a file" },
      node: this.accept(`is ${als}`, (a) => a === ends[als], node),
    }));
  }

  /** A condition can be met and unmet, and on some file its rule would answer otherwise without it. Else it is dead. */
  private conditions(regel: Regel, key: "conditions" | "toepassing"): Statement[] {
    const tree = regel[key];
    if (!tree) return [];
    const inFinal = key === "conditions" && regel.slotsom === true;
    return placedIn(tree).flatMap((placed) => {
      const about = { plaats: [regel.name, key, ...placed.path].join("/"), naam: placed.leaf.name };
      const own = this.symbols.reading.tree(placed.leaf, inFinal);
      return [
        ...this.reach("voorwaarde", about, own),
        {
          soort: "doorslag" as const,
          ...about,
          als: null,
          wants: "a file" as const,
          node: this.turns(regel, key, placed),
        },
      ];
    });
  }

  /** The files on which a rule would answer otherwise without one of its conditions. */
  private turns(regel: Regel, key: "conditions" | "toepassing", { leaf, path, group }: Placed): Node {
    const { symbols } = this;
    const tree = regel[key] as Groep;
    const inFinal = key === "conditions" && regel.slotsom === true;
    const { scope, applies, own, answer } = symbols.reading.said(regel.name);
    const answered = (end: Node): Node => {
      const instead = forced(symbols, tree, path, end, inFinal);
      const parts = key === "conditions" ? { applies, own: instead } : { applies: instead, own };
      return symbols.conclude({ scope, ...parts }, regel);
    };
    const apart = (one: Node, other: Node): Node => this.accept("turns", (a, b) => a !== b, one, other);
    // What a fact counts beside is often said once more as a condition: left out it would change nothing, denied it would.
    const isSaidTwice = this.regime.feiten.some(
      ({ alleenBij }) => alleenBij?.feit === leaf.fact && leaf.operator === "equal" && leaf.value === alleenBij.waarde,
    );
    if (isSaidTwice || group === "not") return apart(answered(JA), answered(NEE));
    return apart(answer, answered(group === "all" ? JA : NEE));
  }

  private warnings(plaats: string, list: readonly Waarschuwing[], answer: Node): Statement[] {
    return list.flatMap(({ code, wanneer, tenzij }, i): Statement[] => {
      if (!this.isHeld(wanneer) || (tenzij && !this.isHeld(tenzij))) return [];
      const { symbols, diagram } = this;
      const kept = tenzij ? symbols.reading.tree(tenzij) : NEE;
      const due = diagram.lift("is due", (when, unless) => (when === JA && unless !== JA ? JA : NEE));
      const shown = due(symbols.reading.tree(wanneer), kept);
      const node = this.accept("is warned", (a, b) => a === JA && b !== NVT, shown, answer);
      return [{ soort: "waarschuwing", plaats: `${plaats}/${i}`, als: null, naam: code, wants: "a file", node }];
    });
  }

  /** Each case of a consequence can be the first that is met, on an outcome on which it is given. */
  private consequences(): Statement[] {
    const { final, symbols, diagram } = this;
    if (!final) return [];
    return this.regime.gevolgen.flatMap(({ naam, bij, gevallen }) => {
      const given = bij.map((oordeel) => (oordeel === "onbekend" ? ONBEKEND : ends[oordeel]));
      const first = diagram.lift("is first", (when, before) => (when === JA && before !== JA ? JA : NEE));
      let before: Node = NEE;
      return gevallen.flatMap(({ wanneer }, i): Statement[] => {
        if (wanneer && !this.isHeld(wanneer)) return [];
        const when = wanneer ? symbols.reading.tree(wanneer) : JA;
        const mine = first(when, before);
        before = symbols.any([before, when]);
        const node = this.accept(
          `is given on ${bij.join()}`,
          (a, b) => a === JA && given.includes(b),
          mine,
          this.answerOf(final.name),
        );
        return [{ soort: "gevolg", plaats: `${naam}/gevallen/${i}`, als: null, naam: null, wants: "a file", node }];
      });
    });
  }
}
