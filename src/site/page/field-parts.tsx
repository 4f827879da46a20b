import type { ComponentChildren } from "preact";
import type { FeitBeschrijving } from "../../tell/describe.js";
import { useDesk } from "./desk.js";
import type { Fault } from "./faults.js";

/** What every field is given: what it asks, what was answered, and what is wrong with that. */
export interface FieldProps {
  readonly feit: FeitBeschrijving;
  /** What the field is called: a question, in the interview as a heading. */
  readonly label: ComponentChildren;
  readonly value: unknown;
  /** Whether it was said not to be known, which is an answer too. */
  readonly unknown: boolean;
  readonly faults: readonly Fault[];
  readonly onValue: (value: unknown) => void;
}

/** The ids of what describes a field, in the order in which they are read. */
export const described = (id: string, faults: readonly Fault[], hint: boolean): string | undefined =>
  [...(hint ? [`hint-${id}`] : []), ...(faults.length > 0 ? [`fault-${id}`] : [])].join(" ") || undefined;

/** What is wrong, at the field. */
export function FaultText({ id, faults }: { readonly id: string; readonly faults: readonly Fault[] }) {
  const { t } = useDesk();
  if (faults.length === 0) return null;
  return (
    <div class="fault" id={`fault-${id}`}>
      {faults.map(({ text, taal }) => (
        <p key={text} lang={taal}>
          <strong>{t.veld.fout}</strong> {text}
        </p>
      ))}
    </div>
  );
}
