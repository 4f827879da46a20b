import { useDesk } from "./desk.js";
import { described, FaultText, type FieldProps } from "./field-parts.js";

/** Yes or no, or one of some answers; that it is not known yet stands among them. */
export function ChoiceField({ feit, label, value, unknown, faults, onValue }: FieldProps) {
  const { t, taal } = useDesk();
  const short = feit.type === "boolean";
  return (
    <fieldset class="field" aria-describedby={described(feit.id, faults, false)}>
      <legend>{label}</legend>
      <FaultText id={feit.id} faults={faults} />
      <div class={short ? "choices short" : "choices"}>
        {(feit.antwoorden ?? []).map(({ waarde, titel }) => (
          <label class="choice" key={String(waarde)}>
            <input
              type="radio"
              name={feit.id}
              checked={!unknown && value === waarde}
              onChange={() => onValue(waarde)}
            />
            <span>{titel[taal]}</span>
          </label>
        ))}
        <label class="choice open">
          <input type="radio" name={feit.id} checked={unknown} onChange={() => onValue(undefined)} />
          <span>{t.veld.nogNiet}</span>
        </label>
      </div>
    </fieldset>
  );
}
