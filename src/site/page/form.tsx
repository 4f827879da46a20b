import { uitleg } from "../../generated/texts.js";
import { atHead } from "../../model/naam.js";
import type { FeitBeschrijving } from "../../tell/describe.js";
import { useDesk } from "./desk.js";
import { Field } from "./field.js";
import { count, say } from "./words.js";

/** Everything on one form, group by group; what matters now is marked, and its group is open. */
export function Form() {
  const { about, known, judged, state, faults, t, taal } = useDesk();
  const open = new Set(judged?.uitkomst?.ontbreekt.map(({ feit }) => feit));
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      {about.groepen.map(({ id, titel }) => {
        const feiten = about.feiten.filter((feit) => known.has(feit.id) && feit.id.startsWith(`${id}.`));
        if (feiten.length === 0) return null;
        const given = feiten.filter((feit) => Object.hasOwn(state.answers, feit.id)).length;
        const matters = feiten.filter((feit) => open.has(feit.id)).length;
        const wrong = feiten.some((feit) => faults.at.has(feit.id));
        return (
          <details class="card group" key={id} open={matters > 0 || wrong || given > 0}>
            <summary>
              <h2>{atHead(titel[taal])}</h2>
              <span class="soft">
                {say(t.veld.groepStand, { aantal: given, totaal: feiten.length })}
                {matters > 0 && ` · ${count(t.veld.groepOpen, matters)}`}
              </span>
            </summary>
            {feiten.map((feit) => (
              <FormField key={feit.id} feit={feit} matters={open.has(feit.id)} />
            ))}
          </details>
        );
      })}
    </form>
  );
}

function FormField({ feit, matters }: { readonly feit: FeitBeschrijving; readonly matters: boolean }) {
  const { state, dispatch, faults, t, taal } = useDesk();
  const value = state.answers[feit.id];
  return (
    <div class={matters ? "fact matters" : "fact"}>
      <Field
        feit={feit}
        label={
          <>
            {feit.vraag[taal]}
            {matters && <span class="tag">{t.veld.doetErtoe}</span>}
          </>
        }
        value={value}
        unknown={value === undefined}
        faults={faults.at.get(feit.id) ?? []}
        onValue={(given) => dispatch({ to: "answer", feit: feit.id, value: given })}
      />
      <p class="soft">
        {t.vraag.wie}: {uitleg[taal].herkomst[feit.herkomst]}. {t.vraag.bewijsstuk}: {feit.bewijsstuk[taal]}.
      </p>
    </div>
  );
}
