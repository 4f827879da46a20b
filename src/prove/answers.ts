import { type Diagram, JA, NEE, type Node, NVT, ONBEKEND, REFUSED } from "./diagram.js";

/** What can be made of the answers of a diagram, by strong Kleene logic: each worked out for every file at once. */
export class Answers {
  readonly and;
  readonly or;
  readonly turned;
  readonly chosen;
  readonly isKnown;
  readonly certain;
  readonly scoped;
  readonly concluded;
  readonly finalConcluded;
  readonly part;
  readonly refused;
  readonly unhindered;
  readonly listed;
  readonly listedDuty;

  constructor(diagram: Diagram) {
    const lift = diagram.lift.bind(diagram);
    this.and = lift("and", (a, b) => (a === NEE || b === NEE ? NEE : a === JA ? b : b === JA ? a : ONBEKEND));
    this.or = lift("or", (a, b) => (a === JA || b === JA ? JA : a === NEE ? b : b === NEE ? a : ONBEKEND));
    this.turned = lift("not", (a) => (a === ONBEKEND ? ONBEKEND : a === JA ? NEE : JA));
    this.chosen = lift("choose", (condition, met, otherwise) =>
      condition === ONBEKEND ? ONBEKEND : condition === JA ? met : otherwise,
    );
    this.isKnown = lift("isKnown", (a) => (a === ONBEKEND ? NEE : JA));
    this.certain = lift("certain", (a) => (a === ONBEKEND ? NEE : a));
    this.scoped = lift("meets", (answer) => (answer === NVT ? NEE : answer));
    this.concluded = lift("conclude", (scope, applies, own) =>
      scope === NEE || applies === NEE ? NVT : applies === ONBEKEND ? ONBEKEND : own,
    );
    this.finalConcluded = lift("concludeFinal", (scope, applies, own) =>
      scope === NEE || applies === NEE ? NVT : applies === ONBEKEND || scope === ONBEKEND ? ONBEKEND : own,
    );
    this.part = lift("part", (answer, applies, own) =>
      answer === ONBEKEND && applies === ONBEKEND && own === JA ? JA : answer,
    );
    this.refused = lift("refused", (accepted, answer) => (accepted === NEE ? REFUSED : answer));
    const isListed =
      (isDuty: boolean) =>
      (scope: Node, applies: Node, own: Node): Node => {
        if (scope === NEE || applies === NEE || (own === JA && !isDuty)) return NVT;
        return scope === JA && applies === JA ? own : ONBEKEND;
      };
    this.listed = lift("list", isListed(false));
    this.listedDuty = lift("listDuty", isListed(true));
    this.unhindered = lift("unhindered", (answer, final) =>
      final === REFUSED ? REFUSED : final === NVT || answer === NEE || answer === ONBEKEND ? NEE : JA,
    );
  }

  all(parts: readonly Node[]): Node {
    return halved(parts, this.and, JA);
  }

  any(parts: readonly Node[]): Node {
    return halved(parts, this.or, NEE);
  }
}

/** A row of answers taken together: long ones by halves, for each step costs what was taken together before it. */
function halved(parts: readonly Node[], both: (a: Node, b: Node) => Node, none: Node): Node {
  if (parts.length <= MOST_IN_ROW) return parts.reduce<Node>((whole, part) => both(whole, part), none);
  const half = parts.length >> 1;
  return both(halved(parts.slice(0, half), both, none), halved(parts.slice(half), both, none));
}

/** Below this nothing is gained. */
const MOST_IN_ROW = 32;
