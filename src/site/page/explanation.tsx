import { useState } from "preact/hooks";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import type { Register } from "../../model/uitleg.js";
import { explain } from "../../tell/explain.js";
import { useDesk } from "./desk.js";

/** The explanation as it goes into a letter, for whoever keeps the file or for the parents: what is printed. */
export function Explanation({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { t, taal } = useDesk();
  const [register, choose] = useState<Register>("dossier");
  const registers: readonly Register[] = ["dossier", "ouder"];
  // The package escapes what it writes: nothing in it is markup but its own.
  const written = explain(uitkomst, { taal, vorm: "html", kop: 3, register });
  return (
    <details class="card part explanation">
      <summary>
        <h2>{t.uitleg.titel}</h2>
      </summary>
      <fieldset class="modes no-print">
        <legend>{t.uitleg.voor}</legend>
        {registers.map((one) => (
          <label class="mode" key={one}>
            <input type="radio" name="register" checked={register === one} onChange={() => choose(one)} />
            <span>{t.uitleg[one]}</span>
          </label>
        ))}
      </fieldset>

      <div class="written" dangerouslySetInnerHTML={{ __html: written }} />
    </details>
  );
}
