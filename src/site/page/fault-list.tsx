import { useDesk } from "./desk.js";
import type { Fault } from "./faults.js";
import { count } from "./words.js";

/** More would bury the first, and the first is the one to mend. */
export const MOST_SHOWN = 30;

/** Mistakes that are told apart from their fields: each with what it is about. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useDesk();
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <ul>
        {faults.slice(0, MOST_SHOWN).map(({ over, text, taal }) => (
          <li key={`${over} ${text}`}>
            {over !== "" && <strong>{over}: </strong>}
            <span lang={taal}>{text}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{count(t.regels.meer, more)}</p>}
    </>
  );
}
