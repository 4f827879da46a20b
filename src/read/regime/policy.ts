import type { Beleid, Beleidsregel } from "../../model/beleid.js";
import { duplicates } from "../../model/duplicates.js";
import { nearest } from "../../model/nearest.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import { remarksLapsing } from "../../model/vervallen.js";
import type { Operator } from "../../model/voorwaarde.js";
import { fill, type Probleem, pointer } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { atMost } from "./limits.js";
import { apartWhere, askedOf } from "./norm-values.js";
import { OF_POLICY } from "./origin.js";

type PolicyNorm = Beleid["normen"][number];
type Taal = "nl" | "en";

/** The sentences of a kind of norm, with the target group and the policy filled in. */
function sentences(kind: Beleidsregel, norm: PolicyNorm, beleid: Beleid, taal: Taal): Beleidsregel[Taal] {
  const values: Readonly<Record<string, string>> = { doelgroep: norm.doelgroep[taal], beleid: beleid.titel[taal] };
  const entries = Object.entries(kind[taal]).map(([key, text = ""]) => [key, fill(text, (name) => values[name])]);
  const said = Object.fromEntries(entries) as Beleidsregel[Taal];
  return norm.herstel ? { ...said, lijst: `${said.lijst ?? said.nee} ${norm.herstel[taal]}` } : said;
}

/** Where a norm stands: at its own source, or elsewhere in that of the policy. */
const sourceOf = ({ bron, vindplaats, citaat }: PolicyNorm, beleid: Beleid): Beleid["bron"] => ({
  ...(bron ?? beleid.bron),
  ...(vindplaats === undefined ? {} : { vindplaats }),
  ...(citaat ? { citaat } : {}),
});

/** The kinds of norms that a policy can set: those of the regime below it, and its own. */
const kindsOf = (beleid: Beleid, base: Regime): readonly Beleidsregel[] => [
  ...base.beleidsregels,
  ...(beleid.beleidsregels ?? []).map((kind) => ({ ...kind, bron: kind.bron ?? beleid.bron })),
];

/** One norm as a rule: it applies to its target group, and is met when the fact has the value that it sets. */
function ruleOf(norm: PolicyNorm, kind: Beleidsregel, beleid: Beleid): unknown {
  const { titel, ...params } = sentences(kind, norm, beleid, "nl");
  const bron = sourceOf(norm, beleid);
  return {
    name: norm.id,
    titel,
    kracht: kind.kracht,
    ...(kind.reikwijdte === undefined ? {} : { reikwijdte: kind.reikwijdte }),
    bron,
    ...(kind.bron.vindplaats === bron.vindplaats ? {} : { mede: [kind.bron] }),
    ...(kind.interpretatie ? { interpretatie: kind.interpretatie } : {}),
    ...(norm.wanneer ? { toepassing: norm.wanneer } : {}),
    conditions: askedOf(kind, norm.waarde),
    event: { type: norm.id, params },
    en: sentences(kind, norm, beleid, "en"),
  };
}

/** For whom a norm is, whatever its conditions are called. */
const groupOf = ({ regel, wanneer }: PolicyNorm): string =>
  JSON.stringify([regel, wanneer ?? null], (key, value: unknown) =>
    key === "name" || key === "en" ? undefined : value,
  );

/** Each norm has a name of its own, and what is asked of one target group stands in one norm of a kind. */
function checkNorms({ normen }: Beleid, base: Regime, kinds: readonly Beleidsregel[]): Probleem[] {
  const taken = new Set(base.volgorde);
  const groups = new Map<string, PolicyNorm>();
  return normen.flatMap((norm, i) => {
    const [group, name] = [groupOf(norm), norm.id];
    const [same, isTaken] = [groups.get(group), taken.has(name)];
    const kind = kinds.find(({ id }) => id === norm.regel);
    const feit = base.feiten.find(({ id }) => id === kind?.maat.fact);
    // With values of which none meets both it is a contradiction, and shown with a pupil once the rest is right.
    const asked = (waarde: PolicyNorm["waarde"], operator: Operator) => ({ operator, waarde });
    const isTwice =
      same && kind && !apartWhere(feit, asked(same.waarde, kind.maat.operator), asked(norm.waarde, kind.maat.operator));
    groups.set(group, same ?? norm);
    taken.add(name);
    const at = (key: string): string => pointer(["normen", i, key]);
    const values = Array.isArray(norm.waarde) ? norm.waarde : [];
    return [
      ...(isTaken ? [ruleProblem("norm-name-taken", at("id"), name)] : []),
      ...(isTwice ? [ruleProblem("norm-twice", at("wanneer"), norm.waarde, { norm: same.id })] : []),
      ...duplicates(values.map((value) => JSON.stringify(value))).map(({ at: j }) =>
        ruleProblem("value-twice", pointer(["normen", i, "waarde", j]), values[j]),
      ),
      ...values.flatMap((value, j) =>
        typeof value === "boolean" ? [ruleProblem("yes-no-listed", pointer(["normen", i, "waarde", j]), value)] : [],
      ),
    ];
  });
}

/** A kind of its own has a name that no kind below it has. */
function checkKinds({ beleidsregels = [] }: Beleid, base: Regime): Probleem[] {
  const taken = new Set(base.beleidsregels.map(({ id }) => id));
  return beleidsregels.flatMap(({ id }, i) => {
    const isTaken = taken.has(id);
    taken.add(id);
    return isTaken ? [ruleProblem("policy-kind-taken", pointer(["beleidsregels", i, "id"]), id)] : [];
  });
}

/** A norm names a kind that the regime below it knows, and stands in the way of no other. */
export function checkPolicy(beleid: Beleid, base: Regime): Probleem[] {
  const kinds = kindsOf(beleid, base);
  const known = kinds.map((kind) => kind.id);
  const tooMany = beleid.normen.length > atMost.normen;
  if (tooMany) {
    const values = { hoogstens: String(atMost.normen) };
    return [ruleProblem("too-many-norms", "/normen", beleid.normen.length, values)];
  }
  const wrong = [...checkKinds(beleid, base), ...checkNorms(beleid, base, kinds)];
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
  const kinds = kindsOf(beleid, base);
  const rules = normen.flatMap((norm): [string, unknown][] => {
    const kind = kinds.find((other) => other.id === norm.regel);
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
      ...(beleid.beleidsregels ? { beleidsregels: kinds.slice(base.beleidsregels.length) } : {}),
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
