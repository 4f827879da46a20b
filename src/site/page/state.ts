import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";

/** A case as it is being filled in, and how it is looked at. What follows from it is judged anew each time, and stands nowhere. */
export interface State {
  readonly taal: Taal;
  readonly vraag: string;
  /** `null`: the standard regime of the day. */
  readonly regime: string | null;
  readonly peildatum: string;
  readonly kenmerk: string;
  /** What was answered, as it was typed and in that order: a wrong answer stays, to be mended. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** What was asked and is not known: it is not asked again in this sitting. */
  readonly skipped: readonly string[];
  readonly mode: "interview" | "form";
  /** The fact that is asked again, to change its answer. */
  readonly changing: string | null;
  /** Whether to ask on when the answer is settled, for what is listed beside it. */
  readonly further: boolean;
  /** Regimes of one's own, loaded from a folder. */
  readonly own: readonly Regime[];
  /** Whether the browser keeps it. */
  readonly kept: boolean;
  /** Which case this is of those that stood on the page: nothing that a part of the page holds of one may stand under another. */
  readonly sitting: number;
}

/** A case as a file holds it. */
export interface Opened {
  readonly regime: string | null;
  readonly peildatum: string;
  readonly kenmerk: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

export type Action =
  | { readonly to: "speak"; readonly taal: Taal }
  | { readonly to: "judge-by"; readonly regime: string | null }
  | { readonly to: "judge-on"; readonly peildatum: string }
  | { readonly to: "call"; readonly kenmerk: string }
  | { readonly to: "answer"; readonly feit: string; readonly value: unknown }
  | { readonly to: "skip"; readonly feit: string }
  | { readonly to: "ask-again" }
  | { readonly to: "change"; readonly feit: string | null }
  | { readonly to: "ask-on" }
  | { readonly to: "fill-in"; readonly mode: State["mode"] }
  | { readonly to: "open"; readonly opened: Opened }
  | { readonly to: "add-rules"; readonly regime: Regime }
  | { readonly to: "drop-rules"; readonly vraag: string }
  | { readonly to: "keep"; readonly kept: boolean }
  | { readonly to: "begin-anew" };

export const begun = (vraag: string, peildatum: string, taal: Taal): State => ({
  taal,
  vraag,
  regime: null,
  peildatum,
  kenmerk: "",
  answers: {},
  skipped: [],
  mode: "interview",
  changing: null,
  further: false,
  own: [],
  kept: false,
  sitting: 0,
});

const without = (answers: State["answers"], feit: string): State["answers"] =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== feit));

/** An answer that is not known any more is none: it leaves the case, and is asked again. */
const answered = (answers: State["answers"], feit: string, value: unknown): State["answers"] =>
  value === undefined || value === null ? without(answers, feit) : { ...answers, [feit]: value };

const NOTHING_FILLED_IN = { answers: {}, skipped: [], further: false, kenmerk: "" } as const;

/** Another case, or the same by other rules: what was being asked or typed is not handed on. */
const another = (state: State): State => ({ ...state, changing: null, sitting: state.sitting + 1 });

/** The regimes of one's own that are about the question at hand. */
export const ownOn = ({ own, vraag }: Pick<State, "own" | "vraag">): State["own"] =>
  own.filter((regime) => regime.vraag === vraag);

/** Without a name of rules those of one's own judge, where there is one set of them: that is said by its name. */
function chosenBy({ own, vraag }: State, regime: string | null): string | null {
  const [only, ...others] = ownOn({ own, vraag });
  return regime === null && only && others.length === 0 ? only.id : regime;
}

/** What an action makes of a case. */
export function reduce(state: State, action: Action): State {
  switch (action.to) {
    case "speak":
      return { ...state, taal: action.taal };
    case "judge-by":
      return { ...state, regime: action.regime, changing: null };
    case "judge-on":
      return { ...state, peildatum: action.peildatum };
    case "call":
      return { ...state, kenmerk: action.kenmerk };
    case "answer": {
      // A field that is left says again what it holds.
      if (
        state.answers[action.feit] === action.value &&
        !state.skipped.includes(action.feit) &&
        state.changing === null
      )
        return state;
      const answers = answered(state.answers, action.feit, action.value);
      return { ...state, answers, skipped: state.skipped.filter((id) => id !== action.feit), changing: null };
    }
    case "skip": {
      const skipped = [...state.skipped.filter((id) => id !== action.feit), action.feit];
      return { ...state, answers: without(state.answers, action.feit), skipped, changing: null };
    }
    case "ask-again":
      return { ...state, skipped: [], further: true };
    case "change":
      return { ...state, changing: action.feit, mode: "interview" };
    case "ask-on":
      return { ...state, further: true };
    case "fill-in":
      return { ...state, mode: action.mode, changing: null };
    case "open":
      return {
        ...another(state),
        ...NOTHING_FILLED_IN,
        ...action.opened,
        regime: chosenBy(state, action.opened.regime),
      };
    case "add-rules": {
      const own = [action.regime, ...state.own.filter(({ id }) => id !== action.regime.id)];
      // Another question has other facts: what was answered would all be refused.
      const rest = action.regime.vraag === state.vraag ? {} : NOTHING_FILLED_IN;
      return { ...another(state), ...rest, own, vraag: action.regime.vraag, regime: action.regime.id };
    }
    case "drop-rules": {
      const rest = action.vraag === state.vraag ? {} : NOTHING_FILLED_IN;
      return { ...another(state), ...rest, own: [], vraag: action.vraag, regime: null };
    }
    case "keep":
      return { ...state, kept: action.kept };
    case "begin-anew":
      return { ...another(state), ...NOTHING_FILLED_IN };
  }
}

/** An action, and the case under which it was meant. */
export interface Sent {
  readonly action: Action;
  readonly sitting: number;
}

/**
 * What an action makes of the case that stands here now. A field that goes with its case still says, as it goes, what was typed in
 * it: that is not of the case that came. What was read of a file makes a case of its own, whenever it comes.
 */
export const receive = (state: State, { action, sitting }: Sent): State =>
  sitting === state.sitting || action.to === "open" || action.to === "add-rules" ? reduce(state, action) : state;
