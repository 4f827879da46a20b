import { evaluate } from "../../src/index.js";
import { isExcluded } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { toZaak } from "./generate.js";

/** A day on which a regime applies. */
export const dagVan = ({ geldigVan, geldigTot = "9999-12-31" }: Regime): string =>
  geldigVan <= "2026-08-01" && "2026-08-01" <= geldigTot ? "2026-08-01" : geldigVan;

export const look = (regime: Regime, known: Feiten): Promise<AlgemeneUitkomst> =>
  evaluate(
    { vraag: regime.vraag, regime: regime.id, peildatum: dagVan(regime), zaak: toZaak(known) },
    { regimes: [regime] },
  );

/** The file after an answer. Of what another answer excludes, somebody who is asked says just that other answer. */
export function answer(regime: Regime, full: Feiten, known: Feiten, feit: string): Feiten {
  const { alleenBij, nietBij } = regime.feiten.find(({ id }) => id === feit) ?? {};
  const governor = [alleenBij, nietBij].find((bond) => bond && full[bond.feit] != null && known[bond.feit] == null);
  const said = full[feit] == null && governor ? governor.feit : feit;
  return { ...known, [said]: full[said] ?? null };
}

/** Whether every fact is known, apart from those that another answer excludes. */
export const isWhole = ({ feiten }: Regime, facts: Feiten): boolean =>
  feiten.every((feit) => (facts[feit.id] == null) === isExcluded(feit, facts));
