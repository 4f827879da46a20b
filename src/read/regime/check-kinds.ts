import type { Regime, RegimeBestand } from "../../model/regime.js";
import { type Probleem, pointer, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { checkMeasure, type Names } from "./check-conditions.js";

/** The kinds of norms that a regime or a policy declares fit its facts and its scopes, also while no norm uses them. */
export function checkKinds({ beleidsregels = [] }: RegimeBestand, { regels }: Regime, names: Names): Probleem[] {
  const scopes = regels.filter(({ kracht }) => kracht === "reikwijdte").map(({ name }) => name);
  return beleidsregels.flatMap(({ maat, reikwijdte }, i) => [
    ...checkMeasure(maat, ["beleidsregels", i, "maat"], names),
    ...(reikwijdte === undefined || scopes.includes(reikwijdte)
      ? []
      : [
          ruleProblem("scope-unknown", pointer(["beleidsregels", i, "reikwijdte"]), reikwijdte, {
            suggestie: suggestion(reikwijdte, scopes),
          }),
        ]),
  ]);
}
