import { describe, expect, test } from "vitest";
import { loadRegime } from "../../src/index.js";
import { problemsOf } from "../helpers/load-problems.js";
import { blad, feit, regel, smallFiles } from "../helpers/small-regime.js";
import { type Change, changed, type Files } from "./author/battery.js";

/* What a rule author gets wrong with time between dates, amounts, lists, the day of the request, added values, shared rules, what lapses and own norms. */

type Json = Record<string, unknown>;
const zin = (nl: string): Json => ({ nl, en: `${nl} (en)` });
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const zinnen = { titel: "T {doelgroep}", ja: "J", nee: "N", onbekend: "O", nvt: "X" };
const copy = (files: Files): Files => JSON.parse(JSON.stringify(files)) as Files;
const soort = (id: string, fact: string, operator: string): Json => ({
  ...{ id, kracht: "zorgvuldigheid", nl: zinnen, en: zinnen, bron },
  maat: { name: id, en: id, fact, operator },
});
const afgeleid = (id: string, extra: Json): Json => ({ id, titel: "x", bron, ...extra });
const tijd = (extra: Json = {}, id = "t.nieuw"): Json =>
  afgeleid(id, { operatie: "tijdTussen", van: "w.van", tot: "w.tot", eenheid: "maanden", ...extra });
const rij = (bij: string, waarde: unknown = 2): Json => ({ bij, waarde, bron });
const tabel = (extra: Json): Json =>
  afgeleid("b.nieuw", { operatie: "tabel", naar: "e.k", rijen: [rij("x")], anders: "i.n", ...extra });
const van = (operatie: string, extra: Json): Json => afgeleid("b.nieuw", { operatie, ...extra });

/** A regime in which nothing is wrong. */
const eigen = (): Files =>
  copy(
    smallFiles({
      feiten: [
        feit("w.van", "date"),
        feit("w.tot", "date"),
        feit("p.x", "periods"),
        feit("l.a", "list", { waarden: ["k", "m"] }),
        feit("l.b", "list", { waarden: ["k", "m", "o"] }),
        feit("l.c", "list", { waarden: ["u", "v"] }),
        feit("e.k", "enum", { waarden: ["x", "y"] }),
        feit("i.n", "integer", { minimum: 0, maximum: 6 }),
        feit("q.b", "boolean"),
      ],
      afleidingen: [
        tijd({}, "t.tijd"),
        { ...tabel({ rijen: [rij("x", 2.5)] }), id: "b.bedrag" },
        { ...van("kleinste", { van: ["b.bedrag", "i.n"] }), id: "b.kleinste" },
        afgeleid("d.later", { operatie: "plusDagen", van: "w.van", dagen: 3 }),
      ],
      regels: [
        regel("lang", { all: [blad("t.tijd", "greaterThanInclusive", 3)] }),
        regel("lijst", { all: [blad("l.b", "containsAny", ["k", "m"])] }),
        regel("bedrag", { all: [blad("b.bedrag", "lessThan", 2.6)] }, { kracht: "zorgvuldigheid" }),
        regel("dag", { all: [blad("w.van", "lessThan", { fact: "verzoek.peildatum" })] }, { kracht: "zorgvuldigheid" }),
      ],
      regime: {
        waarschuwing: [{ code: "let-op", zin: "Let op.", wanneer: { all: [blad("q.b", "equal", true)] } }],
        gevolgen: [{ naam: "einde", bij: ["ja"], gevallen: [{ waarde: { fact: "d.later" } }] }],
        termijnen: [{ id: "termijn", titel: zin("t"), einde: "d.later", bron }],
        controles: [{ feit: "w.tot", nietVoor: "w.van", reden: "x" }],
        openPunten: [{ vraag: "Wie?", plaats: "x", keuze: "x" }],
        nietGecodeerd: [{ document: "x", plaats: "art. 4", reden: zin("x"), kanJaOmkeren: false }],
        beleidsregels: [
          soort("is", "e.k", "equal"),
          soort("isEenVan", "e.k", "in"),
          soort("dag", "w.tot", "equal"),
          soort("getal", "i.n", "equal"),
        ],
      },
    }),
  );
const onder = loadRegime(eigen());
const regimes = [onder];

/** The same with its last rule in a folder that others use too. */
function gedeeld(): Files {
  const { "r3.json": deel, ...files } = eigen();
  const regime = { ...(files["regime.json"] as Json), gebruikt: ["../gedeeld/deel.json"] };
  return { ...files, "regime.json": regime, "../gedeeld/deel.json": deel };
}

/** A regime on top of it that adds values. */
const boven = (): Files =>
  copy({
    "regime.json": {
      ...{ id: "boven", vraag: "proef", titel: zin("Boven"), status: "geldend", geldigVan: "2000-01-01" },
      ...{ bouwtVoortOp: "klein", conclusies: onder.volgorde },
    },
    "feiten.json": {
      ...{ vraag: "proef", titel: zin("P"), feiten: [] },
      waardenErbij: [
        { feit: "e.k", waarden: ["z"], waardetitels: { z: zin("z") } },
        { feit: "l.b", waarden: ["q"] },
      ],
    },
  });

/** A policy on top of it, with a kind of norm of its own. */
const beleid = (): Files =>
  copy({
    "beleid.json": {
      ...{ id: "eigen", vraag: "proef", bouwtVoortOp: "klein", titel: zin("B"), geldigVan: "2000-01-01" },
      bron: { document: "plan", vindplaats: "Plan, par. 1", citaat: ["Zo doen wij het."] },
      normen: [{ id: "norm", doelgroep: zin("allen"), regel: "is", waarde: ["x"] }],
      beleidsregels: [soort("eigenSoort", "q.b", "equal")],
    },
  });

/** One fault is one message. */
type Mistake = readonly [what: string, expected: string, ...changes: Change[]];
const AFLEIDING = "afleidingen.json/afleidingen/4";
const afl = (one: Json): Change => ["afleidingen.json", "/afleidingen/4", one];
/** Another condition in one of the rules. */
const vraagt = (rule: number, ...leaf: Parameters<typeof blad>): Change => [
  `r${rule}.json`,
  "/conditions/all/0",
  blad(...leaf),
];
const [OPERATOR, VALUE] = ["conditions/all/0/operator", "conditions/all/0/value"];

const times: readonly Mistake[] = [
  ["a unit that is none", `value-not-allowed ${AFLEIDING}/eenheid`, afl(tijd({ eenheid: "weken" }))],
  ["a unit in the singular", `value-not-allowed ${AFLEIDING}/eenheid`, afl(tijd({ eenheid: "maand" }))],
  ["no end", `missing-key ${AFLEIDING}/tot`, afl(tijd({ tot: undefined }))],
  ["the end under another key", `key-misnamed ${AFLEIDING}/totEnMet`, afl(tijd({ tot: undefined, totEnMet: "w.tot" }))],
  ["a number of its own", `unknown-rule-key ${AFLEIDING}/maanden`, afl(tijd({ maanden: 3 }))],
  ["from a number", `source-not-a-date ${AFLEIDING}`, afl(tijd({ van: "i.n" }))],
  ["from stretches", `source-not-a-date ${AFLEIDING}`, afl(tijd({ van: "p.x" }))],
  ["from a misspelt fact", `source-not-a-date ${AFLEIDING}`, afl(tijd({ van: "w.vann" }))],
  ["from a time", `source-not-a-date ${AFLEIDING}`, afl(tijd({ van: "t.tijd" }))],
  ["to an amount", `source-not-a-date ${AFLEIDING}`, afl(tijd({ tot: "b.bedrag" }))],
  ["from a conclusion", `source-not-a-date ${AFLEIDING}`, afl(tijd({ van: "lang" }))],
  ["from a day written out", `source-not-a-date ${AFLEIDING}`, afl(tijd({ van: "2020-01-01" }))],
  ["to a misspelt day of the request", `source-not-a-date ${AFLEIDING}`, afl(tijd({ tot: "verzoek.peildag" }))],
  ["from a list", `wrong-rule-type ${AFLEIDING}/van`, afl(tijd({ van: ["w.van"] }))],
  ["from itself", `circle ${AFLEIDING}`, afl(tijd({ van: "t.nieuw" }))],
  ["twice", `derived-twice ${AFLEIDING}/id`, afl(tijd({}, "t.tijd"))],
  [
    "a date that adds it",
    `source-not-a-date ${AFLEIDING}`,
    afl(afgeleid("d.nieuw", { operatie: "plusMaanden", van: "t.tijd", maanden: 1 })),
  ],
  [
    "a sum with a fact for its number",
    `wrong-rule-type ${AFLEIDING}/maanden`,
    afl(afgeleid("d.nieuw", { operatie: "plusMaanden", van: "w.van", maanden: "i.n" })),
  ],
  ["equal to a number", `operator-unfit r0.json/${OPERATOR}`, vraagt(0, "t.tijd", "equal", 3)],
  ["not equal to a number", `operator-unfit r0.json/${OPERATOR}`, vraagt(0, "t.tijd", "notEqual", 3)],
  ["half a month", `value-unfit r0.json/${VALUE}`, vraagt(0, "t.tijd", "lessThan", 2.5)],
  ["a number as text", `value-unfit r0.json/${VALUE}`, vraagt(0, "t.tijd", "lessThan", "3")],
  ["beside a day", `value-unfit r0.json/${VALUE}`, vraagt(0, "t.tijd", "lessThan", "2020-01-01")],
  ["longer than can be", `value-unfit r0.json/${VALUE}`, vraagt(0, "t.tijd", "lessThan", 2400)],
  ["much longer than can be", `value-unfit r0.json/${VALUE}`, vraagt(0, "t.tijd", "lessThan", 1e300)],
  ["in a list of numbers", `wrong-shape r0.json/${VALUE}`, vraagt(0, "t.tijd", "in", [3])],
  ["beside nothing", `wrong-shape r0.json/${VALUE}`, vraagt(0, "t.tijd", "lessThan", null)],
  ["a misspelt time", "fact-unknown r0.json/conditions/all/0/fact", vraagt(0, "t.tyd", "lessThan", 3)],
  [
    "the least of it, in a condition",
    "not-for-conditions r0.json/conditions/all/0/fact",
    afl(van("kleinste", { van: ["t.tijd", "i.n"] })),
    vraagt(0, "b.nieuw", "lessThan", 3),
  ],
  [
    "a quotient of it, in a condition",
    "not-for-conditions r0.json/conditions/all/0/fact",
    afl(van("gedeeldDoor", { teller: "t.tijd", noemer: "i.n" })),
    vraagt(0, "b.nieuw", "lessThan", 3),
  ],
];

const amounts: readonly Mistake[] = [
  ["equal to a number", `operator-unfit r2.json/${OPERATOR}`, vraagt(2, "b.bedrag", "equal", 2.5)],
  ["in a list of numbers", `wrong-shape r2.json/${VALUE}`, vraagt(2, "b.bedrag", "in", [2.5])],
  ["a fact with decimals", `value-unfit r2.json/${VALUE}`, vraagt(2, "i.n", "lessThan", 2.5)],
  [
    "a table of days and numbers",
    `table-unfit ${AFLEIDING}/rijen`,
    afl(tabel({ rijen: [rij("x", "2020-01-01"), rij("y")] })),
  ],
  ["a row for what is no value", `table-unfit ${AFLEIDING}/rijen/0`, afl(tabel({ rijen: [rij("xx")] }))],
  ["a row twice", `table-unfit ${AFLEIDING}/rijen/1`, afl(tabel({ rijen: [rij("x"), rij("x", 3)] }))],
  ["no rows", `empty-list ${AFLEIDING}/rijen`, afl(tabel({ rijen: [] }))],
  ["a table by a number", `table-unfit ${AFLEIDING}/naar`, afl(tabel({ naar: "i.n" }))],
  ["a date where there is no row", `source-not-a-number ${AFLEIDING}`, afl(tabel({ anders: "w.van" }))],
  [
    "a number where there is no row with a day",
    `source-not-a-date ${AFLEIDING}`,
    afl(tabel({ rijen: [rij("x", "2020-01-01")] })),
  ],
  ["the least of a date", `source-not-a-number ${AFLEIDING}`, afl(van("kleinste", { van: ["b.bedrag", "w.van"] }))],
  ["the least of nothing", `empty-list ${AFLEIDING}/van`, afl(van("kleinste", { van: [] }))],
];

const operators = [
  ...["containsAny", "containsNone", "containsAll"],
  ...["doesNotContainAll", "containedIn", "notContainedIn"],
];
const lists: readonly Mistake[] = [
  ...operators.flatMap((operator): Mistake[] => [
    [`${operator} of nothing`, `empty-list r1.json/${VALUE}`, vraagt(1, "l.b", operator, [])],
    [`${operator} of one that is no list`, `value-unfit r1.json/${VALUE}`, vraagt(1, "l.b", operator, "k")],
    [`${operator} of a choice`, `operator-unfit r1.json/${OPERATOR}`, vraagt(1, "e.k", operator, ["x"])],
    [`${operator} beside a choice`, `value-unfit r1.json/${VALUE}`, vraagt(1, "l.b", operator, { fact: "e.k" })],
    [`${operator} beside what is not there`, `value-unfit r1.json/${VALUE}`, vraagt(1, "l.b", operator, ["k", "kk"])],
  ]),
  ["numbers", `wrong-shape r1.json/${VALUE}`, vraagt(1, "l.b", "containsAny", [1])],
  ["facts in a list", `wrong-shape r1.json/${VALUE}`, vraagt(1, "l.b", "containsAny", [{ fact: "l.a" }])],
  [
    "a fact and something more",
    `unknown-rule-key r1.json/${VALUE}/of`,
    vraagt(1, "l.b", "containsAny", { fact: "l.a", of: "l.c" }),
  ],
  ["a misspelt list", `fact-unknown r1.json/${VALUE}`, vraagt(1, "l.b", "containsAny", { fact: "l.bb" })],
  ["within all its values", `lists-fixed r1.json/${VALUE}`, vraagt(1, "l.b", "containedIn", ["k", "m", "o"])],
  ["nothing in common", `lists-fixed r1.json/${VALUE}`, vraagt(1, "l.a", "containsAny", { fact: "l.c" })],
  ["none of what is elsewhere", `lists-fixed r1.json/${VALUE}`, vraagt(1, "l.a", "containsNone", { fact: "l.c" })],
  ["within itself", `lists-fixed r1.json/${VALUE}`, vraagt(1, "l.b", "containedIn", { fact: "l.b" })],
  ["all of itself", `lists-fixed r1.json/${VALUE}`, vraagt(1, "l.b", "containsAll", { fact: "l.b" })],
  ["one value beside a choice", `value-unfit r1.json/${VALUE}`, vraagt(1, "l.b", "contains", { fact: "e.k" })],
  ["equal to a list", `operator-unfit r1.json/${OPERATOR}`, vraagt(1, "l.b", "equal", { fact: "l.a" })],
  ["a list in a list", `operator-unfit r1.json/${OPERATOR}`, vraagt(1, "l.b", "in", ["k"])],
  ["a choice in a list that is a fact", `value-unfit r1.json/${VALUE}`, vraagt(1, "e.k", "in", { fact: "l.b" })],
  ["stretches", `operator-unfit r1.json/${OPERATOR}`, vraagt(1, "p.x", "containsAny", ["k"])],
  ["dates", `operator-unfit r1.json/${OPERATOR}`, vraagt(1, "w.van", "containedIn", ["2020-01-01"])],
  ["a conclusion", `operator-unfit r1.json/${OPERATOR}`, vraagt(1, "lang", "containsAny", ["ja"])],
  ["other letters", `value-not-allowed r1.json/${OPERATOR}`, vraagt(1, "l.b", "containsany", ["k"])],
];

const PEILDATUM = "verzoek.peildatum";
const days: readonly Mistake[] = [
  [
    "as a fact of the question",
    "fact-redefined feiten.json/feiten",
    ["feiten.json", "/feiten/9", feit(PEILDATUM, "date")],
  ],
  ["misspelt", "fact-unknown r3.json/conditions/all/0/fact", vraagt(3, "verzoek.peildatm", "lessThan", "2020-01-01")],
  ["without its group", "fact-unknown r3.json/conditions/all/0/fact", vraagt(3, "peildatum", "lessThan", "2020-01-01")],
  ["beside a number", `value-unfit r3.json/${VALUE}`, vraagt(3, PEILDATUM, "lessThan", 2020)],
  ["beside a year", `value-unfit r3.json/${VALUE}`, vraagt(3, PEILDATUM, "lessThan", "2020")],
  [
    "a fact not before it",
    "fact-unknown feiten.json/feiten/0/nietVoor",
    ["feiten.json", "/feiten/0/nietVoor", PEILDATUM],
  ],
  ["not used", "fact-used regime.json/nietGebruikt/0", ["regime.json", "/nietGebruikt", [PEILDATUM]]],
  [
    "an answer to it",
    "fact-unknown feiten.json/feiten/8/alleenBij",
    ["feiten.json", "/feiten/8/alleenBij", { feit: PEILDATUM, waarde: "2020-01-01" }],
  ],
  [
    "asked beside it",
    "fact-unknown feiten.json/feiten/8/gevraagdBij",
    ["feiten.json", "/feiten/8/gevraagdBij", { feit: PEILDATUM, waarden: ["2020-01-01"] }],
  ],
  [
    "followed by an event",
    "source-not-a-date feiten.json/feiten/1/volgtOp",
    ["feiten.json", "/feiten/1/volgtOp", [PEILDATUM]],
  ],
  [
    "its group with a name",
    "name-of-nothing feiten.json/groepen/verzoek",
    ["feiten.json", "/groepen/verzoek", zin("x")],
  ],
];

const ERBIJ = "feiten.json/waardenErbij";
const erbij = (pad: string, value?: unknown): Change => ["feiten.json", `/waardenErbij${pad}`, value];
const values: readonly Mistake[] = [
  ["for a misspelt fact", `adds-to-nothing ${ERBIJ}/0/feit`, erbij("/0/feit", "e.kk")],
  ["for a conclusion", `adds-to-nothing ${ERBIJ}/0/feit`, erbij("/0/feit", "lang")],
  ["for a date", `values-not-addable ${ERBIJ}/0/feit`, erbij("/0/feit", "w.van")],
  ["for the day of the request", `values-not-addable ${ERBIJ}/0/feit`, erbij("/0/feit", PEILDATUM)],
  ["none", `empty-list ${ERBIJ}/1/waarden`, erbij("/1/waarden", [])],
  ["no facts that get any", `empty-list ${ERBIJ}`, erbij("", [])],
  ["as a text", `wrong-rule-type ${ERBIJ}/1/waarden`, erbij("/1/waarden", "q")],
  ["as an object", `wrong-rule-type ${ERBIJ}`, erbij("", { "e.k": ["z"] })],
  ["a number", `wrong-rule-type ${ERBIJ}/1/waarden/0`, erbij("/1/waarden", [3])],
  ["an empty text", `too-small ${ERBIJ}/1/waarden/0`, erbij("/1/waarden", [""])],
  ["one that is there", `value-known ${ERBIJ}/1/waarden/0`, erbij("/1/waarden", ["k"])],
  ["one twice", `value-twice ${ERBIJ}/1/waarden/1`, erbij("/1/waarden", ["q", "q"])],
  ["a name that every object has", `name-built-in ${ERBIJ}/1/waarden/0`, erbij("/1/waarden", ["constructor"])],
  ["the prototype", `name-built-in ${ERBIJ}/1/waarden/0`, erbij("/1/waarden", ["__proto__"])],
  ["more than a list can have", `too-many-values ${ERBIJ}/1/waarden`, erbij("/1/waarden", [..."abcdefgh"])],
  ["a fact twice", `listed-twice ${ERBIJ}/2/feit`, erbij("/2", { feit: "e.k", waarden: ["w"] })],
  ["a name of what is not added", `name-of-nothing ${ERBIJ}/0/waardetitels/x`, erbij("/0/waardetitels/x", zin("x"))],
  ["a name in Dutch alone", `missing-key ${ERBIJ}/0/waardetitels/z/en`, erbij("/0/waardetitels/z/en")],
  ["a misspelt key", `unknown-rule-key ${ERBIJ}/0/titels`, erbij("/0/titels", {})],
  ["in another file", "unknown-rule-key regime.json/waardenErbij", ["regime.json", "/waardenErbij", []]],
  [
    "a rule on another",
    "value-unfit lijst.json/conditions/all/0/value",
    ["regime.json", "/vervangt", ["lijst"]],
    ["lijst.json", "", regel("lijst", { all: [blad("l.b", "containsAny", ["q", "w"])] })],
  ],
];

const GEBRUIKT = "regime.json/gebruikt";
const gebruikt = (value: unknown): Change => ["regime.json", "/gebruikt", value];
const DEEL = "../gedeeld/deel.json";
const shared: readonly Mistake[] = [
  ["one that is not there", `shared-missing ${GEBRUIKT}/0`, gebruikt(["../gedeeld/ander.json"])],
  ["a name alone", `shared-missing ${GEBRUIKT}/0`, gebruikt(["deel.json"])],
  ["too far away", `shared-missing ${GEBRUIKT}/0`, gebruikt(["../../../gedeeld/deel.json"])],
  ["anywhere", `shared-missing ${GEBRUIKT}/0`, gebruikt(["/etc/passwd"])],
  ["there and back", `shared-missing ${GEBRUIKT}/0`, gebruikt(["../gedeeld/../gedeeld/deel.json"])],
  ["strokes the other way", `shared-missing ${GEBRUIKT}/0`, gebruikt(["..\\gedeeld\\deel.json"])],
  ["cases", `shared-missing ${GEBRUIKT}/0`, gebruikt(["../gedeeld/deel.zaken.json"])],
  ["the prototype", `shared-missing ${GEBRUIKT}/0`, gebruikt(["../gedeeld/__proto__.json"])],
  ["twice", `listed-twice ${GEBRUIKT}/1`, gebruikt([DEEL, DEEL])],
  ["as a text", `wrong-rule-type ${GEBRUIKT}`, gebruikt(DEEL)],
  ["beside an own file of that name", `shared-name-taken ${GEBRUIKT}/0`, ["deel.json", "", regel("lang", {})]],
  [
    "a fact that is not there",
    `fact-unknown ${DEEL}/conditions/all/0/fact`,
    [DEEL, "/conditions/all/0/fact", "w.geen"],
  ],
  ["an unknown key in it", `unknown-rule-key ${DEEL}/gebruikt`, [DEEL, "/gebruikt", []]],
  ["a list", `not-a-rule-file ${DEEL}`, [DEEL, "", []]],
  [
    "not listed",
    "conclusion-not-listed regime.json/conclusies",
    ["regime.json", "/conclusies", ["lang", "lijst", "bedrag", "slot"]],
  ],
];

const lapse = (key: string, value: unknown): Change => ["regime.json", `/${key}`, value];
const lapses: readonly Mistake[] = [
  ...Object.entries({
    vervaltWaarschuwingen: "let-opp",
    vervaltNietGecodeerd: "art. 5",
    vervaltOpenPunten: "Wie",
    vervaltControles: "w.van",
    vervaltGevolgen: "eind",
  }).flatMap(([key, naam]): Mistake[] => [
    [`${key}: what is not inherited`, `lapses-nothing regime.json/${key}/0`, lapse(key, [naam])],
    [`${key}: a text`, `wrong-rule-type regime.json/${key}`, lapse(key, naam)],
    [`${key}: nothing`, `empty-list regime.json/${key}`, lapse(key, [])],
  ]),
  ["twice", "listed-twice regime.json/vervaltControles/1", lapse("vervaltControles", ["w.tot", "w.tot"])],
  ["a misspelt key", "unknown-rule-key regime.json/vervaltWaarschuwing", lapse("vervaltWaarschuwing", ["let-op"])],
  [
    "a consequence that comes back",
    "lapse-replaced regime.json/vervaltGevolgen/0",
    lapse("vervaltGevolgen", ["einde"]),
    ["regime.json", "/gevolgen", [{ naam: "einde", bij: ["ja"], gevallen: [{ waarde: "x" }] }]],
  ],
];

const NORM = "beleid.json/normen/0";
const SOORT = "beleid.json/beleidsregels/0";
const norm = (pad: string, value?: unknown): Change => ["beleid.json", `/normen/0${pad}`, value];
const kind = (pad: string, value?: unknown): Change => ["beleid.json", `/beleidsregels/0${pad}`, value];
const tweede = (extra: Json): Change => ["beleid.json", "/normen/1", { id: "twee", doelgroep: zin("b"), ...extra }];
const norms: readonly Mistake[] = [
  ["no values", `empty-list ${NORM}/waarde`, norm("/waarde", [])],
  ["a value twice", `value-twice ${NORM}/waarde/1`, norm("/waarde", ["x", "x"])],
  ["a value that is none", `value-unfit ${NORM}/waarde/1`, norm("/waarde", ["x", "w"])],
  ["a list in a list", `wrong-shape ${NORM}/waarde`, norm("/waarde", [["x"]])],
  ["no value", `missing-key ${NORM}/waarde`, norm("/waarde")],
  ["null", `wrong-shape ${NORM}/waarde`, norm("/waarde", null)],
  ["a misspelt fact", `fact-unknown ${NORM}/waarde`, norm("/waarde", { fact: "e.kk" })],
  ["a fact of another type", `value-unfit ${NORM}/waarde`, norm("/waarde", { fact: "w.van" })],
  [
    "a day that is none",
    `value-unfit ${NORM}/waarde/0`,
    norm("", { id: "norm", doelgroep: zin("a"), regel: "dag", waarde: ["2020-02-30"] }),
  ],
  ["a misspelt key", `unknown-rule-key ${NORM}/waarden`, norm("/waarden", ["x"])],
  ["a remedy in Dutch alone", `missing-key ${NORM}/herstel/en`, norm("/herstel", { nl: "x" })],
  ["a quote as a text", `wrong-rule-type ${NORM}/citaat`, norm("/citaat", "x")],
  ["two that no value meets", "norm-contradicts beleid.json/normen/1/waarde", tweede({ regel: "is", waarde: ["y"] })],
  [
    "two of one kind that go together",
    "norm-twice beleid.json/normen/1/wanneer",
    tweede({ regel: "is", waarde: ["x", "y"] }),
  ],
  ["a kind with the force of law", `value-not-allowed ${SOORT}/kracht`, kind("/kracht", "dwingend")],
  ["a kind that is a scope", `value-not-allowed ${SOORT}/kracht`, kind("/kracht", "reikwijdte")],
  ["a kind that is a duty", `value-not-allowed ${SOORT}/kracht`, kind("/kracht", "plicht")],
  ["a misspelt force", `value-not-allowed ${SOORT}/kracht`, kind("/kracht", "zorgvuldig")],
  ["a kind with the name of another", `policy-kind-taken ${SOORT}/id`, kind("/id", "is")],
  [
    "two kinds of one name",
    "policy-kind-taken beleid.json/beleidsregels/1/id",
    ["beleid.json", "/beleidsregels/1", soort("eigenSoort", "q.b", "equal")],
  ],
  ["a kind with a value", `unknown-rule-key ${SOORT}/maat/value`, kind("/maat/value", true)],
  ["a kind without English", `missing-key ${SOORT}/en`, kind("/en")],
  ["a kind without a sentence", `missing-key ${SOORT}/nl/nvt`, kind("/nl/nvt")],
  ["a place that nothing fills", `place-unfilled ${SOORT}/nl/ja`, kind("/nl/ja", "J {doelgroepen}")],
  [
    "a check that lapses",
    "unknown-rule-key beleid.json/vervaltControles",
    ["beleid.json", "/vervaltControles", ["w.tot"]],
  ],
  [
    "a consequence that lapses",
    "unknown-rule-key beleid.json/vervaltGevolgen",
    ["beleid.json", "/vervaltGevolgen", ["einde"]],
  ],
  [
    "what is not there lapses",
    "lapses-nothing beleid.json/vervaltWaarschuwingen/0",
    ["beleid.json", "/vervaltWaarschuwingen", ["nergens"]],
  ],
  [
    "values for what is not there",
    "adds-to-nothing beleid.json/waardenErbij/0/feit",
    ["beleid.json", "/waardenErbij", [{ feit: "e.kk", waarden: ["z"] }]],
  ],
];

/** As somebody types it who writes law and no JSON. */
const typed: readonly Mistake[] = [
  [
    "an amount with a decimal comma",
    "wrong-date afleidingen.json/afleidingen/4/rijen/0/waarde",
    afl(tabel({ rijen: [rij("x", "2,5")] })),
  ],
  [
    "an amount with a sign for euro",
    "wrong-date afleidingen.json/afleidingen/4/rijen/0/waarde",
    afl(tabel({ rijen: [rij("x", "€ 2")] })),
  ],
  [
    "a day as it is said, in a table",
    "wrong-date afleidingen.json/afleidingen/4/rijen/0/waarde",
    afl(tabel({ rijen: [rij("x", "1-8-2026")], anders: "w.van" })),
  ],
  [
    "a day as it is said, in a condition",
    "value-unfit r3.json/conditions/all/0/value",
    vraagt(3, "w.van", "lessThan", "1-8-2026"),
  ],
  [
    "a day as it is said, beside the day of the request",
    "value-unfit r3.json/conditions/all/0/value",
    vraagt(3, PEILDATUM, "lessThan", "1-8-2026"),
  ],
  ["a day as it is said, of a regime", "wrong-date regime.json/geldigVan", ["regime.json", "/geldigVan", "1-8-2026"]],
  [
    "a number with a decimal comma",
    "value-unfit r2.json/conditions/all/0/value",
    vraagt(2, "b.bedrag", "lessThan", "2,6"),
  ],
  [
    "an operator in Dutch",
    "value-not-allowed r2.json/conditions/all/0/operator",
    vraagt(2, "b.bedrag", "kleiner", 2.6),
  ],
  [
    "a key in Dutch",
    "key-misnamed r2.json/conditions/all/0/waarde",
    ["r2.json", "/conditions/all/0", { name: "x", fact: "b.bedrag", operator: "lessThan", waarde: 2 }],
  ],
  [
    "a fact in Dutch",
    "condition-keys r2.json/conditions/all/0",
    ["r2.json", "/conditions/all/0", { name: "x", feit: "b.bedrag", operator: "lessThan", value: 2 }],
  ],
  ["yes in a word", "value-unfit r0.json/conditions/all/0/value", vraagt(0, "q.b", "equal", "ja")],
  [
    "a number of days on a day",
    "value-unfit r0.json/conditions/all/0/value",
    vraagt(0, "t.tijd", "greaterThan", "3 maanden"),
  ],
  [
    "shared rules in the file of a rule",
    "unknown-rule-key r0.json/gebruikt",
    ["r0.json", "/gebruikt", ["../gedeeld/deel.json"]],
  ],
  [
    "shared rules that are nearly so called",
    "unknown-rule-key regime.json/gebruikd",
    ["regime.json", "/gebruikd", ["../gedeeld/deel.json"]],
  ],
  [
    "what lapses in the file of facts",
    "unknown-rule-key feiten.json/vervaltWaarschuwingen",
    ["feiten.json", "/vervaltWaarschuwingen", ["let-op"]],
  ],
  [
    "more values in the file of dates",
    "unknown-rule-key afleidingen.json/waardenErbij",
    ["afleidingen.json", "/waardenErbij", [{ feit: "e.k", waarden: ["z"] }]],
  ],
  [
    "a list of dates under another name",
    "key-misnamed afleidingen.json/afleiding",
    ["afleidingen.json", "", { afleiding: [] }],
  ],
  [
    "kinds of norm that are nearly so called",
    "unknown-rule-key regime.json/beleidsregel",
    ["regime.json", "/beleidsregel", []],
  ],
  [
    "a unit in the singular under another key",
    "key-misnamed afleidingen.json/afleidingen/4/eenheden",
    afl({ ...tijd(), eenheid: undefined, eenheden: "dagen" }),
  ],
  [
    "an amount that is always less",
    "condition-fixed r2.json/conditions/all/0/value",
    vraagt(2, "b.bedrag", "lessThan", 7),
  ],
  [
    "a day before there were rules",
    "condition-fixed r3.json/conditions/all/0/value",
    vraagt(3, PEILDATUM, "lessThan", "2000-01-01"),
  ],
];

const sorts: readonly (readonly [string, () => Files, readonly Mistake[]])[] = [
  ["time between two dates", eigen, times],
  ["amounts", eigen, amounts],
  ["lists", eigen, lists],
  ["the day of the request", eigen, days],
  ["more values", boven, values],
  ["shared rules", gedeeld, shared],
  ["what lapses", boven, lapses],
  ["norms", beleid, norms],
  ["as it is typed", eigen, typed],
];

test("without a mistake nothing is said", () => {
  for (const files of [eigen, boven, gedeeld, beleid]) expect(problemsOf(files(), { regimes })).toEqual([]);
});

test("there are more than a hundred mistakes, each with a name of its own", () => {
  const all = sorts.flatMap(([sort, , mistakes]) => mistakes.map(([what]) => `${sort}: ${what}`));
  expect(all.length).toBeGreaterThan(100);
  expect(new Set(all).size).toBe(all.length);
});

describe.each(sorts)("%s", (_, files, mistakes) => {
  const each = mistakes.map(([what, expected, ...changes]) => [what, expected, changes] as const);
  test.each(each)("%s", (_what, expected, changes) => {
    // As text: a key without a value is not there.
    const wrong = copy(changed(files(), changes));
    const problemen = problemsOf(wrong, { regimes });
    expect(problemen.map(({ code, bestand, pad }) => `${code} ${bestand}${pad}`)).toEqual([expected]);
    for (const { verwacht, remedie } of problemen) {
      for (const said of [verwacht, remedie]) expect(said).not.toMatch(/^$|\{[a-z]{2,}\}|\(\)|undefined/);
    }
  });
});

test("mistakes with several new things are told at once", () => {
  const wrong = changed(eigen(), [
    afl(tijd({ van: "i.n" })),
    vraagt(0, "t.tijd", "equal", 3),
    vraagt(1, "l.b", "containedIn", ["k", "m", "o"]),
    vraagt(3, "verzoek.peildatm", "lessThan", "2020-01-01"),
  ]);
  expect(
    problemsOf(wrong)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["fact-unknown", "lists-fixed", "operator-unfit", "source-not-a-date"]);
});

/** What stands where something else should. */
const hostile = [null, -1, 1e308, "", "__proto__", "{w.van}\u0000", [], [[]], {}, { fact: "constructor" }, true];

/** Every place in a file, to a few steps deep. */
const places = (node: unknown, pad = ""): string[] => [
  ...(pad ? [pad] : []),
  ...(typeof node === "object" && node !== null
    ? Object.entries(node).flatMap(([key, value]) => places(value, `${pad}/${key}`))
    : []),
];

describe("whatever stands where something else should is refused by its place, and breaks nothing", () => {
  test.each<[string, () => Files, string, RegExp]>([
    ["a time", eigen, "afleidingen.json", /^\/afleidingen\/0(?!\/bron)/],
    ["a table", eigen, "afleidingen.json", /^\/afleidingen\/1(?!\/bron|\/rijen\/0\/bron)/],
    ["a condition on lists", eigen, "r1.json", /^\/conditions/],
    ["what is shared", gedeeld, "regime.json", /^\/gebruikt/],
    ["more values", boven, "feiten.json", /^\/waardenErbij/],
    ["norms", beleid, "beleid.json", /^\/normen/],
    ["a kind of norm", beleid, "beleid.json", /^\/beleidsregels\/0(?!\/bron|\/nl|\/en)/],
  ])("%s", (_, files, file, where) => {
    for (const place of places(files()[file]).filter((pad) => where.test(pad))) {
      for (const value of hostile) {
        // Anything but a refusal is thrown on.
        for (const problem of problemsOf(changed(files(), [[file, place, value]]), { regimes })) {
          expect(problem).toMatchObject({ bestand: expect.stringMatching(/\.json$/), code: expect.any(String) });
          expect(`${problem.verwacht}${problem.remedie}`).not.toMatch(/undefined|\[object/);
        }
      }
    }
  });
});
