import { useCallback, useEffect, useMemo, useReducer, useState } from "preact/hooks";
import { siteTeksten } from "../../generated/site-texts.js";
import { Articles } from "./articles.js";
import { Beside } from "./beside.js";
import { type Desk, DeskProvider } from "./desk.js";
import type { Engine } from "./engine.js";
import { Explanation } from "./explanation.js";
import { faultsOf, NO_FAULTS } from "./faults.js";
import { Form } from "./form.js";
import { Given } from "./given.js";
import { factsInForce } from "./in-force.js";
import { Interview } from "./interview.js";
import { useJudged } from "./judged.js";
import { keepOn } from "./kept.js";
import { LeftOut } from "./left-out.js";
import { Missing } from "./missing.js";
import { Notices } from "./notices.js";
import { OfCase } from "./of-case.js";
import { Opening } from "./opening.js";
import { OtherRegime } from "./other-regime.js";
import { Privacy } from "./privacy.js";
import { Remedies } from "./remedies.js";
import { Result } from "./result.js";
import { Setup } from "./setup.js";
import { type Action, receive, type State } from "./state.js";
import { toKeep } from "./stored.js";
import { Takeaway } from "./takeaway.js";
import type { Notice } from "./taken.js";
import { Terms } from "./terms.js";
import { type Words, wordsIn } from "./words.js";

interface Props {
  readonly engine: Engine;
  /** The question of this page; rules of one's own can bring another. */
  readonly page: string;
  readonly first: State;
}

/** What stands around the page was written in one language: it is told in that of the reader. */
function useLanguage({ taal }: State, titel: string, t: Words): void {
  useEffect(() => {
    document.documentElement.lang = taal;
    document.title = `${titel} · ${t.naam}`;
    const around: readonly (readonly [string, string])[] = [
      [".skip", siteTeksten[taal].naarTekst],
      [".top .name", t.naam],
      [".top nav a", t.andereVraag],
      [".foot .wide", siteTeksten[taal].voet],
    ];
    for (const [place, text] of around) {
      const found = document.querySelector(place);
      if (found) found.textContent = text;
    }
  }, [taal, titel, t]);
}

export function App({ engine, page, first }: Props) {
  const [state, send] = useReducer(receive, first);
  const { sitting } = state;
  const dispatch = useCallback((action: Action) => send({ action, sitting }), [sitting]);
  const { taal, vraag, own, regime } = state;
  const t = wordsIn(taal);
  const about = useMemo(() => engine.describe(vraag, { regimes: own }), [engine, vraag, own]);
  const known = useMemo(() => factsInForce(engine, { vraag, own, regime }, about), [engine, vraag, own, regime, about]);
  const judged = useJudged(engine, state, known);
  const faults = useMemo(
    () =>
      judged === null || judged.problemen.length === 0 ? NO_FAULTS : faultsOf(judged.problemen, about.feiten, taal),
    [judged, about, taal],
  );
  useLanguage(state, about.titel[taal], t);
  useEffect(() => {
    if (state.kept && vraag === page && !keepOn(page, toKeep(state))) dispatch({ to: "keep", kept: false });
  }, [state, vraag, page, dispatch]);
  const desk: Desk = { state, dispatch, engine, about, known, judged, faults, taal, t };
  return (
    <DeskProvider value={desk}>
      <Page page={page} desk={desk} />
    </DeskProvider>
  );
}

function Page({ page, desk }: { readonly page: string; readonly desk: Desk }) {
  const { state, dispatch, about, judged, taal, t } = desk;
  const uitkomst = judged?.uitkomst ?? null;
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  // What was said of a file that was opened is about another case than the one that comes.
  const turnTo = (action: Action): void => {
    setNotices([]);
    dispatch(action);
  };
  const modes: readonly State["mode"][] = ["interview", "form"];
  return (
    <>
      <div class="head">
        <h1>{about.titel[taal]}</h1>
        <button
          type="button"
          class="second small"
          lang={taal === "nl" ? "en" : "nl"}
          onClick={() => dispatch({ to: "speak", taal: taal === "nl" ? "en" : "nl" })}
        >
          {t.taal}
        </button>
      </div>
      <Notices notices={notices} onClose={() => setNotices([])} />
      <OfCase>
        <Setup />
      </OfCase>
      {state.own.length > 0 && (
        <div class="notice own">
          <p>{t.regels.eigenaar}</p>
          <button type="button" class="second small" onClick={() => turnTo({ to: "drop-rules", vraag: page })}>
            {t.regels.weg}
          </button>
        </div>
      )}
      <div class={`columns ${state.mode}`}>
        <div class="left">
          <fieldset class="modes">
            <legend>{t.wijze.titel}</legend>
            {modes.map((mode) => (
              <label class="mode" key={mode}>
                <input
                  type="radio"
                  name="mode"
                  checked={state.mode === mode}
                  onChange={() => dispatch({ to: "fill-in", mode })}
                />
                <span>{t.wijze[mode]}</span>
              </label>
            ))}
          </fieldset>
          <OfCase>
            {state.mode === "interview" ? <Interview /> : <Form />}
            {state.mode === "interview" && <Given />}
            <LeftOut />
          </OfCase>
          <button type="button" class="second" onClick={() => turnTo({ to: "begin-anew" })}>
            {t.instelling.opnieuw}
          </button>
        </div>
        <div class="right">
          <OfCase>
            <Result />
            {uitkomst?.oordeel === "nee" && <Remedies uitkomst={uitkomst} />}
            {uitkomst !== null && (
              <>
                <Missing uitkomst={uitkomst} />
                <Beside uitkomst={uitkomst} />
                <Terms uitkomst={uitkomst} />
                <Articles uitkomst={uitkomst} />
                {judged !== null && <OtherRegime request={judged.request} uitkomst={uitkomst} />}
                <Explanation uitkomst={uitkomst} />
              </>
            )}
          </OfCase>
        </div>
      </div>
      <div class="below">
        <OfCase>
          <Takeaway />
        </OfCase>
        <Opening onTaken={setNotices} />
        <OfCase>
          <Privacy page={page} />
        </OfCase>
      </div>
      {uitkomst !== null && (
        <script type="application/json" id="uitkomst">
          {JSON.stringify(uitkomst)}
        </script>
      )}
    </>
  );
}
