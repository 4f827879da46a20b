import { timeline } from "../../draw/timeline.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { written } from "../../read/words.js";
import { useDesk } from "./desk.js";
import { Part } from "./part.js";
import { either, say } from "./words.js";

/** As wide as its column, so that its letters are those of the page: half of a wide window, all of a narrow one. */
function widthOfDrawing(): number {
  const { clientWidth } = document.documentElement;
  return clientWidth >= WIDE ? HALF : Math.max(NARROWEST, clientWidth - AROUND);
}

const [WIDE, HALF, NARROWEST, AROUND] = [992, 500, 280, 80];

/** The terms: on a line of time, and each with its last day and how that was worked out. */
export function Terms({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { t, taal } = useDesk();
  const { termijnen } = uitkomst;
  if (termijnen.length === 0) return null;
  return (
    <Part title={t.termijnen.titel}>
      {() => (
        <>
          {/* The package escapes what it draws: nothing in it is markup but its own. */}
          <div
            class="drawing"
            dangerouslySetInnerHTML={{
              __html: timeline(uitkomst, { taal, breedte: widthOfDrawing(), voorvoegsel: "lijn" }),
            }}
          />
          <ul class="plain terms">
            {termijnen.map(({ id, titel, titelEn, einde, wie, toelichting, toelichtingEn, stappen, bron }) => (
              <li key={id}>
                <p>
                  <strong>{either(taal, titel, titelEn)}</strong>:{" "}
                  {einde === null ? t.termijnen.open : say(t.termijnen.einde, { dag: written(einde, taal) })}{" "}
                  <span class="soft">({bron.vindplaats})</span>
                </p>
                {wie !== null && <p class="soft">{say(t.termijnen.wie, { wie: wie[taal] })}</p>}
                {toelichting !== null && <p class="soft">{either(taal, toelichting, toelichtingEn ?? toelichting)}</p>}
                {stappen.length > 0 && (
                  <details>
                    <summary>{t.termijnen.stappen}</summary>
                    <ol>
                      {stappen.map(({ datum, zin, zinEn }) => (
                        <li key={`${datum} ${zin}`}>{either(taal, zin, zinEn)}</li>
                      ))}
                    </ol>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
