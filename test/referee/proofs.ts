import { prove } from "../../src/index.js";
import { conditionOf } from "../../src/judge/trees.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { claimsOf, type Stelling } from "../../src/model/stelling.js";
import type { Groep } from "../../src/model/voorwaarde.js";
import { Bench } from "./bench.js";
import { Sums } from "./days.js";
import { Decider } from "./decide.js";
import { factsIn } from "./differences.js";
import { Encoded } from "./encoded.js";
import { File, type Known } from "./file.js";
import { Script } from "./script.js";
import type { Solver } from "./solver.js";
import { keyOf, type Statement, Statements } from "./statements.js";
import { Tally } from "./tally.js";
import { and, isOpen, not, or } from "./three.js";

/** A claim that can be read from one file. */
function claim(
  stelling: Stelling,
  id: string,
  encoded: Encoded,
  twin: Encoded,
  files: readonly [File, File],
  bench: Bench,
): Statement {
  const { answer } = encoded.rule(stelling.conclusie);
  const said = async (feiten: Feiten) =>
    (await bench.outcome(feiten))?.conclusies.find(({ id }) => id === stelling.conclusie)?.oordeel;
  const base = { id, wants: "no file" as const };
  if ("monotoon" in stelling) {
    const { monotoon: fact, richting = "stijgend" } = stelling;
    const order = richting === "stijgend" ? "<" : ">";
    const [one, other] = files.map((file) => file.given.get(fact)) as [Known, Known];
    const same = files[0].sameAs(files[1], fact);
    return {
      ...base,
      term: and(
        ...[encoded.accepted, twin.accepted, same, one.known, other.known, `(${order} ${one.value} ${other.value})`],
        ...[answer.ja, twin.rule(stelling.conclusie).answer.nee],
      ),
      holds: async ([had = {}, moved = {}]) => (await said(had)) === "ja" && (await said(moved)) === "nee",
    };
  }
  const where = and(encoded.accepted, stelling.bij ? encoded.tree(stelling.bij, "facts").ja : "true");
  const isMet = (feiten: Feiten): boolean =>
    !stelling.bij || conditionOf(stelling.bij)(bench.judged(feiten).facts) === "ja";
  if ("nooit" in stelling)
    return {
      ...base,
      term: and(where, answer[stelling.nooit]),
      holds: async ([feiten = {}]) => isMet(feiten) && (await said(feiten)) === stelling.nooit,
    };
  const { altijd } = stelling;
  return {
    ...base,
    term: and(where, not(answer[altijd]), or(encoded.complete(), not(isOpen(answer)))),
    holds: async ([feiten = {}]) => {
      const answered = await said(feiten);
      const counts = answered !== "onbekend" || bench.isComplete(feiten);
      return isMet(feiten) && answered !== undefined && answered !== altijd && counts;
    },
  };
}

/** That there is a file for a claim to be about. */
const about = (bij: Groep, i: number, encoded: Encoded, bench: Bench): Statement => ({
  id: keyOf("geval", String(i), null),
  wants: "a file",
  term: and(encoded.accepted, encoded.tree(bij, "facts").ja),
  holds: async ([feiten = {}]) =>
    (await bench.outcome(feiten)) !== undefined && conditionOf(bij)(bench.judged(feiten).facts) === "ja",
});

/** Holds z3 against what `prove` says of a state of a regime. */
export async function proofs(
  solver: Solver,
  state: Regime,
  peildatum: string,
  { own = [], stellingen = [] }: { readonly own?: readonly Regime[]; readonly stellingen?: readonly Stelling[] } = {},
): Promise<Tally> {
  const result = new Tally();
  const script = new Script();
  const files: readonly [File, File] = [new File(script, "file", state.feiten), new File(script, "twin", state.feiten)];
  const sums = new Sums();
  const [encoded, twin] = [
    new Encoded(state, "one", files[0], script, sums),
    new Encoded(state, "other", files[1], script, sums),
  ];
  const bench = new Bench(state, peildatum, own);
  const asked = new Statements(encoded, bench);
  const ofRules = state.regels.flatMap((regel) =>
    claimsOf(regel).map((one, i) => ({ one, id: keyOf("monotoon", `${regel.name}/monotoon/${i}`, null) })),
  );
  const statements = [
    ...asked.all(),
    ...ofRules.map(({ one, id }) => claim(one, id, encoded, twin, files, bench)),
    ...stellingen.flatMap((one, i) => [
      claim(one, keyOf("stelling", String(i), null), encoded, twin, files, bench),
      ...("bij" in one && one.bij ? [about(one.bij, i, encoded, bench)] : []),
    ]),
  ];
  const { uitspraken } = prove(state.vraag, state.id, stellingen, { regimes: own });
  const told = new Map(
    uitspraken
      .filter(({ stand }) => stand === state.geldigVan)
      .map((one) => [keyOf(one.soort, one.plaats, one.als), one]),
  );
  const [more, less] = [
    [...told.keys()].filter((key) => !statements.some(({ id }) => id === key)),
    statements.filter(({ id }) => !told.has(id)).map(({ id }) => id),
  ];
  if (more.length + less.length > 0) result.differ(`stated by the diagram alone: ${more}; by z3 alone: ${less}`);
  const decider = await Decider.start(
    solver,
    script,
    ofRules.length > 0 || stellingen.some((one) => "monotoon" in one) ? files : files.slice(0, 1),
  );
  const found = await decider.decide(statements);
  for (const statement of statements) {
    const { id, wants, holds } = statement;
    const one = told.get(id);
    if (!one) continue;
    const isFile = one.houdt === null ? null : one.houdt === (wants === "a file");
    result.add(id, isFile, found.get(statement));
    if (!one.getuige) continue;
    const facts = factsIn(one.getuige.zaak);
    if (!(await holds([facts, { ...facts, ...one.anders }])))
      result.differ(`${id}: its smallest file is judged otherwise: ${JSON.stringify(one.getuige.zaak)}`);
  }
  result.left.push(...asked.beyond);
  result.models = decider.models;
  return result;
}
