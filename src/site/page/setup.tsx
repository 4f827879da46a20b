import { statussen } from "../../generated/texts.js";
import type { RegimeBeschrijving } from "../../tell/describe.js";
import { useDesk } from "./desk.js";
import type { Fault } from "./faults.js";
import { DayInput } from "./field-date.js";
import { FaultText } from "./field-parts.js";
import { ownOn } from "./state.js";
import { say } from "./words.js";

/** By which rules, on which day, under which key. */
export function Setup() {
  const { about, state, dispatch, faults, t, taal } = useDesk();
  const at = (field: string): readonly Fault[] => faults.at.get(field) ?? [];
  const own = new Set(ownOn(state).map(({ id }) => id));
  // Rules that a file names and this page has not are none of the list, which then says to choose.
  const listed = about.regimes.some(({ id }) => id === state.regime);
  const nameOf = ({ id, titel, status }: RegimeBeschrijving): string =>
    own.has(id) ? say(t.instelling.eigen, { titel: titel[taal] }) : `${titel[taal]} (${statussen[taal][status]})`;
  const describedBy = (id: string, hint: boolean): string | undefined =>
    [...(hint ? [`hint-${id}`] : []), ...(at(id).length > 0 ? [`fault-${id}`] : [])].join(" ") || undefined;
  return (
    <section class="card setup" aria-labelledby="setup">
      <h2 id="setup">{t.instelling.titel}</h2>
      <div class="row">
        <div class="grow">
          <label for="regime">{t.instelling.regime}</label>
          <FaultText id="regime" faults={at("regime")} />
          <select
            id="regime"
            value={state.regime ?? ""}
            aria-describedby={describedBy("regime", false)}
            aria-invalid={at("regime").length > 0}
            onChange={(event) => dispatch({ to: "judge-by", regime: event.currentTarget.value || null })}
          >
            {own.size === 0 && <option value="">{t.instelling.standaard}</option>}
            {!listed && (own.size > 0 || state.regime !== null) && (
              <option value={state.regime ?? ""}>{t.instelling.kies}</option>
            )}
            {about.regimes.map((regime) => (
              <option key={regime.id} value={regime.id}>
                {nameOf(regime)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for="peildatum">{t.instelling.peildatum}</label>
          <FaultText id="peildatum" faults={at("peildatum")} />
          <DayInput
            id="peildatum"
            value={state.peildatum}
            describedBy={describedBy("peildatum", true)}
            invalid={at("peildatum").length > 0}
            onDay={(day) => dispatch({ to: "judge-on", peildatum: day ?? "" })}
          />
          <p class="hint" id="hint-peildatum">
            {t.instelling.peildatumUitleg}
          </p>
        </div>
        <div>
          <label for="kenmerk">{t.instelling.kenmerk}</label>
          <FaultText id="kenmerk" faults={at("kenmerk")} />
          <input
            id="kenmerk"
            type="text"
            autoComplete="off"
            value={state.kenmerk}
            aria-describedby={describedBy("kenmerk", true)}
            aria-invalid={at("kenmerk").length > 0}
            onChange={(event) => dispatch({ to: "call", kenmerk: event.currentTarget.value.trim() })}
          />
          <p class="hint" id="hint-kenmerk">
            {t.instelling.kenmerkUitleg}
          </p>
        </div>
      </div>
    </section>
  );
}
