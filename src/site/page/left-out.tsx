import { atHead } from "../../model/naam.js";
import { answerInWords } from "./answers.js";
import { useDesk } from "./desk.js";
import { leftOut } from "./in-force.js";
import { say } from "./words.js";

/** What was answered and does not count by the chosen rules: it is said, and can be taken away. */
export function LeftOut() {
  const { about, known, state, dispatch, t, taal } = useDesk();
  const ids = leftOut(state.answers, known);
  if (ids.length === 0) return null;
  return (
    <section class="card left-out" aria-labelledby="left-out">
      <h2 id="left-out">{t.teltNietMee.titel}</h2>
      <p>{t.teltNietMee.uitleg}</p>
      <ul class="given plain">
        {ids.map((id) => {
          const feit = about.feiten.find((one) => one.id === id);
          // What nothing at hand knows has no name but its id.
          const name = feit ? atHead(feit.titel[taal]) : id;
          return (
            <li key={id}>
              <span class="name">{name}</span>
              <span class="said">{feit && answerInWords(feit, state.answers[id], taal)}</span>
              <button
                type="button"
                class="second small"
                aria-label={say(t.teltNietMee.wegUitleg, { feit: name })}
                onClick={() => dispatch({ to: "answer", feit: id, value: undefined })}
              >
                {t.teltNietMee.weg}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
