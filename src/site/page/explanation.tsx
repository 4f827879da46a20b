import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { explain } from "../../tell/explain.js";
import { useDesk } from "./desk.js";

/** The explanation as it goes into a letter: what is printed. */
export function Explanation({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { t, taal } = useDesk();
  return (
    <details class="card part explanation">
      <summary>
        <h2>{t.uitleg.titel}</h2>
      </summary>
      <pre>{explain(uitkomst, { taal })}</pre>
    </details>
  );
}
