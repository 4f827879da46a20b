import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Oordeel } from "../../model/oordeel.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import type { Vergelijking } from "../../model/vergelijking.js";
import { type Probleem, ToetsverzoekError } from "../../read/errors.js";
import { written } from "../../read/words.js";
import { Badge } from "./badge.js";
import { useDesk } from "./desk.js";
import { FaultList } from "./fault-list.js";
import { faultList } from "./faults.js";
import { Part } from "./part.js";
import { either, say } from "./words.js";

interface Compared {
  readonly beside: string;
  readonly found: Vergelijking | null;
  readonly problemen: readonly Probleem[];
}

/** One case judged by two regimes, as soon as another is chosen. */
function useCompared(request: EigenToetsverzoek, current: string, beside: string): Compared | null {
  const { engine, state } = useDesk();
  const [compared, setCompared] = useState<Compared | null>(null);
  useEffect(() => {
    if (beside === "") return;
    let wanted = true;
    const tell = (found: Compared): void => {
      if (wanted) setCompared(found);
    };
    engine.compare(request, [current, beside], { regimes: state.own }).then(
      (found) => tell({ beside, found, problemen: [] }),
      (error: unknown) =>
        tell({ beside, found: null, problemen: error instanceof ToetsverzoekError ? error.problemen : [] }),
    );
    return () => {
      wanted = false;
    };
  }, [engine, request, current, beside, state.own]);
  return compared?.beside === beside ? compared : null;
}

interface Props {
  readonly request: EigenToetsverzoek;
  readonly uitkomst: AlgemeneUitkomst;
}

/** A file under two regimes, side by side: what comes out otherwise, and why. */
export function OtherRegime({ request, uitkomst }: Props) {
  const { about, dispatch, t, taal } = useDesk();
  const [chosen, choose] = useState("");
  const current = uitkomst.regime.id;
  const others = about.regimes.filter(({ id }) => id !== current);
  const beside = others.some(({ id }) => id === chosen) ? chosen : "";
  const compared = useCompared(request, current, beside);
  if (others.length === 0) return null;
  const titel = others.find(({ id }) => id === beside)?.titel[taal] ?? "";
  return (
    <Part title={t.anders.titel}>
      {() => (
        <>
          <label for="beside">{t.anders.kies}</label>
          <select id="beside" value={beside} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t.anders.geen}</option>
            {others.map(({ id, titel: name }) => (
              <option key={id} value={id}>
                {name[taal]}
              </option>
            ))}
          </select>
          {beside !== "" && (
            <div aria-live="polite">
              {compared !== null && compared.problemen.length > 0 && <CannotBe problemen={compared.problemen} />}
              {compared?.found && <SideBySide found={compared.found} />}
              {compared?.found && (
                <button type="button" class="second" onClick={() => dispatch({ to: "judge-by", regime: beside })}>
                  {say(t.anders.verder, { regime: titel })}
                </button>
              )}
            </div>
          )}
        </>
      )}
    </Part>
  );
}

function CannotBe({ problemen }: { readonly problemen: readonly Probleem[] }) {
  const { about, t, taal } = useDesk();
  return (
    <div class="fault">
      <p>{t.anders.kanNiet}</p>
      <FaultList faults={faultList(problemen, about.feiten, taal)} />
    </div>
  );
}

function SideBySide({ found }: { readonly found: Vergelijking }) {
  const { about, t, taal } = useDesk();
  const heads = found.regimes.map(({ titel }) => titel[taal]);
  const name = (id: string): string => {
    const one = found.uitkomsten.flatMap((one) => one?.conclusies ?? []).find((conclusie) => conclusie.id === id);
    return one ? either(taal, one.titel, one.titelEn) : id;
  };
  const term = (id: string): string =>
    about.regimes.flatMap(({ termijnen }) => termijnen).find((one) => one.id === id)?.titel[taal] ?? id;
  const said = (oordeel: Oordeel | null) =>
    oordeel === null ? <span class="soft">{t.anders.niet}</span> : <Badge oordeel={oordeel} />;
  const otherwise = found.conclusies.filter(({ anders }) => anders);
  const terms = found.termijnen.filter(({ standen: [a, b], laatsteDagen: [x, y] }) => a !== b || x !== y);
  return (
    <>
      <Pair title={t.anders.oordeel} heads={heads}>
        {(i) => said(found.oordelen[i] ?? null)}
      </Pair>
      {otherwise.length === 0 && <p>{t.anders.gelijk}</p>}
      {otherwise.map(({ conclusie, oordelen, redenen }) => (
        <Pair key={conclusie} title={name(conclusie)} heads={heads}>
          {(i) => (
            <>
              {said(oordelen[i] ?? null)}{" "}
              {redenen[i] && (
                <>
                  {either(taal, redenen[i].zin, redenen[i].zinEn)} <span class="soft">({redenen[i].vindplaats})</span>
                </>
              )}
            </>
          )}
        </Pair>
      ))}
      {terms.map(({ id, laatsteDagen, standen }) => (
        <Pair key={id} title={term(id)} heads={heads}>
          {(i) => {
            const day = laatsteDagen[i];
            if (day) return say(t.anders.termijn, { dag: written(day, taal) });
            // What is not known yet is never shown as what there is not.
            const none = { "loopt-niet": t.anders.looptNiet, "bestaat-niet": t.anders.niet };
            const stand = standen[i];
            const why = stand === "loopt-niet" || stand === "bestaat-niet" ? none[stand] : t.anders.onbekend;
            return <span class="soft">{why}</span>;
          }}
        </Pair>
      ))}
    </>
  );
}

interface PairProps {
  readonly title: string;
  /** By which rules each side was judged. */
  readonly heads: readonly string[];
  readonly children: (side: number) => ComponentChildren;
}

/** One thing under both regimes, each under its name. */
function Pair({ title, heads, children }: PairProps) {
  return (
    <div class="pair">
      <h3>{title}</h3>
      <dl>
        {heads.map((head, i) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{children(i)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
