import { useState } from "preact/hooks";
import { maanden } from "../../generated/texts.js";
import { useDesk } from "./desk.js";
import { described, FaultText, type FieldProps } from "./field-parts.js";
import { fromParts, inField, isHalfTyped, type PartialDate, type Precision, partsOf } from "./typed.js";

interface DayInputProps {
  readonly id: string;
  readonly value: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly onDay: (day: string | undefined) => void;
}

/** A whole date. A year is typed one digit at a time, and each is a date to the browser: only the whole year is taken. */
export function DayInput({ id, value, describedBy, invalid = false, onDay }: DayInputProps) {
  const take = (text: string): void => {
    if (!isHalfTyped(text)) onDay(text === "" ? undefined : text);
  };
  return (
    <input
      id={id}
      type="date"
      class="narrow"
      min="1900-01-01"
      max="2200-12-31"
      value={value}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={(event) => event.currentTarget.value !== "" && onDay(event.currentTarget.value)}
    />
  );
}

const precisions: readonly Precision[] = ["day", "month", "year"];

/** A date; one of birth can be known in part, as registers hold it. */
export function DateField({ feit, label, value, faults, onValue }: FieldProps) {
  const id = `field-${feit.id}`;
  const describedBy = described(feit.id, faults, false);
  if (feit.onvolledig) return <PartialDateField {...{ feit, label, value, faults, onValue }} />;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <FaultText id={feit.id} faults={faults} />
      <DayInput {...{ id, describedBy }} value={inField(value)} invalid={faults.length > 0} onDay={onValue} />
    </div>
  );
}

function PartialDateField({ feit, label, value, faults, onValue }: Omit<FieldProps, "unknown">) {
  const { t, taal } = useDesk();
  // A month without its year says nothing yet: it waits here.
  const [waiting, wait] = useState<PartialDate | null>(null);
  const parts = waiting ?? partsOf(value);
  const { precision } = parts;
  const id = `field-${feit.id}`;
  const give = (next: PartialDate): void => {
    wait(next);
    onValue(fromParts(next));
  };
  return (
    <fieldset class="field" aria-describedby={described(feit.id, faults, false)}>
      <legend>{label}</legend>
      <FaultText id={feit.id} faults={faults} />
      <div class="row">
        <div>
          <label for={`${id}-known`}>{t.veld.geheel}</label>
          <select
            id={`${id}-known`}
            value={precision}
            onChange={(event) => {
              const found = precisions.find((one) => one === event.currentTarget.value) ?? "day";
              give({ ...parts, precision: found });
            }}
          >
            {precisions.map((one) => (
              <option key={one} value={one}>
                {t.veld[one]}
              </option>
            ))}
          </select>
        </div>
        {precision === "day" ? (
          <div>
            <label for={id}>{t.veld.datum}</label>
            <DayInput
              id={id}
              value={inField(value)}
              invalid={faults.length > 0}
              onDay={(day) => {
                wait(null);
                onValue(day);
              }}
            />
          </div>
        ) : (
          <>
            {precision === "month" && (
              <div>
                <label for={`${id}-month`}>{t.veld.maand}</label>
                <select
                  id={`${id}-month`}
                  value={parts.month}
                  onChange={(event) => give({ ...parts, month: event.currentTarget.value })}
                >
                  <option value="">{t.veld.kiesMaand}</option>
                  {maanden[taal].map((name, i) => (
                    <option key={name} value={String(i + 1).padStart(2, "0")}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <div>
              <label for={id}>{t.veld.jaar}</label>
              <input
                id={id}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                size={6}
                value={parts.year}
                aria-invalid={faults.length > 0}
                onChange={(event) => give({ ...parts, year: event.currentTarget.value })}
              />
            </div>
          </>
        )}
      </div>
    </fieldset>
  );
}
