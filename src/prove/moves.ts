import { type Oordeel, oordelen } from "../model/oordeel.js";
import { type Beside, parting } from "./beside.js";
import { JA, NEE, type Node, NVT, ONBEKEND } from "./diagram.js";
import { type Found, smallestFile } from "./witness.js";

/** From one answer under the first regime to another under the second, and the smallest file on which that happens. */
export interface Move {
  readonly conclusie: string;
  readonly van: Oordeel;
  readonly naar: Oordeel;
  readonly found: Found;
}

const ends: Readonly<Record<Oordeel, Node>> = { ja: JA, nee: NEE, onbekend: ONBEKEND, nvt: NVT };

/** Every pair of different answers. */
export const pairs: readonly (readonly [Oordeel, Oordeel])[] = /* @__PURE__ */ oordelen.flatMap((van) =>
  oordelen.flatMap((naar): (readonly [Oordeel, Oordeel])[] => (van === naar ? [] : [[van, naar]])),
);

/** The moves of one conclusion that both regimes have. */
export function movesOf(beside: Beside, conclusie: string, near: string): Move[] {
  const [one = NEE, other = NEE] = beside.drawn.map(({ answers }) => answers.get(conclusie) as Node);
  return pairs.map(([van, naar]) => {
    const [from, to] = [ends[van], ends[naar]];
    const apart = parting(beside, [one, other], (a, b) => a === from && b === to, `${van} ${naar}`);
    return { conclusie, van, naar, found: smallestFile(beside, apart, near) };
  });
}

/** Whether a conclusion is named in a list of the outcome: unmet, and under a scope that is met. */
function isListed({ diagram, drawn }: Beside, side: number, conclusie: string, isOfList: boolean): Node {
  if (!isOfList) return NEE;
  const [answer = NEE, scope = NEE] = [drawn[side]?.answers.get(conclusie), drawn[side]?.scopes.get(conclusie)];
  return diagram.lift("is listed", (a, s) => (a === NEE && s === JA ? JA : NEE))(answer, scope);
}

/** The smallest files on which a conclusion comes into a list or leaves it. */
export function listMovesOf(
  beside: Beside,
  conclusie: string,
  [inFirst, inSecond]: readonly [boolean, boolean],
  near: string,
): { readonly erbij: Found; readonly eraf: Found } {
  const nodes = [isListed(beside, 0, conclusie, inFirst), isListed(beside, 1, conclusie, inSecond)];
  const find = (a: Node, b: Node, name: string): Found =>
    smallestFile(
      beside,
      parting(beside, nodes, (x, y) => x === a && y === b, name),
      near,
    );
  return { erbij: find(NEE, JA, "listed"), eraf: find(JA, NEE, "unlisted") };
}

/** The smallest file that one of the regimes accepts and on which a conclusion of it is not met, under a scope that is met. */
export function unmetBy(beside: Beside, side: 0 | 1, conclusie: string, near: string): Found {
  const unmet = isListed(beside, side, conclusie, true);
  const both = beside.diagram.lift("both", (a, b) => (a === JA && b === JA ? JA : NEE));
  return smallestFile(beside, both(unmet, beside.drawn[side]?.accepted ?? NEE), near);
}

/** The smallest file that one of the regimes accepts and the other refuses. */
export function refusedBy(beside: Beside, side: 0 | 1, near: string): Found {
  const [refusing = JA, other = JA] = [side, 1 - side].map((i) => beside.drawn[i]?.accepted);
  const node = beside.diagram.lift("only one accepts", (a, b) => (a === JA && b === NEE ? JA : NEE))(other, refusing);
  return smallestFile(beside, node, near);
}

/**
 * The smallest file with a final `nee` under one regime and a `ja` under the other, on which of some requirements of the one this one
 * alone is `nee`.
 */
export function causedBy(
  beside: Beside,
  side: 0 | 1,
  final: string,
  requirement: string,
  all: readonly string[],
  near: string,
): Found {
  const { diagram } = beside;
  const answers = [side, 1 - side].map((i) => beside.drawn[i]?.answers.get(final));
  const [refusing = NEE, giving = NEE] = answers;
  const requirements = beside.drawn[side]?.answers;
  const both = diagram.lift("both", (a, b) => (a === JA && b === JA ? JA : NEE));
  const isNo = diagram.lift("is no", (a) => (a === NEE ? JA : NEE));
  const isNotNo = diagram.lift("is not no", (a) => (a === NEE ? NEE : JA));
  const alone = all.reduce<Node>((met, name) => {
    const answer = requirements?.get(name) ?? JA;
    return both(met, name === requirement ? isNo(answer) : isNotNo(answer));
  }, JA);
  const lost = parting(beside, [giving, refusing], (a, b) => a === JA && b === NEE, "ja nee");
  return smallestFile(beside, both(lost, alone), near);
}
