import { uitleg } from "../../generated/texts.js";
import { atHead } from "../../model/naam.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { useDesk } from "./desk.js";
import { Part } from "./part.js";
import { say } from "./words.js";

/** What is still missing, by who has it: that is how it is asked for. */
export function Missing({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { about, dispatch, t, taal } = useDesk();
  const sources = [...new Set(uitkomst.ontbreekt.map(({ herkomst }) => herkomst))];
  if (sources.length === 0) return null;
  return (
    <Part title={t.ontbreekt.titel}>
      {() => (
        <>
          {sources.map((herkomst) => (
            <div key={herkomst}>
              <h3>{atHead(uitleg[taal].herkomst[herkomst])}</h3>
              <ul class="given plain">
                {uitkomst.ontbreekt
                  .filter((one) => one.herkomst === herkomst)
                  .map(({ feit, bewijsstuk }) => {
                    const titel = about.feiten.find(({ id }) => id === feit)?.titel[taal] ?? feit;
                    return (
                      <li key={feit}>
                        <span class="name">{atHead(titel)}</span>
                        <span class="said soft">{bewijsstuk[taal]}</span>
                        <button
                          type="button"
                          class="second small"
                          aria-label={say(t.ontbreekt.beantwoordUitleg, { feit: titel })}
                          onClick={() => dispatch({ to: "change", feit })}
                        >
                          {t.ontbreekt.beantwoord}
                        </button>
                      </li>
                    );
                  })}
              </ul>
            </div>
          ))}
        </>
      )}
    </Part>
  );
}
