import type { Regime } from "../../model/regime.js";
import { regimesOf, vraagNamen } from "../regimes.js";
import { refuse } from "./refuse.js";
import { type Flags, ownRegimes } from "./shared.js";

/** A regime that a call names, with the day of its rules where the call says one: `wec@2026-08-01`. */
export interface Named {
  readonly regime: Regime;
  readonly peildatum: string | undefined;
}

/** Those of the call's own folder, and those of the package. */
export function known(flags: Flags): readonly Regime[] {
  return [...ownRegimes(flags), ...vraagNamen.flatMap(regimesOf)];
}

/** Finds the regime that an argument names; a regime of one's own goes before one of the package. */
export function namedIn(regimes: readonly Regime[], argument: string): Named {
  const [id = "", ...rest] = argument.split("@");
  const ids = regimes.map((regime) => regime.id);
  const regime =
    regimes.find((one) => one.id === id) ?? refuse("call-unknown", "REGIME", id, { keuze: ids.join(", ") }, ids);
  return { regime, peildatum: rest.length > 0 ? rest.join("@") : undefined };
}

/** A regime as the functions that compare take it. */
export const sideOf = (
  { regime, peildatum }: Named,
  standard: string | undefined,
): { readonly regime: string; readonly peildatum?: string } => {
  const day = peildatum ?? standard;
  return day === undefined ? { regime: regime.id } : { regime: regime.id, peildatum: day };
};
