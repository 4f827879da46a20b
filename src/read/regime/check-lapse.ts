import { regelplaatsen } from "../../generated/texts.js";
import { duplicates } from "../../model/duplicates.js";
import { listed } from "../../model/naam.js";
import type { Regime, RegimeBestand } from "../../model/regime.js";
import { standardCodes } from "../../model/standaardcodes.js";
import type { Tekst } from "../../model/tekst.js";
import { type VervalSleutel, vervalSleutels } from "../../model/vervalsleutels.js";
import { inEach } from "../../model/wording.js";
import { fill, guessed, type Probleem, pointer, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { inherited } from "./inherited.js";
import { lapsing } from "./lapse.js";

type Key = VervalSleutel | "vervaltTermijnen";

const namesBelow = (key: Key, base: Regime): readonly string[] =>
  key === "vervaltTermijnen" ? base.termijnen.map(({ id }) => id) : lapsing[key](base).map(([naam]) => naam);

/** The keys of a regime that let something lapse; all but terms leave a trace in the regime. */
const keys: readonly Key[] = [...vervalSleutels, "vervaltTermijnen"];

const said = (line: keyof (typeof regelplaatsen)["nl"], values: Readonly<Record<string, string>>): Tekst =>
  inEach((taal) => fill(regelplaatsen[taal][line], (name) => values[name]));

/** Where a name belongs that its key does not have: it is one of another kind of thing, or the code of a warning that lapses otherwise. */
function elsewhere(key: Key, naam: string, base: Regime): Tekst | undefined {
  const others: string[] = keys.filter((other) => other !== key && namesBelow(other, base).includes(naam));
  if (base.volgorde.includes(naam)) others.push("vervalt", "vervangt");
  if (base.afleidingen.some(({ id }) => id === naam)) return said("afgeleid", { naam });
  if (others.length > 0) return said("andereSleutel", { sleutels: listed(others) });
  if (key !== "vervaltWaarschuwingen") return undefined;
  const passages = base.nietGecodeerd.flatMap(({ plaats, waarschuwing }) => (waarschuwing ? [`"${plaats}"`] : []));
  if (naam === "niet-gecodeerd") return said("nietGecodeerd", { plaatsen: passages.join("; ") || "-" });
  const owner = base.regels.find(({ waarschuwing = [] }) => waarschuwing.some(({ code }) => code === naam));
  if (owner) return said("vanRegel", { regel: owner.name });
  return standardCodes.includes(naam) ? said("vanUitkomst", {}) : undefined;
}

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
      const suggestie = (base && elsewhere(key, naam, base)) ?? (known.length > 0 ? suggestion(naam, known) : "");
      return [ruleProblem("lapses-nothing", place, naam, { sleutel: key, suggestie })];
    }),
  ];
}

/** A term that is left open is one that lapses. */
function checkOpenTerms({ openPunten = [], vervaltTermijnen: known = [] }: RegimeBestand): Probleem[] {
  return openPunten.flatMap((punt, i) =>
    (punt.termijnen ?? []).flatMap((naam, j) =>
      known.includes(naam)
        ? []
        : [
            ruleProblem("open-term-unknown", pointer(["openPunten", i, "termijnen", j]), naam, {
              suggestie: suggestion(naam, known),
            }),
          ],
    ),
  );
}

/** What a regime says to have looked at is inherited. */
function checkLookedAt({ nagekeken = [] }: RegimeBestand, base: Regime | undefined): Probleem[] {
  if (nagekeken.length === 0) return [];
  const known = new Set(base ? inherited(base).map(({ naam }) => naam) : []);
  return [
    ...duplicates(nagekeken).map(({ item, at }) => ruleProblem("listed-twice", pointer(["nagekeken", at]), item)),
    ...nagekeken.flatMap((naam, i) => {
      if (known.has(naam)) return [];
      const suggestie = known.size > 0 ? guessed(naam, [...known], (name) => name) : "";
      return [ruleProblem("checks-nothing", pointer(["nagekeken", i]), naam, { suggestie })];
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
  return [
    ...keys.flatMap((key) => checkKey(key, own, base)),
    ...checkLookedAt(own, base),
    ...loose,
    ...checkOpenTerms(own),
  ];
}
