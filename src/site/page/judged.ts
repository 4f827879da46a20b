import { useEffect, useMemo, useState } from "preact/hooks";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import type { Probleem } from "../../read/errors.js";
import type { Engine } from "./engine.js";
import { requestOf } from "./request.js";
import type { State } from "./state.js";

/** A request and what came of it: an outcome, what is wrong with it, or, where the package itself failed, nothing. */
export interface Assessed {
  readonly request: EigenToetsverzoek;
  readonly uitkomst: AlgemeneUitkomst | null;
  readonly problemen: readonly Probleem[];
  readonly broken: boolean;
}

async function judgeBy(engine: Engine, request: EigenToetsverzoek, regimes: State["own"]): Promise<Assessed> {
  const nothing = { request, uitkomst: null, problemen: [], broken: false };
  try {
    const found = await engine.safeEvaluate(request, { regimes });
    return found.ok ? { ...nothing, uitkomst: found.uitkomst } : { ...nothing, problemen: found.problemen };
  } catch {
    // A fault of the package: the answers must stay on the page, to be saved.
    return { ...nothing, broken: true };
  }
}

/** Judges the case each time that something in it changes; what comes of an earlier one late is passed over. */
export function useJudged(engine: Engine, state: State, known: ReadonlySet<string>): Assessed | null {
  const { vraag, regime, peildatum, kenmerk, answers, own, sitting } = state;
  const [judged, setJudged] = useState<(Assessed & { readonly sitting: number }) | null>(null);
  const request = useMemo(
    () => requestOf({ vraag, regime, peildatum, kenmerk, answers }, known),
    [vraag, regime, peildatum, kenmerk, answers, known],
  );
  useEffect(() => {
    let wanted = true;
    void judgeBy(engine, request, own).then((found) => {
      if (wanted) setJudged({ ...found, sitting });
    });
    return () => {
      wanted = false;
    };
  }, [engine, request, own, sitting]);
  // What was judged of another case is about another child, or another question.
  return judged?.sitting === sitting ? judged : null;
}
