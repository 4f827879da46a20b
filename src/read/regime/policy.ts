import type { Beleid, Beleidsregel } from "../../model/beleid.js";
import { nearest } from "../../model/nearest.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import { remarksLapsing } from "../../model/vervallen.js";
import { fill, type Probleem, pointer } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { atMost } from "./limits.js";
import { OF_POLICY } from "./origin.js";

type PolicyNorm = Beleid["normen"][number];
type Taal = "nl" | "en";

/** The sentences of a kind of norm, with the target group and the policy filled in. */
function sentences(kind: Beleidsregel, norm: PolicyNorm, beleid: Beleid, taal: Taal): Beleidsregel[Taal] {
  const values: Readonly<Record<string, string>> = { doelgroep: norm.doelgroep[taal], beleid: beleid.titel[taal] };
  const entries = Object.entries(kind[taal]).map(([key, text = ""]) => [key, fill(text, (name) => values[name])]);
  return Object.fromEntries(entries) as Beleidsregel[Taal];
}

/** One norm as a rule: it applies to its target group, and is met when the fact has the value that it sets. */
function ruleOf(norm: PolicyNorm, kind: Beleidsregel, beleid: Beleid): unknown {
  const { titel, ...params } = sentences(kind, norm, beleid, "nl");
  return {
    name: norm.id,
    titel,
    kracht: kind.kracht,
    ...(kind.reikwijdte === undefined ? {} : { reikwijdte: kind.reikwijdte }),
    bron: norm.bron ?? beleid.bron,
    mede: [kind.bron],
    ...(kind.interpretatie ? { interpretatie: kind.interpretatie } : {}),
    ...(norm.wanneer ? { toepassing: norm.wanneer } : {}),
    conditions: { all: [{ ...kind.maat, value: norm.waarde }] },
    event: { type: norm.id, params },
    en: sentences(kind, norm, beleid, "en"),
  };
}

/** For whom a norm is, whatever its conditions are called. */
const groupOf = ({ regel, wanneer }: PolicyNorm): string =>
  JSON.stringify([regel, wanneer ?? null], (key, value: unknown) =>
    key === "name" || key === "en" ? undefined : value,
  );

/**
 * A norm for everybody and one for a group of them, of a kind that asks for one value: for that group nobody could follow both. Of two
 * groups that are both named it is not known here whether somebody is in both.
 */
const overlap = (a: PolicyNorm, b: PolicyNorm, base: Regime): boolean =>
  a.regel === b.regel &&
  (a.wanneer === undefined) !== (b.wanneer === undefined) &&
  JSON.stringify(a.waarde) !== JSON.stringify(b.waarde) &&
  base.beleidsregels.some((kind) => kind.id === a.regel && kind.maat.operator === "equal");

/** Each norm has a name of its own, and no two of a kind are for one target group: with two values nobody could follow both. */
function checkNorms({ normen }: Beleid, base: Regime): Probleem[] {
  const taken = new Set(base.volgorde);
  const groups = new Map<string, PolicyNorm>();
  return normen.flatMap((norm, i) => {
    const [group, name] = [groupOf(norm), norm.id];
    const [same, isTaken] = [groups.get(group), taken.has(name)];
    const before = same ?? normen.slice(0, i).find((other) => overlap(norm, other, base));
    groups.set(group, same ?? norm);
    taken.add(name);
    return [
      ...(isTaken ? [ruleProblem("norm-name-taken", pointer(["normen", i, "id"]), name)] : []),
      ...(before
        ? [ruleProblem("norm-contradicts", pointer(["normen", i, "waarde"]), norm.waarde, { norm: before.id })]
        : []),
    ];
  });
}

/** A norm names a kind that the regime below it knows, and stands in the way of no other. */
export function checkPolicy(beleid: Beleid, base: Regime): Probleem[] {
  const known = base.beleidsregels.map((kind) => kind.id);
  const tooMany = beleid.normen.length > atMost.normen;
  if (tooMany) {
    const values = { hoogstens: String(atMost.normen) };
    return [ruleProblem("too-many-norms", "/normen", beleid.normen.length, values)];
  }
  const wrong = checkNorms(beleid, base);
  const unknown = beleid.normen.flatMap((norm, i) =>
    known.includes(norm.regel)
      ? []
      : [
          ruleProblem("policy-kind-unknown", pointer(["normen", i, "regel"]), norm.regel, {
            keuze: nearest(norm.regel, known) ?? (known.join(", ") || "-"),
          }),
        ],
  );
  return [...wrong, ...unknown];
}

/** What a policy lets lapse of the regime below it. */
const lapsesOf = (beleid: Beleid): Partial<Beleid> =>
  Object.fromEntries(Object.entries(beleid).filter(([key]) => Object.hasOwn(remarksLapsing, key)));

/** A policy as the rule files of an overlay: from there on it is a regime like any other. */
export function expandPolicy(beleid: Beleid, base: Regime): RegelBestanden {
  const {
    id,
    vraag,
    titel,
    bouwtVoortOp,
    geldigVan,
    geldigTot,
    eigenaar,
    normen,
    afleidingen = [],
    feiten = [],
    waardenErbij,
  } = beleid;
  const names = normen.map((norm) => norm.id);
  const rules = normen.flatMap((norm): [string, unknown][] => {
    const kind = base.beleidsregels.find((other) => other.id === norm.regel);
    return kind ? [[`${OF_POLICY}${norm.id}`, ruleOf(norm, kind, beleid)]] : [];
  });
  return {
    "regime.json": {
      id,
      vraag,
      titel,
      ...(eigenaar === undefined ? {} : { eigenaar }),
      status: "beleid",
      geldigVan,
      ...(geldigTot === undefined ? {} : { geldigTot }),
      bouwtVoortOp,
      ...lapsesOf(beleid),
      voegtToe: names,
      conclusies: [...base.volgorde, ...names],
    },
    ...Object.fromEntries(rules),
    ...(afleidingen.length > 0 ? { "afleidingen.json": { afleidingen } } : {}),
    ...(feiten.length > 0 || waardenErbij
      ? { "feiten.json": { vraag, titel: base.vraagTitel, feiten, ...(waardenErbij ? { waardenErbij } : {}) } }
      : {}),
  };
}
