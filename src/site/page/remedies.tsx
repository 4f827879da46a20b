import { useEffect, useState } from "preact/hooks";
import type { Herstel, HerstelHandeling, HerstelStap, HerstelUitkomst } from "../../model/herstel.js";
import { atHead, listed } from "../../model/naam.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { inWords, written } from "../../read/words.js";
import { Badge } from "./badge.js";
import { type Desk, useDesk } from "./desk.js";
import { say } from "./words.js";

/** It is looked for after the answer is on the screen: that comes first. */
function useRemedies({ engine, state: { own } }: Desk, uitkomst: AlgemeneUitkomst): HerstelUitkomst | null {
  const [found, setFound] = useState<HerstelUitkomst | null>(null);
  useEffect(() => {
    setFound(null);
    const later = setTimeout(() => setFound(engine.findRemedies(uitkomst, { regimes: own })));
    return () => clearTimeout(later);
  }, [engine, own, uitkomst]);
  return found;
}

/** What can still lawfully be done about a "no": by whom, by which document, until when; or what stands in the way. */
export function Remedies({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const desk = useDesk();
  const { t, taal } = desk;
  const found = useRemedies(desk, uitkomst);
  return (
    <section class="card part" aria-labelledby="remedies" aria-busy={found === null}>
      <h2 id="remedies">{t.herstel.titel}</h2>
      {found === null && <p>{t.herstel.bezig}</p>}
      {found?.reden && found.blokkades.length === 0 && <p>{found.reden[taal]}</p>}
      {found !== null && found.herstel.length > 0 && <p>{t.herstel.inleiding}</p>}
      {found?.herstel.map((weg, i) => (
        <Way key={JSON.stringify(weg.zaak)} weg={weg} nummer={i + 1} />
      ))}
      {found !== null && !found.volledig && <p class="soft">{t.herstel.onvolledig}</p>}
      {found !== null && found.blokkades.length > 0 && (
        <>
          <p>{t.herstel.geen}</p>
          <h3>{t.herstel.blokkades}</h3>
          <ul>
            {found.blokkades.map(({ conclusie, reden, bron }) => (
              <li key={conclusie}>
                {reden[taal]} <span class="soft">({bron.vindplaats})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Way({ weg, nummer }: { readonly weg: Herstel; readonly nummer: number }) {
  const { about, t, taal } = useDesk();
  const names = (ids: readonly string[]): string =>
    listed(ids.map((id) => about.feiten.find((feit) => feit.id === id)?.titel[taal] ?? id));
  return (
    <div class="way">
      <h3>{say(t.herstel.weg, { nummer })}</h3>
      {weg.handelingen.map((act) => (
        <Deed key={act.feit} act={act} />
      ))}
      <p>
        {t.herstel.daarna} <Badge oordeel={weg.oordeelDaarna} />
      </p>
      {weg.nogTeWeten.length > 0 && <p>{say(t.herstel.nogTeWeten, { feiten: names(weg.nogTeWeten) })}</p>}
      {weg.opnieuw.length > 0 && <p>{say(t.herstel.opnieuw, { feiten: names(weg.opnieuw) })}</p>}
      {weg.toelichting && <p class="soft">{weg.toelichting[taal]}</p>}
    </div>
  );
}

function Deed({ act: { wie, document, vroegst, uiterlijk, stappen, bron } }: { readonly act: HerstelHandeling }) {
  const { t, taal } = useDesk();
  const [from, until] = [vroegst, uiterlijk].map((day) => (day === null ? "" : written(day, taal)));
  const days = { vroegst: from ?? "", uiterlijk: until ?? "" };
  const when = from && until ? t.herstel.vanTot : from ? t.herstel.vanaf : until ? t.herstel.tot : "";
  return (
    <div class="deed">
      <p>
        <strong>{atHead(wie[taal])}</strong>: {document[taal]}
        {when !== "" && `, ${say(when, days)}`}
        {bron && <span class="soft"> ({bron.vindplaats})</span>}
      </p>
      <ul>
        {stappen.map((step) => (
          <li key={step.feit}>
            <Change step={step} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({ step: { titel, waardetitels, van, naar, waarden } }: { readonly step: HerstelStap }) {
  const { t, taal } = useDesk();
  const told = (value: HerstelStap["van"]): string => inWords(value, taal, { titel, waarden: waardetitels });
  const feit = atHead(titel[taal]);
  if (naar === null) return <>{say(t.herstel.vervalt, { feit })}</>;
  const others = (waarden ?? []).filter((value) => value !== naar);
  return (
    <>
      {say(t.herstel.stap, { feit, van: told(van), naar: told(naar) })}
      {others.length > 0 && ` (${say(t.herstel.of, { waarden: others.map(told).join(", ") })})`}
    </>
  );
}
