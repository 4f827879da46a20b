import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { useDesk } from "./desk.js";
import { either } from "./words.js";

/** What to mind beside the answer: it stands open, for whoever decides must have seen it. */
export function Warnings({ uitkomst: { waarschuwingen } }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { t, taal } = useDesk();
  if (waarschuwingen.length === 0) return null;
  return (
    <section class="card part mind" aria-labelledby="mind">
      <h2 id="mind">{t.uitslag.waarschuwingen}</h2>
      <ul>
        {waarschuwingen.map(({ code, zin, zinEn }) => (
          <li key={`${code} ${zin}`}>{either(taal, zin, zinEn)}</li>
        ))}
      </ul>
    </section>
  );
}
