import { useDesk } from "./desk.js";
import { described, FaultText, type FieldProps } from "./field-parts.js";
import { inField, typed } from "./typed.js";
import { say } from "./words.js";

/** A number, or a code of digits. */
export function TextField({ feit, label, value, faults, onValue }: FieldProps) {
  const { t, taal } = useDesk();
  const hint =
    feit.type === "code"
      ? say(t.veld.code, { cijfers: feit.cijfers ?? "" })
      : feit.minimum === undefined || feit.maximum === undefined
        ? ""
        : say(feit.decimalen === undefined ? t.veld.getal : t.veld.decimaal, {
            minimum: feit.minimum,
            maximum: feit.maximum,
            decimalen: feit.decimalen ?? "",
          });
  const id = `field-${feit.id}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== "" && (
        <p class="hint" id={`hint-${feit.id}`}>
          {hint}
        </p>
      )}
      <FaultText id={feit.id} faults={faults} />
      <input
        id={id}
        type="text"
        inputMode={feit.decimalen === undefined ? "numeric" : "decimal"}
        autoComplete="off"
        class="narrow"
        value={inField(value, taal)}
        aria-describedby={described(feit.id, faults, hint !== "")}
        aria-invalid={faults.length > 0}
        onChange={(event) => onValue(typed(feit, event.currentTarget.value, taal))}
      />
    </div>
  );
}
