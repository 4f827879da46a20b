import { textsIn } from "./answers.js";
import { useDesk } from "./desk.js";
import { described, FaultText, type FieldProps } from "./field-parts.js";

/** A set of answers. None of them is an answer too, and another than that it is not known. */
export function ListField({ feit, label, value, unknown, faults, onValue }: FieldProps) {
  const { t, taal } = useDesk();
  const chosen = textsIn(value);
  const given = Array.isArray(value);
  const turn = (waarde: string, on: boolean): void => {
    const next = on ? [...chosen, waarde] : chosen.filter((one) => one !== waarde);
    onValue(next.length === 0 ? undefined : (feit.waarden ?? []).filter((one) => next.includes(one)));
  };
  return (
    <fieldset class="field" data-feit={feit.id} aria-describedby={described(feit.id, faults, false)}>
      <legend>{label}</legend>
      <FaultText id={feit.id} faults={faults} />
      <div class="choices">
        {(feit.antwoorden ?? []).map(({ waarde, titel }) => (
          <label class="choice" key={String(waarde)}>
            <input
              type="checkbox"
              value={String(waarde)}
              checked={chosen.includes(String(waarde))}
              onChange={(event) => turn(String(waarde), event.currentTarget.checked)}
            />
            <span>{titel[taal]}</span>
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={given && chosen.length === 0}
            onChange={(event) => onValue(event.currentTarget.checked ? [] : undefined)}
          />
          <span>{t.veld.geenVanDeze}</span>
        </label>
        <label class="choice open">
          <input type="checkbox" checked={unknown} onChange={() => onValue(undefined)} />
          <span>{t.veld.nogNiet}</span>
        </label>
      </div>
    </fieldset>
  );
}
