import { factsThatCount } from "../../judge/references.js";
import { duplicates } from "../../model/duplicates.js";
import { placesIn } from "../../model/names.js";
import type { Regime } from "../../model/regime.js";
import { type Probleem, pointer, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import type { Bundle } from "./bundle.js";
import { checkConditions, type Names } from "./check-conditions.js";
import { checkPartNames } from "./check-names.js";

/** A place `{leerplicht.begin}` in a sentence names a fact or a derived date. */
export function checkPlaces(texts: readonly string[], path: readonly PropertyKey[], names: Names): Probleem[] {
  const places = texts.flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ""));
  return [...new Set(places)]
    .filter((place) => !names.has(place) || names.get(place)?.type === "conclusie")
    .map((place) => ruleProblem("place-unknown", pointer(path), place));
}

/** Facts that a regime says it does not use are facts, and nothing but a warning of it names them. */
function checkUnused(ids: readonly string[], regime: Regime): Probleem[] {
  const known = regime.feiten.map((feit) => feit.id);
  const used = ids.length > 0 ? factsThatCount(regime) : new Set<string>();
  return ids.flatMap((id, i) => {
    const path = pointer(["nietGebruikt", i]);
    if (!known.includes(id)) return [ruleProblem("fact-unknown", path, id, { suggestie: suggestion(id, known) })];
    return used.has(id) ? [ruleProblem("fact-used", path, id)] : [];
  });
}

/** The consequences, warnings, checks and omissions that `regime.json` declares. */
export function checkRegimeFile({ regime: own }: Bundle, regime: Regime, names: Names): Probleem[] {
  const known = [...names.keys()];
  const unknown = (id: string, path: readonly PropertyKey[]): Probleem[] =>
    names.has(id) ? [] : [ruleProblem("fact-unknown", pointer(path), id, { suggestie: suggestion(id, known) })];
  const gevolgen = (own.gevolgen ?? []).map((gevolg) => gevolg.naam);
  const inherited = regime.gevolgen.filter((gevolg) => !gevolgen.includes(gevolg.naam));
  return [
    ...duplicates(gevolgen).map(({ item, at }) =>
      ruleProblem("consequence-twice", pointer(["gevolgen", at, "naam"]), item),
    ),
    ...inherited.flatMap((gevolg) =>
      gevolg.gevallen.flatMap((geval) =>
        geval.wanneer ? checkConditions(geval.wanneer, ["gevolgen", gevolg.naam], names) : [],
      ),
    ),
    ...gevolgen
      .filter((naam) => naam.startsWith("toelichting") || naam === "wachtOp")
      .map((naam) => ruleProblem("consequence-twice", "/gevolgen", naam)),
    ...(own.gevolgen ?? []).flatMap(({ altijd }, i) =>
      altijd ? checkPlaces([altijd.nl, altijd.en], ["gevolgen", i, "altijd"], names) : [],
    ),
    ...(own.gevolgen ?? []).flatMap((gevolg, i) =>
      gevolg.gevallen.flatMap((geval, j) => {
        const path = ["gevolgen", i, "gevallen", j];
        return [
          ...(geval.wanneer ? checkConditions(geval.wanneer, [...path, "wanneer"], names) : []),
          ...placesIn(geval.waarde).flatMap((id) => unknown(id, [...path, "waarde"])),
          ...(geval.waarde === null && !geval.toelichting
            ? [ruleProblem("null-unexplained", pointer([...path, "toelichting"]), undefined)]
            : []),
          ...(geval.toelichting
            ? checkPlaces([geval.toelichting.nl, geval.toelichting.en], [...path, "toelichting"], names)
            : []),
        ];
      }),
    ),
    ...duplicates((own.termijnen ?? []).map((t) => t.id)).map(({ item, at }) =>
      ruleProblem("term-twice", pointer(["termijnen", at, "id"]), item),
    ),
    ...(own.termijnen ?? []).flatMap((t, i) => [
      ...(t.wanneer ? checkConditions(t.wanneer, ["termijnen", i, "wanneer"], names) : []),
      ...(t.gebeurtenis === undefined ? [] : unknown(t.gebeurtenis, ["termijnen", i, "gebeurtenis"])),
      ...[t.begin, t.einde, t.opZijnVroegst]
        .filter((id) => id !== undefined && names.get(id)?.type !== "date")
        .map((id) => ruleProblem("source-not-a-date", pointer(["termijnen", i]), id)),
      ...(t.toelichting
        ? checkPlaces([t.toelichting.nl, t.toelichting.en], ["termijnen", i, "toelichting"], names)
        : []),
    ]),
    ...(own.waarschuwing ?? []).flatMap((w, i) => [
      ...checkConditions(w.wanneer, ["waarschuwing", i, "wanneer"], names),
      ...(w.tenzij ? checkConditions(w.tenzij, ["waarschuwing", i, "tenzij"], names) : []),
      ...checkPlaces([w.zin], ["waarschuwing", i, "zin"], names),
      ...checkPlaces([w.en ?? ""], ["waarschuwing", i, "en"], names),
    ]),
    ...(own.tekst && "delen" in own.tekst ? own.tekst.delen : []).flatMap(({ conclusie }, i) =>
      unknown(conclusie, ["tekst", "delen", i, "conclusie"]),
    ),
    ...(own.controles ?? []).flatMap((c, i) =>
      [c.feit, c.nietVoor, ...(c.nietNa === undefined ? [] : [c.nietNa])]
        .filter((id) => names.get(id)?.type !== "date")
        .map((id) => ruleProblem("source-not-a-date", pointer(["controles", i]), id)),
    ),
    ...checkPartNames(own.gevolgen ?? [], regime.feiten),
    ...checkUnused(own.nietGebruikt ?? [], regime),
    ...(own.nietGecodeerd ?? []).flatMap((entry, i) =>
      entry.kanJaOmkeren === (entry.waarschuwing !== undefined)
        ? []
        : [ruleProblem("standing-warning", pointer(["nietGecodeerd", i, "waarschuwing"]), undefined)],
    ),
  ];
}
