import { useState } from "preact/hooks";
import { useDesk } from "./desk.js";
import { forget, keep } from "./kept.js";
import { toKeep } from "./stored.js";

/** What the page does with what is typed; and that the browser keeps it, where the reader asks for that. */
export function Privacy({ page }: { readonly page: string }) {
  const { state, dispatch, t } = useDesk();
  const [said, setSaid] = useState("");
  const { titel, punten, bewaar, bewaarUitleg, eigenVraag, vergeet, vergeten, kanNiet } = t.gegevens;
  const turn = (on: boolean): void => {
    const kept = on && keep(page, toKeep(state));
    setSaid(on && !kept ? kanNiet : "");
    if (!on) forget(page);
    dispatch({ to: "keep", kept });
  };
  return (
    <section class="card part" aria-labelledby="privacy">
      <h2 id="privacy">{titel}</h2>
      <ul>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      {state.vraag === page ? (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={state.kept}
              aria-describedby="hint-keep"
              onChange={(event) => turn(event.currentTarget.checked)}
            />
            <span>{bewaar}</span>
          </label>
          <p class="hint" id="hint-keep">
            {bewaarUitleg}
          </p>
        </>
      ) : (
        <p class="hint">{eigenVraag}</p>
      )}
      <button
        type="button"
        class="second"
        onClick={() => {
          const done = forget(page);
          dispatch({ to: "keep", kept: false });
          setSaid(done ? vergeten : kanNiet);
        }}
      >
        {vergeet}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
