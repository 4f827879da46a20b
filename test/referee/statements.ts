import { asPart } from "../../src/judge/conclude.js";
import { conditionOf } from "../../src/judge/trees.js";
import type { UitspraakSoort } from "../../src/model/bewijs-van-regels.js";
import type { Feiten } from "../../src/model/feit.js";
import { placesIn } from "../../src/model/names.js";
import type { Oordeel } from "../../src/model/oordeel.js";
import type { Regel, Waarschuwing } from "../../src/model/regel.js";
import type { Groep } from "../../src/model/voorwaarde.js";
import type { Bench } from "./bench.js";
import type { Query } from "./decide.js";
import { Beyond, type Encoded, type Said } from "./encoded.js";
import { and, anyOf, differ, isOpen, not, open, or } from "./three.js";
import { type Leaf, leavesOf, met, replaced, unmet, withTree } from "./trees.js";

/** A statement as z3 is asked for it: whether it holds where there is a file, or where there is none. */
export interface Statement extends Query {
  readonly wants: "a file" | "no file";
}

export const keyOf = (soort: UitspraakSoort, plaats: string, als: Oordeel | null): string =>
  [soort, plaats, ...(als ? [als] : [])].join(" ");

type Key = "conditions" | "toepassing";

/** What `src/prove/README.md` says that must hold of a state of a regime, written down anew. */
export class Statements {
  /** What is passed over: it hangs on amounts, or on terms that something suspends. */
  readonly beyond: string[] = [];
  private readonly final: Regel;

  constructor(
    private readonly encoded: Encoded,
    private readonly bench: Bench,
  ) {
    this.final = encoded.regime.regels.find((regel) => regel.slotsom) as Regel;
  }

  all(): Statement[] {
    const { regels, waarschuwingen } = this.encoded.regime;
    return [
      this.outcome(),
      ...regels.flatMap((regel) => [
        ...this.mandatory(regel),
        ...this.rule(regel),
        ...(["conditions", "toepassing"] as const).flatMap((key) => this.conditions(regel, key)),
        ...this.warnings(`${regel.name}/waarschuwing`, regel.waarschuwing ?? [], regel),
      ]),
      ...this.warnings("waarschuwing", waarschuwingen, undefined),
      ...this.consequences(),
    ];
  }

  private statement(
    [soort, plaats, als]: readonly [UitspraakSoort, string, Oordeel | null],
    wants: Statement["wants"],
    term: string,
    holds: (feiten: Feiten) => boolean | Promise<boolean>,
  ): Statement {
    const shows = async ([feiten = {}]: readonly Feiten[]): Promise<boolean> =>
      (await this.bench.outcome(feiten)) !== undefined && (await holds(feiten));
    return { id: keyOf(soort, plaats, als), wants, term: and(this.encoded.accepted, term), holds: shows };
  }

  private answer(name: string): Said["answer"] {
    return this.encoded.rule(name).answer;
  }

  private async said(feiten: Feiten, name: string): Promise<Oordeel | undefined> {
    return (await this.bench.outcome(feiten))?.conclusies.find(({ id }) => id === name)?.oordeel;
  }

  private outcome(): Statement {
    const { name } = this.final;
    const term = and(this.encoded.complete(), isOpen(this.answer(name)));
    const holds = async (feiten: Feiten): Promise<boolean> =>
      this.bench.isComplete(feiten) && (await this.said(feiten, name)) === "onbekend";
    return this.statement(["uitkomst", name, null], "no file", term, holds);
  }

  private mandatory({ name, kracht, reikwijdte }: Regel): Statement[] {
    const { final } = this;
    if (kracht !== "dwingend" || reikwijdte !== final.reikwijdte) return [];
    const term = and(this.answer(final.name).ja, this.answer(name).nee);
    const holds = async (feiten: Feiten): Promise<boolean> =>
      (await this.said(feiten, final.name)) === "ja" && (await this.said(feiten, name)) === "nee";
    return [this.statement(["dwingend", name, "nee"], "no file", term, holds)];
  }

  private rule({ name, toepassing }: Regel): Statement[] {
    const { answer, applies } = this.encoded.rule(name);
    return (["ja", "nee"] as const).flatMap((als) => [
      this.statement(
        ["regel", name, als],
        "a file",
        answer[als],
        async (feiten) => (await this.said(feiten, name)) === als,
      ),
      ...(toepassing
        ? [
            this.statement(
              ["toepassing", name, als],
              "a file",
              applies[als],
              (feiten) => this.bench.judged(feiten).standings.get(name)?.toepassing === als,
            ),
          ]
        : []),
    ]);
  }

  private conditions(regel: Regel, key: Key): Statement[] {
    const tree = regel[key];
    if (!tree) return [];
    const seen = regel.slotsom ? "parts" : "facts";
    return leavesOf(tree, `${regel.name}/${key}`).flatMap((leaf) => {
      const own = this.encoded.tree(leaf.blad, seen);
      const reach = (["ja", "nee"] as const).map((als) =>
        this.statement(["voorwaarde", leaf.path, als], "a file", own[als], (feiten) => {
          const { facts, standings } = this.bench.judged(feiten);
          const parts = Object.fromEntries([...standings].map(([name, one]) => [name, asPart(one)]));
          return conditionOf(leaf.blad)(regel.slotsom ? parts : facts) === als;
        }),
      );
      return [...reach, this.decides(regel, key, leaf)];
    });
  }

  /** Whether a rule would answer otherwise, or stand otherwise in the final conclusion, without a condition. */
  private decides(regel: Regel, key: Key, { blad, path, group }: Leaf): Statement {
    const tree = regel[key] as Groep;
    const isSaidTwice = this.encoded.regime.feiten.some(
      ({ alleenBij }) => alleenBij?.feit === blad.fact && blad.operator === "equal" && blad.value === alleenBij.waarde,
    );
    // Left out of a `not`, or of what a fact says already, it is denied instead.
    const isDenied = group === "not" || isSaidTwice;
    const [one, other] = [
      isDenied ? replaced(tree, blad, met) : tree,
      replaced(tree, blad, isDenied || group === "any" ? unmet : met),
    ] as [Groep, Groep];
    const isPart = this.isPart(regel);
    const [first, second] = [this.under(regel, key, one), this.under(regel, key, other)];
    const term = or(differ(first, second), not(`(= ${first.nvt} ${second.nvt})`));
    return this.statement(["doorslag", path, null], "a file", term, (feiten) => {
      const [a, b] = [one, other].map((changed) => {
        const { standings } = this.bench.judged(feiten, withTree(this.bench.regime, regel.name, key, changed));
        const standing = standings.get(regel.name);
        return standing && (isPart ? `${standing.oordeel} ${asPart(standing)}` : standing.oordeel);
      });
      return a !== b;
    });
  }

  private isPart({ name }: Regel): boolean {
    return leavesOf(this.final.conditions, "").some(({ blad }) => blad.fact === name);
  }

  /** How a rule stands in a final conclusion with another tree in the place of one of its own. */
  private under(regel: Regel, key: Key, tree: Groep): Said["answer"] {
    const { encoded } = this;
    const { own, applies } = encoded.rule(regel.name);
    const changed = encoded.tree(tree, regel.slotsom ? "parts" : "facts");
    const said = encoded.conclude(
      regel,
      ...((key === "conditions" ? [changed, applies] : [own, changed]) as [Said["own"], Said["applies"]]),
    );
    const mayNotApply = this.isPart(regel) ? and(isOpen(said.answer), open(said.applies), said.own.ja) : "false";
    return { ...said.answer, ja: or(said.answer.ja, mayNotApply) };
  }

  /** Passes over what asks for something that is not encoded. */
  private ifEncoded(what: string, make: () => Statement): Statement[] {
    try {
      return [make()];
    } catch (error) {
      if (!(error instanceof Beyond)) throw error;
      this.beyond.push(`${what} (${error.message})`);
      return [];
    }
  }

  private warnings(plaats: string, list: readonly Waarschuwing[], regel: Regel | undefined): Statement[] {
    return list.flatMap(({ code, wanneer, tenzij }, i) =>
      this.ifEncoded(keyOf("waarschuwing", `${plaats}/${i}`, null), () => {
        const { encoded } = this;
        const kept = tenzij ? encoded.tree(tenzij, "facts").ja : "false";
        const applies = regel ? not(this.answer(regel.name).nvt) : "true";
        const term = and(encoded.tree(wanneer, "facts").ja, not(kept), applies);
        return this.statement(["waarschuwing", `${plaats}/${i}`, null], "a file", term, async (feiten) => {
          const outcome = await this.bench.outcome(feiten);
          return (
            outcome?.waarschuwingen.some((one) => one.code === code && one.conclusie === (regel?.name ?? null)) ?? false
          );
        });
      }),
    );
  }

  /** A case of a consequence is given where it is the first that is met, on an outcome on which it is given. */
  private consequences(): Statement[] {
    const { encoded, final } = this;
    const { answer, scope } = encoded.rule(final.name);
    return encoded.regime.gevolgen.flatMap(({ naam, bij, gevallen }) =>
      gevallen.flatMap(({ wanneer, waarde }, i) =>
        this.ifEncoded(keyOf("gevolg", `${naam}/gevallen/${i}`, null), () => {
          const before = anyOf(
            gevallen
              .slice(0, i)
              .flatMap((one) =>
                one.wanneer ? [encoded.tree(one.wanneer, "settled")] : [{ ja: "true", nee: "false" }],
              ),
          );
          const own = wanneer ? encoded.tree(wanneer, "settled").ja : "true";
          const on = or(...bij.map((oordeel) => (oordeel === "onbekend" ? isOpen(answer) : answer[oordeel])));
          // As long as the scope is open the answer can still be that it does not apply, on which most consequences fall away.
          const stays = bij.includes("nvt") || waarde === null ? "true" : not(open(scope));
          const places = placesIn(waarde).map((id) => this.isSettled(id));
          const term = and(on, stays, before.nee, own, ...places.map((known) => known ?? "true"));
          return this.statement(["gevolg", `${naam}/gevallen/${i}`, null], "a file", term, async (feiten) => {
            const { settled } = this.bench.judged(feiten);
            const verdicts = gevallen
              .slice(0, i + 1)
              .map((one) => (one.wanneer ? conditionOf(one.wanneer)(settled) : "ja"));
            const outcome = await this.bench.outcome(feiten);
            const isFirst = verdicts.pop() === "ja" && verdicts.every((verdict) => verdict === "nee");
            const isGiven = waarde === null || places.includes(undefined) || outcome?.gevolgen[naam] != null;
            return isFirst && isGiven && outcome !== undefined && bij.includes(outcome.oordeel);
          });
        }),
      ),
    );
  }

  /** Whether what a value names is known; nothing where that is not encoded. */
  private isSettled(id: string): string | undefined {
    const { encoded } = this;
    if (!encoded.regime.regels.some(({ name }) => name === id)) {
      try {
        return encoded.known(id);
      } catch (error) {
        if (error instanceof Beyond) return undefined;
        throw error;
      }
    }
    const { answer, scope } = encoded.rule(id);
    return and(not(open(scope)), not(isOpen(answer)));
  }
}
