import type { UitspraakSoort } from "../model/bewijs-van-regels.js";
import type { Sjabloon } from "../model/gevolg.js";
import { placesIn } from "../model/names.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regel, Waarschuwing } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { children, isBlad, leavesIn } from "../model/tree.js";
import type { Groep, Voorwaarde } from "../model/voorwaarde.js";
import { type Diagram, JA, NEE, type Node, NVT, ONBEKEND } from "./diagram.js";
import { forced, type Placed, placedIn } from "./forced.js";
import type { Held } from "./loose.js";
import type { Symbols } from "./symbols.js";

/** What a regime is asked to bear out: that there is a file on which a node is `JA`, or that there is none. */
export interface Statement {
  readonly soort: UitspraakSoort;
  /** A rule by its name, a condition or a case by its place in one, what belongs to the regime by its key. */
  readonly plaats: string;
  /** The answer that it is about, where it is about one. */
  readonly als: Oordeel | null;
  /** What people call it, where it has a name of its own; and what they call it in English. */
  readonly naam: string | null;
  readonly naamEn: string | null;
  readonly wants: "a file" | "no file";
  readonly node: Node;
}

const NAMELESS = { naam: null, naamEn: null };

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
    private readonly held: Held,
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
    return [{ soort: "uitkomst", plaats: final.name, als: null, ...NAMELESS, wants: "no file", node }];
  }

  /** No `ja` beside a requirement of the law that is not met. */
  private mandatory({ name, kracht, reikwijdte }: Regel): Statement[] {
    const { final } = this;
    if (!final || kracht !== "dwingend" || reikwijdte !== final.reikwijdte) return [];
    const both = (answer: Node, part: Node): boolean => answer === JA && part === NEE;
    const node = this.accept("met beside unmet", both, this.answerOf(final.name), this.answerOf(name));
    return [{ soort: "dwingend", plaats: name, als: "nee", ...NAMELESS, wants: "no file", node }];
  }

  /** A rule, and whether it applies, can turn out either way. */
  private rule({ name, toepassing }: Regel): Statement[] {
    const { answer, applies } = this.symbols.reading.said(name);
    const about = { plaats: name, ...NAMELESS };
    return [...this.reach("regel", about, answer), ...(toepassing ? this.reach("toepassing", about, applies) : [])];
  }

  private reach(soort: UitspraakSoort, about: Pick<Statement, "plaats" | "naam" | "naamEn">, node: Node): Statement[] {
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
      const about = {
        plaats: [regel.name, key, ...placed.path].join("/"),
        naam: placed.leaf.name,
        naamEn: placed.leaf.en ?? placed.leaf.name,
      };
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

  /**
   * The files on which a rule would answer otherwise, or stand otherwise in a final conclusion that names it, without one of its
   * conditions. That its tree would is not enough: where the rule does not apply, or that is still open, nothing comes of it.
   */
  private turns(regel: Regel, key: "conditions" | "toepassing", { leaf, path, group }: Placed): Node {
    const { symbols } = this;
    const { scope, applies, own } = symbols.reading.said(regel.name);
    const tree = regel[key] as Groep;
    const inFinal = key === "conditions" && regel.slotsom === true;
    const isPart = this.final !== undefined && leavesIn(this.final.conditions).some(({ fact }) => fact === regel.name);
    const stands = (node: Node): readonly [Node, Node] => {
      const said = key === "conditions" ? { scope, applies, own: node } : { scope, applies: node, own };
      const answer = symbols.conclude(said, regel);
      return [answer, symbols.asPart({ ...said, answer })];
    };
    const apart = (one: Node, other: Node): Node => {
      const [[answer, part], [otherAnswer, otherPart]] = [stands(one), stands(other)];
      const turned = (a: Node, b: Node): Node => this.accept("turns", (x, y) => x !== y, a, b);
      return symbols.any([turned(answer, otherAnswer), ...(isPart ? [turned(part, otherPart)] : [])]);
    };
    const [met, unmet] = [JA, NEE].map((end) => forced(symbols, tree, path, end, inFinal)) as [Node, Node];
    // What a fact counts beside is often said once more as a condition: left out it would change nothing, denied it would.
    const isSaidTwice = this.regime.feiten.some(
      ({ alleenBij }) => alleenBij?.feit === leaf.fact && leaf.operator === "equal" && leaf.value === alleenBij.waarde,
    );
    if (isSaidTwice || group === "not") return apart(met, unmet);
    return apart(symbols.reading.tree(tree, inFinal), group === "all" ? met : unmet);
  }

  private warnings(plaats: string, list: readonly Waarschuwing[], answer: Node): Statement[] {
    return list.flatMap(({ code, wanneer, tenzij }, i): Statement[] => {
      if (!this.held.tree(wanneer) || (tenzij && !this.held.tree(tenzij))) return [];
      const { symbols, diagram } = this;
      const kept = tenzij ? symbols.reading.tree(tenzij) : NEE;
      const due = diagram.lift("is due", (when, unless) => (when === JA && unless !== JA ? JA : NEE));
      const shown = due(symbols.reading.tree(wanneer), kept);
      const node = this.accept("is warned", (a, b) => a === JA && b !== NVT, shown, answer);
      return [
        { soort: "waarschuwing", plaats: `${plaats}/${i}`, als: null, naam: code, naamEn: code, wants: "a file", node },
      ];
    });
  }

  /** Each case of a consequence can be the first that is met, on an outcome on which its value is given. */
  private consequences(): Statement[] {
    const { final, symbols } = this;
    if (!final) return [];
    return this.regime.gevolgen.flatMap(({ naam, bij, gevallen }) => {
      const on = bij.map((oordeel) => (oordeel === "onbekend" ? ONBEKEND : ends[oordeel]));
      let before: Node = NEE;
      // After a case that is passed over nothing can be said: that one may be the first that is met.
      const passed = gevallen.findIndex(({ wanneer }) => wanneer && !this.held.tree(wanneer));
      return gevallen.slice(0, passed < 0 ? undefined : passed).flatMap(({ wanneer, waarde }, i): Statement[] => {
        const when = wanneer ? this.settled(wanneer) : JA;
        const mine = symbols.all([when, symbols.not(before), this.mayBeGiven(bij, waarde)]);
        before = symbols.any([before, when]);
        const holds = (a: Node, b: Node): boolean => a === JA && on.includes(b);
        const node = this.accept(`is given on ${bij.join()}`, holds, mine, this.answerOf(final.name));
        return [{ soort: "gevolg", plaats: `${naam}/gevallen/${i}`, als: null, ...NAMELESS, wants: "a file", node }];
      });
    });
  }

  /** Under an open scope no conclusion is settled, and nothing follows from it yet. */
  private settled(tree: Voorwaarde): Node {
    const { symbols } = this;
    if (!isBlad(tree)) {
      const parts = children(tree).map((part) => this.settled(part));
      return "not" in tree ? symbols.not(parts[0] as Node) : "all" in tree ? symbols.all(parts) : symbols.any(parts);
    }
    const node = symbols.reading.tree(tree);
    const isOfRule = this.regime.regels.some(({ name }) => name === tree.fact);
    return isOfRule ? this.underScope(node, symbols.reading.said(tree.fact).scope) : node;
  }

  private underScope(node: Node, scope: Node): Node {
    return this.diagram.lift("under scope", (said, under) => (under === ONBEKEND ? ONBEKEND : said))(node, scope);
  }

  /** Whether a value is known, and cannot fall away: under an open scope the final conclusion may still turn out not to apply. */
  private mayBeGiven(bij: readonly Oordeel[], waarde: Sjabloon): Node {
    const { symbols, regime, final } = this;
    const scope = final ? symbols.reading.said(final.name).scope : JA;
    const stays = bij.includes("nvt") || waarde === null ? JA : this.isSettled(scope);
    const places = placesIn(waarde).filter((id) => this.held.name(id));
    const known = places.map((id) => {
      if (!regime.regels.some(({ name }) => name === id)) return symbols.isKnown(id);
      const said = symbols.reading.said(id);
      return this.isSettled(this.underScope(said.answer, said.scope));
    });
    return symbols.all([stays, ...known]);
  }

  private isSettled(node: Node): Node {
    return this.diagram.lift("is settled", (a) => (a === ONBEKEND ? NEE : JA))(node);
  }
}
