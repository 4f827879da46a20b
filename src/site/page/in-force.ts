import type { VraagBeschrijving } from "../../tell/describe.js";
import type { Engine } from "./engine.js";
import { ownOn, type State } from "./state.js";

/**
 * The facts that the chosen rules know. Rules of one's own can bring facts, and go again: an answer to a fact that is not among
 * these stays with the reader, and is in no request.
 *
 * @param about the question with all that is at hand
 */
export function factsInForce(
  engine: Engine,
  state: Pick<State, "own" | "vraag" | "regime">,
  about: VraagBeschrijving,
): ReadonlySet<string> {
  const own = ownOn(state);
  const chosen = state.regime === null && own.length === 1 ? own[0] : own.find(({ id }) => id === state.regime);
  // A question of one's own is known by its own rules alone.
  const packaged =
    own.length > 0 && about.regimes.length > own.length ? engine.describe(state.vraag, { regimes: [] }) : about;
  return new Set((chosen ?? packaged).feiten.map(({ id }) => id));
}

/** The facts that were answered and that the chosen rules do not know. */
export const leftOut = (answers: State["answers"], known: ReadonlySet<string>): readonly string[] =>
  Object.keys(answers).filter((id) => !known.has(id));
