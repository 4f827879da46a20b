import { useEffect, useRef } from "preact/hooks";
import { Badge } from "./badge.js";
import { useDesk } from "./desk.js";
import { type Turn, turnOf } from "./next.js";
import { Question } from "./question.js";
import { count } from "./words.js";

/** What is asked now: the fact that was wrong first, then the one to change, then the one that matters most. */
function useTurn(): Turn | null {
  const { state, judged, faults } = useDesk();
  const [wrong] = faults.facts;
  if (state.changing === null && wrong !== undefined) return { shows: "fact", feit: wrong, asked: null };
  if (!judged?.uitkomst) return state.changing === null ? null : { shows: "fact", feit: state.changing, asked: null };
  return turnOf(state, judged.uitkomst);
}

/** The interview: one fact at a time. After an answer the reader stands at the next one. */
export function Interview() {
  const { about, judged, state, t, dispatch } = useDesk();
  const turn = useTurn();
  const place = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const changed = useRef<string | null>(null);
  const move = (): void => {
    moved.current = true;
  };
  const at = turn === null ? "" : turn.shows === "fact" ? turn.feit : turn.shows;
  // It moves after each outcome, whatever that says.
  useEffect(() => {
    if (state.changing !== null && state.changing !== changed.current) moved.current = true;
    changed.current = state.changing;
    if (!moved.current || judged === null) return;
    moved.current = false;
    const wrong = place.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? place.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, [at, judged, state.changing]);
  if (turn === null) return null;
  const feit = turn.shows === "fact" ? about.feiten.find(({ id }) => id === turn.feit) : undefined;
  return (
    <section class="card ask" ref={place} aria-labelledby="asked">
      {judged?.uitkomst && (
        <p class="to-result">
          <Badge oordeel={judged.uitkomst.oordeel} /> <a href="#uitslag">{t.uitslag.naar}</a>
        </p>
      )}
      {turn.shows === "fact" && feit && <Question key={feit.id} feit={feit} asked={turn.asked} onGiven={move} />}
      {turn.shows === "settled" && (
        <>
          <h2 id="asked" tabIndex={-1}>
            {t.vraag.vastTitel}
          </h2>
          <p>{t.vraag.vast}</p>
          <button
            type="button"
            onClick={() => {
              move();
              dispatch({ to: "ask-on" });
            }}
          >
            {count(t.vraag.verderVragen, turn.open)}
          </button>
        </>
      )}
      {turn.shows === "done" && (
        <>
          <h2 id="asked" tabIndex={-1}>
            {t.vraag.klaarTitel}
          </h2>
          <p>{turn.skipped === 0 ? t.vraag.klaar : count(t.vraag.overgeslagen, turn.skipped)}</p>
          {turn.skipped > 0 && (
            <button
              type="button"
              class="second"
              onClick={() => {
                move();
                dispatch({ to: "ask-again" });
              }}
            >
              {t.vraag.opnieuwVragen}
            </button>
          )}
        </>
      )}
    </section>
  );
}
