import type { Regime } from "../../model/regime.js";
import { asIs } from "../../read/shown.js";
import { type Geval, readCases } from "../../testing/cases.js";
import { regimesOf, vraagNamen } from "../regimes.js";
import { readCaseFiles } from "./files.js";
import { refuse } from "./refuse.js";
import { type Flags, ownRegimes, refuseUnknown } from "./shared.js";

/** A regime with its cases. */
export interface Tested {
  readonly regime: Regime;
  readonly gevallen: readonly Geval[];
}

/** The regimes that a call is about: its own, or those of the package; of those the one that it names. */
function chosen({ regime: id, ...flags }: Flags): readonly Regime[] {
  const known = flags.regels === undefined ? vraagNamen.flatMap(regimesOf) : ownRegimes(flags);
  refuseUnknown(
    id,
    known.map((regime) => regime.id),
  );
  return id === undefined ? known : known.filter((regime) => regime.id === id);
}

/**
 * The regimes of a call, each with the cases that belong to it. The cases are those of `--zaken`, or stand beside the
 * rules of `--regels`. Of the regimes of the package those without cases are left out.
 */
export function regimesAndCases(flags: Flags): readonly Tested[] {
  const map = flags.zaken ?? flags.regels ?? refuse("call-unknown", "--zaken", null, { keuze: "--zaken MAP" });
  const files = readCaseFiles(map);
  const tested = chosen(flags).map((regime) => ({ regime, gevallen: readCases(files, regime) }));
  const withCases = tested.filter(({ gevallen }) => gevallen.length > 0);
  const regime = flags.regime ?? tested[0]?.regime.id ?? "";
  return withCases.length > 0 ? withCases : refuse("no-cases", "--zaken", asIs(map), { regime });
}

/** The least share that a call accepts, in per cent; without it every share will do. */
export function readDrempel({ drempel = "0" }: Flags): number {
  const number = drempel.trim() === "" ? Number.NaN : Number(drempel);
  return number >= 0 && number <= 100
    ? number
    : refuse("call-unknown", "--drempel", Number.isNaN(number) ? drempel : number, { keuze: "0 - 100" });
}
