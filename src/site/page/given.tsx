import { atHead } from "../../model/naam.js";
import { answerInWords } from "./answers.js";
import { useDesk } from "./desk.js";

/** What was answered, in that order, each with a way back to it. */
export function Given() {
  const { about, known, state, dispatch, faults, t, taal } = useDesk();
  const listed = [
    ...Object.entries(state.answers).map(([id, value]) => ({ id, value })),
    ...state.skipped.map((id) => ({ id, value: null })),
  ].flatMap(({ id, value }) => {
    const feit = known.has(id) ? about.feiten.find((one) => one.id === id) : undefined;
    return feit ? [{ feit, said: value === null ? t.antwoorden.onbekend : answerInWords(feit, value, taal) }] : [];
  });
  return (
    <section class="card" aria-labelledby="given">
      <h2 id="given">{t.antwoorden.titel}</h2>
      {listed.length === 0 && <p class="soft">{t.antwoorden.leeg}</p>}
      {listed.length > 0 && (
        <ul class="given plain">
          {listed.map(({ feit, said }) => (
            <li key={feit.id} class={faults.at.has(feit.id) ? "wrong" : ""}>
              <span class="name">{atHead(feit.titel[taal])}</span>
              <span class="said">
                {said}
                {faults.at.get(feit.id)?.map(({ text, taal: language }) => (
                  <span key={text} class="fault" lang={language}>
                    {t.veld.fout} {text}
                  </span>
                ))}
              </span>
              <button
                type="button"
                class="second small"
                aria-label={`${t.antwoorden.wijzig}: ${feit.titel[taal]}`}
                onClick={() => dispatch({ to: "change", feit: feit.id })}
              >
                {t.antwoorden.wijzig}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
