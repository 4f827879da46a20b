import { useState } from "preact/hooks";
import { periodsIn, type Typed } from "./answers.js";
import { useDesk } from "./desk.js";
import { DayInput } from "./field-date.js";
import { described, FaultText, type FieldProps } from "./field-parts.js";
import { say } from "./words.js";

/** Stretches of days, each with a first day, and a last one where it is over. */
export function PeriodsField({ feit, label, value, unknown, faults, onValue }: FieldProps) {
  const { t } = useDesk();
  // A period without its first day is being typed: it is no answer yet, and no wrong one.
  const [draft, setDraft] = useState<readonly Typed[] | null>(null);
  const periods = draft ?? periodsIn(value);
  const given = Array.isArray(value);
  const give = (next: readonly Typed[]): void => {
    const whole = next.every(({ van }) => van !== "");
    setDraft(whole ? null : next);
    if (whole) onValue(next.length === 0 ? undefined : next);
  };
  const set = (at: number, period: Typed): void => give(periods.with(at, period));
  return (
    <fieldset class="field" data-feit={feit.id} aria-describedby={described(feit.id, faults, false)}>
      <legend>{label}</legend>
      <FaultText id={feit.id} faults={faults} />
      {periods.map(({ van, totEnMet }, i) => {
        const [id, nummer] = [`field-${feit.id}-${i}`, i + 1];
        return (
          // A period has no name but its place.
          <fieldset class="row period" key={i}>
            <legend>{say(t.veld.periode, { nummer })}</legend>
            <div>
              <label for={`${id}-from`}>{t.veld.van}</label>
              <DayInput id={`${id}-from`} value={van} onDay={(day) => set(i, { van: day ?? "", totEnMet })} />
            </div>
            <div>
              <label for={`${id}-to`}>{t.veld.totEnMet}</label>
              <DayInput
                id={`${id}-to`}
                value={totEnMet ?? ""}
                onDay={(day) => set(i, { van, totEnMet: day ?? null })}
              />
            </div>
            <button type="button" class="second" onClick={() => give(periods.filter((_, at) => at !== i))}>
              {say(t.veld.periodeWeg, { nummer })}
            </button>
          </fieldset>
        );
      })}
      <button type="button" class="second" data-add onClick={() => setDraft([...periods, { van: "", totEnMet: null }])}>
        {t.veld.periodeErbij}
      </button>
      <div class="choices">
        <label class="choice">
          <input
            type="checkbox"
            checked={given && periods.length === 0}
            onChange={(event) => onValue(event.currentTarget.checked ? [] : undefined)}
          />
          <span>{t.veld.geenPeriode}</span>
        </label>
        <label class="choice open">
          <input type="checkbox" checked={unknown} onChange={() => onValue(undefined)} />
          <span>{t.veld.nogNiet}</span>
        </label>
      </div>
    </fieldset>
  );
}
