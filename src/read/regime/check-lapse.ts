import { duplicates } from "../../model/duplicates.js";
import type { Regime, RegimeBestand } from "../../model/regime.js";
import { type VervalSleutel, vervalSleutels } from "../../model/vervalsleutels.js";
import { type Probleem, pointer, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { lapsing } from "./lapse.js";

type Key = VervalSleutel | "vervaltTermijnen";

const namesBelow = (key: Key, base: Regime): readonly string[] =>
  key === "vervaltTermijnen" ? base.termijnen.map(({ id }) => id) : lapsing[key](base).map(([naam]) => naam);

function checkKey(key: Key, own: RegimeBestand, base: Regime | undefined): Probleem[] {
  const given = own[key] ?? [];
  const known = base ? namesBelow(key, base) : [];
  const again: Partial<Record<Key, readonly string[]>> = {
    vervaltGevolgen: (own.gevolgen ?? []).map(({ naam }) => naam),
    vervaltTermijnen: (own.termijnen ?? []).map(({ id }) => id),
  };
  return [
    ...duplicates(given).map(({ item, at }) => ruleProblem("listed-twice", pointer([key, at]), item)),
    ...given.flatMap((naam, i) => {
      const place = pointer([key, i]);
      if (again[key]?.includes(naam)) return [ruleProblem("lapse-replaced", place, naam, { sleutel: key })];
      if (known.includes(naam)) return [];
      const suggestie = known.length > 0 ? suggestion(naam, known) : "";
      return [ruleProblem("lapses-nothing", place, naam, { sleutel: key, suggestie })];
    }),
  ];
}

/**
 * What a regime lets lapse is inherited, and exactly that. A check that lapses may have kept a derived date of the base within its
 * bounds: without it the first date that is known could be another one than the law means.
 */
export function checkLapse(own: RegimeBestand, regime: Regime, base: Regime | undefined): Probleem[] {
  const loose = (own.vervaltControles ?? []).flatMap((naam, i) =>
    regime.afleidingen.flatMap((afleiding) => {
      if (afleiding.operatie !== "eerstBekende" || afleiding.van[0] !== naam) return [];
      const bounded = afleiding.van
        .slice(1)
        .every((other) =>
          regime.controles.some(({ feit, nietVoor, nietNa }) => feit === naam && [nietVoor, nietNa].includes(other)),
        );
      return bounded
        ? []
        : [ruleProblem("lapse-needed", pointer(["vervaltControles", i]), naam, { datum: afleiding.id })];
    }),
  );
  const keys = [...vervalSleutels, "vervaltTermijnen"] as const;
  return [...keys.flatMap((key) => checkKey(key, own, base)), ...loose];
}
