import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { diff, evaluate, loadRegime, prove, RegelError, report } from "../../../src/index.js";
import type { RegelsBewijs, Uitspraak } from "../../../src/model/bewijs-van-regels.js";
import type { Regime } from "../../../src/model/regime.js";
import type { EigenToetsverzoek } from "../../../src/model/types.js";
import { load } from "../../../src/read/regime/load.js";
import { filesOf, originOf } from "../../../src/read/regime/origin.js";
import { rulesetHash } from "../../../src/tell/record.js";
import { mutate } from "../../../src/testing/mutate.js";
import { blad, feit, regel, small, smallFiles } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

type Json = Record<string, unknown>;

const said = ({ uitspraken }: RegelsBewijs): Uitspraak[] => uitspraken.filter(({ soort }) => soort === "monotoon");
const proved = (regime: Regime): Uitspraak[] => said(prove(regime.vraag, regime.id, undefined, { regimes: [regime] }));

/** What the conclusion that a statement is about is on the file that shows it, and what it becomes on the twin of that. */
async function shown({ plaats, getuige, anders }: Uitspraak, regime: Regime) {
  const { zaak, ...rest } = getuige as EigenToetsverzoek;
  const moved = structuredClone(zaak) as Record<string, Json>;
  for (const [id, value] of Object.entries(anders ?? {})) {
    const [group = "", name = ""] = id.split(".");
    moved[group] = { ...moved[group], [name]: value };
  }
  const outcomes = [zaak, moved].map((one) => evaluate({ ...rest, zaak: one } as never, { regimes: [regime] }));
  return (await Promise.all(outcomes)).map(
    ({ conclusies }) => conclusies.find(({ id }) => id === plaats.split("/")[0])?.oordeel,
  );
}

describe("the rules of the package", () => {
  const own = shipped.flatMap((regime) =>
    [...(originOf(regime)?.bundle.regels ?? [])].flatMap(([path, { monotoon }]) =>
      monotoon ? [[`${regime.id}/${path}`, regime, path, monotoon] as const] : [],
    ),
  );

  test("say it of these, each where the law gives ground", () => {
    const told = own.map(([name, , , list]) => [name, ...list.map(({ feit, richting }) => `${feit} ${richting}`)]);
    expect(told.sort()).toEqual([
      ["emb-regeling/artikel-41-lid-4-tijdig.json", "aanvraag.datum dalend"],
      ["leerplichtwet-1969/artikel-6-lid-2-tijdig.json", "jongere.eersteSchooldag stijgend"],
      ["leerplichtwet-1969/artikel-7-verklaring.json", "verklaring.datum stijgend", "kennisgeving.datum dalend"],
      ["leerplichtwet-bes/artikel-15-lid-2-tijdig.json", "jongere.eersteSchooldag stijgend"],
      ["leerplichtwet-bes/artikel-16-verklaring.json", "verklaring.datum stijgend", "kennisgeving.datum dalend"],
      ["wec/artikel-40-lid-15-duur.json", "tlv.einddatum stijgend"],
    ]);
  });

  /** Conditions with every comparison of dates turned round. */
  const flipped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(flipped);
    if (typeof value !== "object" || value === null) return value;
    const turned: Readonly<Record<string, string>> = { l: "greaterThan", g: "lessThan" };
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key !== "operator" || !/Than/.test(String(inner))) return [key, flipped(inner)];
        return [key, String(inner).replace(/^(less|greater)Than/, turned[String(inner)[0] ?? ""] ?? "")];
      }),
    );
  };

  test.each(own)(
    "%s with its comparisons turned round is found, with a file that shows it",
    async (_, regime, path) => {
      const { bundle, vragen, bases, kalenders } = originOf(regime) ?? {};
      if (!bundle || !vragen || !bases || !kalenders) throw new Error("not loaded");
      const files = filesOf(bundle);
      // A warning beside it would ask for what no file can have.
      const rule = files[path] as Json;
      const turned = { ...rule, conditions: flipped(rule["conditions"]) };
      const broken = load({ ...files, [path]: turned }, vragen, bases, kalenders);
      const states = broken.standen.length;
      const found = proved(broken).filter(({ bestand }) => bestand === path);
      expect(found.length).toBe((bundle.regels.get(path)?.monotoon?.length ?? 0) * Math.max(states, 1));
      for (const one of found) {
        expect([one.plaats, one.houdt, one.antwoord]).toEqual([one.plaats, false, "ja"]);
        expect(await shown(one, broken)).toEqual(["ja", "nee"]);
      }
    },
  );
});

const zin = "De een maakt van een ja nooit een nee.";
const feiten = [
  ...["p.een", "p.twee"].map((id) => feit(id, "boolean")),
  ...["d.een", "d.twee"].map((id) => feit(id, "date")),
  feit("k.een", "enum", { waarden: ["a", "b"] }),
];
const rule = (conditions: Json, ...monotoon: readonly Json[]): Json =>
  regel("op", conditions, { monotoon: monotoon.map((one) => ({ zin, ...one })) });
const held = (conditions: Json, ...monotoon: readonly Json[]): Uitspraak[] =>
  proved(small({ feiten, regels: [rule(conditions, ...monotoon)] }));

describe("a rule that says of itself which facts never take its yes away", () => {
  const later = { all: [blad("d.een", "greaterThan", { fact: "d.twee" }), blad("p.een", "equal", false)] };

  test("holds in one direction, and not in the other; without one it rises", async () => {
    const found = held(
      later,
      ...[{ feit: "d.een" }, { feit: "d.een", richting: "dalend" }, { feit: "d.twee", richting: "dalend" }],
      ...[{ feit: "p.een" }, { feit: "p.een", richting: "dalend" }],
    );
    expect(found.map(({ plaats, houdt }) => [plaats, houdt])).toEqual([
      ["op/monotoon/0", true],
      ["op/monotoon/1", false],
      ["op/monotoon/2", true],
      ["op/monotoon/3", false],
      ["op/monotoon/4", true],
    ]);
    const [, date, , yes] = found as [Uitspraak, Uitspraak, Uitspraak, Uitspraak];
    expect([Object.keys(date.anders ?? {}), yes.anders]).toEqual([["d.een"], { "p.een": true }]);
    const regime = small({ feiten, regels: [rule(later)] });
    for (const one of [date, yes]) expect(await shown(one, regime)).toEqual(["ja", "nee"]);
  });

  test("is held to it through a derived date, a scope and another conclusion", () => {
    const regime = small({
      feiten,
      afleidingen: [{ id: "d.uiterlijk", operatie: "plusMaanden", van: "d.een", maanden: 3 }],
      regels: [
        regel("eerst", { all: [blad("d.twee", "lessThanInclusive", { fact: "d.uiterlijk" })] }),
        rule({ all: [blad("eerst", "equal", "ja"), blad("p.een", "equal", true)] }, { feit: "d.een" }),
      ],
    });
    expect(proved(regime).map(({ houdt }) => houdt)).toEqual([true]);
  });

  test("does not hold where a rule stops applying to nothing: a no beside a yes is what counts", () => {
    const within = regel("op", { all: [blad("p.twee", "equal", true)] }, { monotoon: [{ zin, feit: "p.een" }] });
    const applied = { ...within, toepassing: { all: [blad("p.een", "equal", false)] } };
    // Where it no longer applies the answer is `nvt`, and no `nee`.
    expect(proved(small({ feiten, regels: [applied] })).map(({ houdt }) => houdt)).toEqual([true]);
  });

  test("where nothing is proved of the rules, it is not either", () => {
    const few = [feit("k.een", "code", { cijfers: 1 }), feit("p.een", "boolean")];
    const none = Array.from({ length: 10 }, (_, i) => blad("k.een", "notEqual", String(i)));
    const one = rule({ all: [...none, blad("p.een", "equal", true)] }, { feit: "p.een" });
    const found = prove("proef", "klein", undefined, { regimes: [small({ feiten: few, regels: [one] })] });
    expect([found.uitspraken, found.nietBewezen.map(({ plaats }) => plaats)]).toEqual([[], ["regime", "teksten"]]);
  });

  test("is refused for what no rule can say, all at once", () => {
    const wrong = smallFiles({
      feiten,
      afleidingen: [{ id: "d.later", operatie: "plusDagen", van: "d.een", dagen: 1 }],
      regels: [
        rule(
          later,
          ...[{ feit: "d.twe" }, { feit: "k.een" }, { feit: "d.later" }, { feit: "slot" }],
          ...[{ feit: "d.een", richting: "stijgend" }, { feit: "d.een" }, { feit: "d.een", richting: "dalend" }],
          { feit: "p.twee" },
        ),
      ],
    });
    const problems = (files: Record<string, unknown>) => {
      try {
        loadRegime(files);
      } catch (error) {
        if (error instanceof RegelError) return error.problemen;
      }
      return [];
    };
    expect(problems(wrong).map(({ bestand, pad, code }) => [bestand, pad, code])).toEqual([
      ["r0.json", "/monotoon/0/feit", "fact-unknown"],
      ["r0.json", "/monotoon/1/feit", "fact-without-direction"],
      ["r0.json", "/monotoon/2/feit", "fact-without-direction"],
      ["r0.json", "/monotoon/3/feit", "fact-without-direction"],
      ["r0.json", "/monotoon/5/feit", "monotone-twice"],
      ["r0.json", "/monotoon/7/feit", "monotone-unused"],
    ]);
    expect(problems(wrong)[0]?.remedie).toContain("Bedoelt u: d.twee?");
    const form = { feit: "d.een", richting: "omhoog", conclusie: "op" };
    const misshapen = problems(smallFiles({ feiten, regels: [rule(later, form)] }));
    expect(misshapen.map(({ pad }) => pad).sort()).toEqual(["/monotoon/0/conclusie", "/monotoon/0/richting"]);
  });
});

describe("what it is beside the rule", () => {
  const conditions = { all: [blad("d.een", "lessThan", { fact: "d.later" })] };
  const files = smallFiles({
    feiten,
    afleidingen: [{ id: "d.later", operatie: "plusDagen", van: "d.twee", dagen: 1 }],
    regels: [rule(conditions, { feit: "d.twee" })],
  });
  const base = loadRegime(files);
  const over = (more: Json, files: Json = {}): Regime => {
    const { "regime.json": own } = smallFiles({ feiten: [], regels: [] });
    const regime = { ...(own as Json), id: "boven", bouwtVoortOp: "klein", conclusies: ["op", "slot"], ...more };
    return loadRegime({ "regime.json": regime, ...files }, { regimes: [base] });
  };
  const provedOver = (regime: Regime): Uitspraak[] =>
    said(prove("proef", "boven", undefined, { regimes: [base, regime] }));

  test("an overlay inherits it with the rule, and is held to it under dates of its own", () => {
    expect(provedOver(over({})).map(({ houdt, bestand }) => [houdt, bestand])).toEqual([[true, "r0.json"]]);
    const earlier = { id: "d.later", titel: "x", operatie: "plusDagen", van: "d.een", dagen: -1 };
    const replaced = over({ vervangtAfleidingen: ["d.later"] }, { "afleidingen.json": { afleidingen: [earlier] } });
    // On the fact that it is about nothing rests any more: so it holds, and its author is not refused for a rule of another.
    expect(provedOver(replaced).map(({ houdt }) => houdt)).toEqual([true]);
    const again = over({ vervangt: ["op"] }, { "op.json": regel("op", conditions) });
    expect(provedOver(again)).toEqual([]);
  });

  test("it changes no answer: the rules keep their hash", () => {
    expect(rulesetHash(base)).toBe(rulesetHash(loadRegime({ ...files, "r0.json": regel("op", conditions) })));
  });

  test("a comparison of regimes shows it as what is written otherwise", () => {
    const again = over({ vervangt: ["op"] }, { "op.json": regel("op", conditions) });
    const { anders } = diff("proef", "klein", "boven", { regimes: [base, again] } as never);
    expect(anders.filter(({ soort }) => soort === "monotoon")).toEqual([
      { soort: "monotoon", plaats: "op", a: { monotoon: [{ zin, feit: "d.twee" }] }, b: {} },
    ]);
  });

  test("a mutant is what it was without it", () => {
    const told = (regime: Regime) => [...mutate(regime)].map(({ id, problemen }) => [id, problemen.length]);
    expect(told(base)).toEqual(told(loadRegime({ ...files, "r0.json": regel("op", conditions) })));
  });

  test("stock json-rules-engine reads the rule as it stands", async () => {
    const engine = new Engine([files["r0.json"] as RuleProperties]);
    for (const [day, events] of [
      [1, ["op"]],
      [3, []],
    ] as const) {
      const ran = await engine.run({ "d.een": day, "d.later": 2 });
      expect(ran.events.map(({ type }) => type)).toEqual(events);
    }
  });

  test.each(["nl", "en"] as const)("in words: %s", (taal) => {
    const broken = small({
      feiten,
      regels: [
        rule(conditions, { feit: "d.een", en: "One never takes a yes away." }, { feit: "d.een", richting: "dalend" }),
      ],
      afleidingen: [{ id: "d.later", operatie: "plusDagen", van: "d.twee", dagen: 1 }],
    });
    const bewijs = prove("proef", "klein", undefined, { regimes: [broken] });
    for (const vorm of ["tekst", "markdown"] as const) {
      const text = report(bewijs, { taal, vorm }).replaceAll(/\s+/g, " ");
      expect(text).toContain(taal === "nl" ? zin : "One never takes a yes away.");
      expect(text).toMatch(taal === "nl" ? /een stelling in een regel: / : /a claim in a rule: /);
      expect(text).toContain("r0.json");
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});
