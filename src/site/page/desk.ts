import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { InterneFout } from "../../model/fault.js";
import type { Taal } from "../../model/tekst.js";
import type { VraagBeschrijving } from "../../tell/describe.js";
import type { Engine } from "./engine.js";
import type { Faults } from "./faults.js";
import type { Assessed } from "./judged.js";
import type { Action, State } from "./state.js";
import type { Words } from "./words.js";

/** What every part of the page has at hand. */
export interface Desk {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly engine: Engine;
  /** The question, its facts and its regimes. */
  readonly about: VraagBeschrijving;
  /** Which of those facts the chosen rules know. */
  readonly known: ReadonlySet<string>;
  /** What came of the case as it stands; `null` as long as nothing did. */
  readonly judged: Assessed | null;
  readonly faults: Faults;
  readonly taal: Taal;
  readonly t: Words;
}

const Context = createContext<Desk | null>(null);
export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === null) throw new InterneFout("a part of the page stands outside it");
  return desk;
}
