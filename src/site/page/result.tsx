import { statussen } from "../../generated/texts.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { written } from "../../read/words.js";
import { Badge } from "./badge.js";
import { useDesk } from "./desk.js";
import { FaultList } from "./fault-list.js";
import { finalsOf } from "./finals.js";
import { count, either, say } from "./words.js";

/** What came of it, in one place that a screen reader is told of when it changes. */
export function Result() {
  const { judged, faults, t } = useDesk();
  const uitkomst = judged?.uitkomst ?? null;
  // Their fields stand at the top of the page, where nobody looks who is asked nothing more.
  const above = ["regime", "peildatum", "kenmerk"].flatMap((field) => faults.at.get(field) ?? []);
  const wrong = faults.facts.length + above.length;
  return (
    <section class="card result" aria-labelledby="result" id="uitslag" tabIndex={-1}>
      <h2 id="result">{t.uitslag.titel}</h2>
      <div role="status" aria-live="polite" class="status">
        {judged === null && <p>{t.uitslag.bezig}</p>}
        {judged?.broken && <p>{t.uitslag.gebroken}</p>}
        {judged !== null && !judged.broken && uitkomst === null && (
          <p class="fault">{count(t.uitslag.fout, Math.max(1, wrong + faults.elsewhere.length))}</p>
        )}
        {uitkomst !== null && <Answer uitkomst={uitkomst} />}
      </div>
      {above.length > 0 && <FaultList faults={above} />}
      {faults.elsewhere.length > 0 && (
        <div class="fault">
          <h3>{t.foutenElders}</h3>
          <FaultList faults={faults.elsewhere} />
        </div>
      )}
      {uitkomst !== null && <Rest uitkomst={uitkomst} />}
    </section>
  );
}

function Answer({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { t, taal } = useDesk();
  const finals = finalsOf(uitkomst);
  const open = uitkomst.ontbreekt.length;
  const settled = finals.every(({ oordeel }) => oordeel !== "onbekend");
  return (
    <>
      {finals.map(({ id, oordeel, zin, zinEn }) => (
        <p key={id} class={id === uitkomst.slotsom ? "final" : "final beside"}>
          <Badge oordeel={oordeel} /> <span>{either(taal, zin, zinEn)}</span>
        </p>
      ))}
      <p class="progress-text">
        {open === 0 ? t.uitslag.klaar : settled ? count(t.uitslag.vast, open) : count(t.uitslag.nog, open)}
      </p>
    </>
  );
}

function Rest({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { state, known, t, taal } = useDesk();
  const { regime, peildatum } = uitkomst;
  const done = Object.keys(state.answers).filter((id) => known.has(id)).length;
  const all = done + uitkomst.ontbreekt.length;
  const values = {
    regime: either(taal, regime.titel, regime.titelEn),
    status: statussen[taal][regime.status],
    dag: written(peildatum, taal),
  };
  return (
    <>
      <progress
        value={done}
        max={Math.max(1, all)}
        aria-label={say(t.uitslag.voortgang, { aantal: done, totaal: all })}
      />
      <p class="soft">{say(t.uitslag.volgens, values)}</p>
    </>
  );
}
