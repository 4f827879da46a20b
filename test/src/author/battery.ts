type Json = Record<string, unknown>;
export type Files = Record<string, unknown>;

/** With nothing in it that stands in two places: a change is made in one. */
const copy = (files: Files): Files => JSON.parse(JSON.stringify(files)) as Files;

const tekst = (nl: string): Json => ({ nl, en: `${nl} (en)` });
const feit = (id: string, type: string, extra: Json = {}): Json => ({
  id,
  type,
  titel: tekst(id.replace(".", " ")),
  vraag: tekst("Wat is het?"),
  bewijsstuk: tekst("het dossier"),
  soort: "feit",
  herkomst: "DOSSIER",
  ...extra,
});
const blad = (fact: string, operator: string, value: unknown): Json => ({
  name: `${fact} klopt`,
  en: `${fact} fits`,
  fact,
  operator,
  value,
});
const bron = {
  document: "wet",
  jci: "jci1.3:c:BWBR0000001&artikel=1&g=2020-01-01",
  vindplaats: "Wet, art. 1",
  citaat: ["Het duurt niet langer dan drie maanden."],
};
const zinnen = { ja: "Het is zo.", nee: "Het is niet zo.", onbekend: "Het is niet bekend." };
const regel = (name: string, conditions: Json, extra: Json = {}): Json => ({
  name,
  titel: name,
  bron,
  conditions,
  event: { type: name, params: { ...zinnen } },
  en: { titel: name, ja: "It is so.", nee: "It is not so.", onbekend: "It is not known." },
  ...extra,
});

/** A rule folder in which nothing is wrong, with the text that it quotes. */
export const folder = (): Files =>
  copy({
    "regime.json": {
      id: "eigen-proef",
      vraag: "proef",
      titel: tekst("Een proef"),
      eigenaar: "Gemeente Voorbeeld",
      status: "beleid",
      rechtskarakter: "besluit",
      geldigVan: "2020-01-01",
      conclusies: ["bereik", "eis", "plicht", "slot"],
      waarschuwing: [
        {
          code: "let-op",
          zin: "Het is op {zaak.datum}.",
          en: "It is on {zaak.datum}.",
          wanneer: { all: [blad("zaak.ja", "equal", true)] },
        },
      ],
      gevolgen: [
        { naam: "einde", titel: tekst("einde"), bij: ["ja"], gevallen: [{ waarde: { fact: "zaak.uiterlijk" } }] },
      ],
      termijnen: [{ id: "termijn", titel: tekst("termijn"), einde: "zaak.uiterlijk", bron }],
    },
    "feiten.json": {
      vraag: "proef",
      titel: tekst("Een vraag"),
      groepen: { zaak: tekst("zaak") },
      feiten: [
        feit("zaak.datum", "date"),
        feit("zaak.aantal", "integer", { minimum: 0, maximum: 12 }),
        feit("zaak.soort", "enum", {
          waarden: ["een", "twee"],
          waardetitels: { een: tekst("een"), twee: tekst("twee") },
        }),
        feit("zaak.ja", "boolean"),
        feit("zaak.gemeente", "code", { cijfers: 4 }),
        feit("zaak.lijst", "list", { waarden: ["links", "rechts"] }),
        feit("zaak.perioden", "periods"),
        feit("zaak.einde", "date", { nietVoor: "zaak.datum" }),
      ],
    },
    "afleidingen.json": {
      afleidingen: [
        {
          id: "zaak.uiterlijk",
          titel: "drie maanden later",
          en: "three months later",
          operatie: "plusMaanden",
          van: "zaak.datum",
          maanden: 3,
          bron,
        },
      ],
    },
    "bereik.json": regel("bereik", { all: [blad("zaak.ja", "equal", true)] }, { kracht: "reikwijdte" }),
    "eis.json": regel(
      "eis",
      {
        all: [blad("zaak.aantal", "lessThan", 3), blad("zaak.einde", "lessThanInclusive", { fact: "zaak.uiterlijk" })],
      },
      { kracht: "dwingend", reikwijdte: "bereik" },
    ),
    "plicht.json": regel(
      "plicht",
      { all: [blad("zaak.soort", "equal", "een")] },
      { kracht: "plicht", wie: tekst("het college") },
    ),
    "slot.json": regel("slot", { all: [blad("eis", "in", ["ja", "nvt"])] }, { slotsom: true, reikwijdte: "bereik" }),
    "bronnen/wet.md": "---\ntoestand: 2020-01-01\n---\n\n## Artikel 1\n\nHet duurt niet langer dan drie maanden.\n",
  });

/** A policy in which nothing is wrong. */
export const policy = (): Files =>
  copy({
    "beleid.json": {
      id: "swv-proef",
      vraag: "tlv-emb",
      bouwtVoortOp: "wec",
      titel: tekst("Een plan"),
      eigenaar: "Samenwerkingsverband Voorbeeld",
      geldigVan: "2018-08-01",
      bron: { document: "plan", vindplaats: "Plan, par. 1", citaat: ["Wij geven een verklaring in categorie midden."] },
      normen: [{ id: "eigenCategorie", regel: "categorie", doelgroep: tekst("leerlingen"), waarde: "midden" }],
    },
  });

/** Puts a value at a place of a file; `undefined` takes away what stands there. */
export type Change = readonly [file: string, pad: string, value?: unknown];

export function changed(files: Files, changes: readonly Change[]): Files {
  for (const [file, pad, value] of changes) {
    const steps = pad.split("/").slice(1);
    const last = steps.pop();
    if (last === undefined) {
      if (value === undefined) delete files[file];
      else files[file] = value;
      continue;
    }
    const holder = steps.reduce<unknown>((node, step) => (node as Json)[step], files[file]) as Json;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return files;
}

const later = (extra: Json = {}): Json =>
  regel("eis", { all: [blad("zaak.aantal", "lessThan", 3)] }, { kracht: "dwingend", reikwijdte: "bereik", ...extra });
const afl = (extra: Json): Json => ({ titel: "x", en: "x", bron, ...extra });

/** What an author gets wrong: its name, and the change that makes it so. */
export const mistakes: readonly (readonly [string, ...Change[]])[] = [
  ["a file that is a list", ["eis.json", "", []]],
  ["a file that is a text", ["eis.json", "", "regel"]],
  ["no regime.json", ["regime.json", ""]],
  ["a capital in the name of a file", ["Feiten.json", "", {}]],
  ["a capital in the name of the regime", ["regime.json", ""], ["Regime.json", "", folder()["regime.json"]]],
  ["no feiten.json", ["feiten.json", ""]],
  ["an unknown key in a rule", ["eis.json", "/opmerking", "x"]],
  ["an unknown key in a regime", ["regime.json", "/naam", "x"]],
  ["an unknown key in a fact", ["feiten.json", "/feiten/0/verplicht", true]],
  ["a priority", ["eis.json", "/priority", 2]],
  ["a path in a condition", ["eis.json", "/conditions/all/0/path", "$.a"]],
  ["two groups in one", ["eis.json", "/conditions/any", [blad("zaak.ja", "equal", true)]]],
  ["an empty group", ["eis.json", "/conditions/all", []]],
  ["nothing in a condition", ["eis.json", "/conditions/all/0", {}]],
  ["a misspelt key for the fact", ["eis.json", "/conditions/all/0", { fakt: "x", operator: "equal", value: true }]],
  ["a condition without an operator", ["eis.json", "/conditions/all/0/operator"]],
  ["a condition without a name", ["eis.json", "/conditions/all/0/name"]],
  ["an unknown operator", ["eis.json", "/conditions/all/0/operator", "kleinerDan"]],
  ["an operator that does not fit", ["eis.json", "/conditions/all/0/operator", "contains"]],
  ["a misspelt fact", ["eis.json", "/conditions/all/0/fact", "zaak.aantl"]],
  ["a misspelt fact beside it", ["eis.json", "/conditions/all/1/value", { fact: "zaak.uiterljk" }]],
  ["a fact of another type beside it", ["eis.json", "/conditions/all/1/value", { fact: "zaak.aantal" }]],
  ["a text for a number", ["eis.json", "/conditions/all/0/value", "3"]],
  ["a number above the range", ["eis.json", "/conditions/all/0/value", 13]],
  ["a number below the range", ["eis.json", "/conditions/all/0/value", -3]],
  [
    "a number that is always below",
    ["eis.json", "/conditions/all/0/value", 12],
    ["eis.json", "/conditions/all/0/operator", "lessThanInclusive"],
  ],
  ["a number that is never below", ["eis.json", "/conditions/all/0/value", 0]],
  ["half a number", ["eis.json", "/conditions/all/0/value", 3.5]],
  ["a number that no quote has", ["eis.json", "/conditions/all/0/value", 4]],
  ["a date that does not exist", ["eis.json", "/conditions/all/1/value", "2020-02-30"]],
  ["a value that the choice has not", ["plicht.json", "/conditions/all/0/value", "drie"]],
  ["a text for yes", ["bereik.json", "/conditions/all/0/value", "ja"]],
  [
    "four groups deep",
    ["plicht.json", "/conditions", { all: [{ any: [{ all: [{ any: [blad("zaak.ja", "equal", true)] }] }] }] }],
  ],
  [
    "thirty levels",
    [
      "plicht.json",
      "/conditions",
      JSON.parse(`${'{"not":'.repeat(30)}${JSON.stringify(blad("zaak.ja", "equal", true))}${"}".repeat(30)}`),
    ],
  ],
  ["a condition on itself", ["plicht.json", "/conditions/all/0", blad("plicht", "equal", "ja")]],
  [
    "rules in a circle",
    ["bereik.json", "/conditions/all/0", blad("plicht", "equal", "ja")],
    ["plicht.json", "/conditions/all/0", blad("bereik", "equal", "ja")],
  ],
  [
    "dates in a circle",
    ["afleidingen.json", "/afleidingen/1", afl({ id: "zaak.a", operatie: "plusMaanden", van: "zaak.b", maanden: 3 })],
    ["afleidingen.json", "/afleidingen/2", afl({ id: "zaak.b", operatie: "plusMaanden", van: "zaak.a", maanden: 3 })],
  ],
  ["another event", ["eis.json", "/event/type", "eisen"]],
  ["no sentence for yes", ["eis.json", "/event/params/ja"]],
  ["an empty sentence", ["eis.json", "/event/params/nee", ""]],
  ["a place in a sentence that nothing fills", ["eis.json", "/event/params/nee", "Niet op {zaak.datum}."]],
  ["a place in a title", ["regime.json", "/titel/nl", "Proef {zaak.datum}"]],
  ["a place in a question", ["feiten.json", "/feiten/0/vraag/nl", "Wat is {zaak.ja}?"]],
  ["a misspelt place in a warning", ["regime.json", "/waarschuwing/0/zin", "Het is op {zaak.dag}."]],
  ["a misspelt place in an English warning", ["regime.json", "/waarschuwing/0/en", "It is on {zaak.day}."]],
  ["no strength", ["plicht.json", "/kracht"]],
  ["an unknown strength", ["eis.json", "/kracht", "verplicht"]],
  ["strength and final conclusion", ["slot.json", "/kracht", "dwingend"]],
  ["a duty of nobody", ["plicht.json", "/wie"]],
  ["a bearer of no duty", ["eis.json", "/wie", tekst("het college")]],
  ["a misspelt scope", ["eis.json", "/reikwijdte", "bereek"]],
  ["a mandatory rule without the scope of the answer", ["eis.json", "/reikwijdte"]],
  [
    "a mandatory rule that is not counted",
    ["plicht.json", "/kracht", "dwingend"],
    ["plicht.json", "/wie"],
    ["plicht.json", "/reikwijdte", "bereik"],
  ],
  ["policy in the answer", ["eis.json", "/kracht", "uitgangspunt"]],
  ["no final conclusion", ["slot.json", "/slotsom"], ["slot.json", "/kracht", "vaststelling"]],
  ["a final conclusion with any", ["slot.json", "/conditions", { any: [blad("eis", "in", ["ja", "nvt"])] }]],
  ["a final conclusion that asks yes alone", ["slot.json", "/conditions/all/0/value", ["ja"]]],
  [
    "a final conclusion with a field of application",
    ["slot.json", "/toepassing", { all: [blad("zaak.ja", "equal", true)] }],
  ],
  ["a final conclusion that counts a scope", ["slot.json", "/conditions/all/1", blad("bereik", "in", ["ja", "nvt"])]],
  ["no source", ["eis.json", "/bron"]],
  ["no quote", ["eis.json", "/bron/citaat", []]],
  ["an invented quote", ["eis.json", "/bron/citaat/0", "Het duurt drie maanden of langer."]],
  ["a document without a text", ["eis.json", "/bron/document", "wet-2019"]],
  ["an article that does not exist", ["eis.json", "/bron/jci", "jci1.3:c:BWBR0000001&artikel=2&g=2020-01-01"]],
  ["another day of the text", ["eis.json", "/bron/jci", "jci1.3:c:BWBR0000001&artikel=1&g=2019-01-01"]],
  ["a reference in another form", ["eis.json", "/bron/jci", "BWBR0000001"]],
  ["a source twice", ["eis.json", "/mede", [bron]]],
  ["a condition on a source that the rule has not", ["eis.json", "/conditions/all/0/bron", "Wet, art. 2"]],
  ["a source where nothing rests on one", ["regime.json", "/waarschuwing/0/wanneer/all/0/bron", "Wet, art. 1"]],
  ["a last day before the first", ["regime.json", "/geldigTot", "2019-01-01"]],
  ["a first day that is none", ["regime.json", "/geldigVan", "1 januari 2020"]],
  ["an unknown status", ["regime.json", "/status", "wet"]],
  ["no title in English", ["regime.json", "/titel/en"]],
  ["no legal character", ["regime.json", "/rechtskarakter"]],
  ["the id of a regime of the package", ["regime.json", "/id", "wec"]],
  ["an id with capitals", ["regime.json", "/id", "Eigen"]],
  ["a conclusion that is not listed", ["regime.json", "/conclusies", ["bereik", "eis", "slot"]]],
  ["a conclusion without a rule", ["regime.json", "/conclusies/4", "nogIets"]],
  ["a conclusion listed twice", ["regime.json", "/conclusies/4", "eis"]],
  ["an unknown base", ["regime.json", "/bouwtVoortOp", "wet-1900"]],
  ["another question", ["regime.json", "/vraag", "proef-twee"]],
  ["two rules of one name", ["tweede.json", "", later()]],
  ["a state too late", ["eis.json", "/geldigVan", "2021-01-01"]],
  [
    "two states at once",
    ["eis.json", "/geldigTot", "2021-01-01"],
    ["eis-2.json", "", later({ geldigVan: "2021-01-01" })],
  ],
  [
    "a transition from nothing",
    ["eis.json", "/overgang", { vorigeStandWanneer: { all: [blad("zaak.ja", "equal", true)] }, bron }],
  ],
  ["a fact twice", ["feiten.json", "/feiten/8", feit("zaak.ja", "boolean")]],
  ["a choice without values", ["feiten.json", "/feiten/2/waarden"], ["feiten.json", "/feiten/2/waardetitels"]],
  ["a value twice", ["feiten.json", "/feiten/2/waarden", ["een", "twee", "een"]]],
  ["a name of a value that is not there", ["feiten.json", "/feiten/2/waardetitels/drie", tekst("drie")]],
  ["a name of a group that is not there", ["feiten.json", "/groepen/zaken", tekst("zaken")]],
  ["a number without a range", ["feiten.json", "/feiten/1/maximum"]],
  ["a range the wrong way round", ["feiten.json", "/feiten/1/minimum", 13]],
  ["a code without its length", ["feiten.json", "/feiten/4/cijfers"]],
  ["a list that is too long", ["feiten.json", "/feiten/5/waarden", Array.from({ length: 11 }, (_, i) => `w${i}`)]],
  [
    "a choice that is too long",
    [
      "feiten.json",
      "/feiten/8",
      feit("zaak.keuze", "enum", { waarden: Array.from({ length: 101 }, (_, i) => `w${i}`) }),
    ],
  ],
  ["a fact that names a person", ["feiten.json", "/feiten/8", feit("leerling.naam", "code", { cijfers: 9 })]],
  ["a BSN", ["feiten.json", "/feiten/8", feit("leerling.bsn", "code", { cijfers: 9 })]],
  ["a number of a pupil", ["feiten.json", "/feiten/8", feit("leerling.onderwijsnummer", "code", { cijfers: 9 })]],
  ["a name that every object has", ["feiten.json", "/feiten/8", feit("constructor.keys", "boolean")]],
  ["a fact without a group", ["feiten.json", "/feiten/8", feit("naamloos", "boolean")]],
  ["an unknown type", ["feiten.json", "/feiten/3/type", "bool"]],
  ["an unknown origin", ["feiten.json", "/feiten/3/herkomst", "OUDERS"]],
  ["a question in Dutch alone", ["feiten.json", "/feiten/3/vraag/en"]],
  ["bound to a fact that is not there", ["feiten.json", "/feiten/7/nietVoor", "zaak.begin"]],
  ["bound to what is no date", ["feiten.json", "/feiten/7/nietVoor", "zaak.ja"]],
  [
    "meant only beside an answer that cannot be",
    ["feiten.json", "/feiten/7/alleenBij", { feit: "zaak.soort", waarde: "drie" }],
  ],
  ["a misspelt operation", ["afleidingen.json", "/afleidingen/0/operatie", "plusMaand"]],
  ["an unknown operation", ["afleidingen.json", "/afleidingen/0/operatie", "plusWerkdagen"]],
  ["a date from what is no date", ["afleidingen.json", "/afleidingen/0/van", "zaak.ja"]],
  ["a date from nothing", ["afleidingen.json", "/afleidingen/0/van", "zaak.begin"]],
  ["months that no quote has", ["afleidingen.json", "/afleidingen/0/maanden", 4]],
  [
    "a derived date twice",
    [
      "afleidingen.json",
      "/afleidingen/1",
      afl({ id: "zaak.uiterlijk", operatie: "plusMaanden", van: "zaak.datum", maanden: 3 }),
    ],
  ],
  [
    "a derived date with the name of a fact",
    [
      "afleidingen.json",
      "/afleidingen/1",
      afl({ id: "zaak.einde", operatie: "plusMaanden", van: "zaak.datum", maanden: 3 }),
    ],
  ],
  [
    "an unknown calendar",
    [
      "afleidingen.json",
      "/afleidingen/1",
      afl({ id: "zaak.t", operatie: "termijn", van: "zaak.datum", aantal: 3, eenheid: "maanden", kalender: "atw" }),
    ],
  ],
  ["a consequence of an unknown fact", ["regime.json", "/gevolgen/0/gevallen/0/waarde", { fact: "zaak.nergens" }]],
  ["a consequence of null without a reason", ["regime.json", "/gevolgen/0/gevallen/0/waarde", null]],
  ["a consequence twice", ["regime.json", "/gevolgen/1", { naam: "einde", bij: ["nee"], gevallen: [{ waarde: "x" }] }]],
  ["a term that ends on no date", ["regime.json", "/termijnen/0/einde", "zaak.ja"]],
  [
    "a term twice",
    ["regime.json", "/termijnen/1", { id: "termijn", titel: tekst("x"), einde: "zaak.uiterlijk", bron }],
  ],
  ["a fact that is used and said not to be", ["regime.json", "/nietGebruikt", ["zaak.datum"]]],
  ["half a character", ["eis.json", "/titel", "half \ud83d"]],
];

/** The same of a policy. */
export const policyMistakes: readonly (readonly [string, ...Change[]])[] = [
  ["an unknown kind of norm", ["beleid.json", "/normen/0/regel", "categorien"]],
  ["a value that the fact has not", ["beleid.json", "/normen/0/waarde", "zeer-hoog"]],
  [
    "a target group by an unknown fact",
    ["beleid.json", "/normen/0/wanneer", { all: [blad("leerling.diagnose", "equal", true)] }],
  ],
  ["an unknown base of a policy", ["beleid.json", "/bouwtVoortOp", "wac"]],
  ["no source of a policy", ["beleid.json", "/bron"]],
  ["another file beside a policy", ["x.json", "", later()]],
  ["a capital in the name of a policy", ["beleid.json", ""], ["Beleid.json", "", policy()["beleid.json"]]],
  [
    "two norms for one group",
    ["beleid.json", "/normen/1", { id: "nogEen", regel: "categorie", doelgroep: tekst("x"), waarde: "laag" }],
  ],
  [
    "a norm for everybody beside another for some of them",
    [
      "beleid.json",
      "/normen/1",
      {
        id: "nogEen",
        regel: "categorie",
        doelgroep: tekst("x"),
        waarde: "laag",
        wanneer: { all: [blad("leerling.lichamelijkBeperkt", "equal", true)] },
      },
    ],
  ],
  ["a norm with the name of a conclusion", ["beleid.json", "/normen/0/id", "gemotiveerd"]],
  ["a policy from before its base", ["beleid.json", "/geldigVan", "1990-01-01"]],
  ["a policy that ends before it begins", ["beleid.json", "/geldigTot", "2018-07-31"]],
  ["an own fact of a policy without values", ["beleid.json", "/feiten", [feit("leerling.groep", "enum")]]],
  [
    "an own date of a policy from nothing",
    [
      "beleid.json",
      "/afleidingen",
      [afl({ id: "beleid.dag", operatie: "plusMaanden", van: "tlv.nergens", maanden: 3 })],
    ],
  ],
  ["the id of the package for a policy", ["beleid.json", "/id", "emb-2019"]],
];
