import ts from "typescript";
import { describe, expect, test } from "vitest";
import { vraagNamen } from "../../src/doors/regimes.js";
import { teksten } from "../../src/generated/texts.js";
import { describe as describeQuestion } from "../../src/index.js";
import { feitTypen, herkomsten } from "../../src/model/feit.js";
import { codeStyle } from "../../src/model/naam.js";
import { oordelen } from "../../src/model/oordeel.js";
import { krachten } from "../../src/model/regel.js";
import { normStatussen, rechtskarakters } from "../../src/model/regime.js";
import { statussen } from "../../src/model/status.js";
import type { Tekst } from "../../src/model/tekst.js";
import { shipped } from "../helpers/zaken.js";
import { isObject, type JsonObject, objects, ruleFiles } from "./rule-files.js";
import { nodes, place, type Source, sources } from "./source.js";

/** What a regime of one's own may leave out, and is told by its id for, the shipped rules have: a name in two languages. */
const isNamed = (titel: Tekst | undefined): boolean =>
  titel !== undefined && [titel.nl, titel.en].every((text) => text !== "" && !/^\[.*\]$/.test(text));

describe.each(vraagNamen)("%s has a short name for", (vraag) => {
  const { groepen, feiten, regimes } = describeQuestion(vraag) ?? { groepen: [], feiten: [], regimes: [] };
  const lacking = (list: readonly { readonly titel: Tekst }[]): unknown[] =>
    list.filter(({ titel }) => !isNamed(titel));

  test("every group, every fact and every answer to choose", () => {
    expect(lacking(groepen)).toEqual([]);
    expect(lacking(feiten)).toEqual([]);
    expect(lacking(feiten.flatMap(({ antwoorden }) => antwoorden ?? []))).toEqual([]);
  });

  test("every date, consequence, part of one, and term of its regimes", () => {
    for (const { afleidingen, gevolgen, termijnen } of regimes) {
      expect(lacking(afleidingen)).toEqual([]);
      expect(lacking(gevolgen)).toEqual([]);
      expect(lacking(gevolgen.flatMap(({ velden }) => velden))).toEqual([]);
      expect(lacking(termijnen)).toEqual([]);
    }
  });

  test("facts and answers that are told apart", () => {
    for (const taal of ["nl", "en"] as const) {
      const names = feiten.map(({ titel }) => titel[taal]);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      for (const { id, antwoorden } of feiten) {
        const answers = (antwoorden ?? []).map(({ titel }) => titel[taal]);
        expect({ id, answers: new Set(answers).size }).toEqual({ id, answers: answers.length });
      }
    }
  });
});

/** The keys of the parts of a value, but for quotes; what is filled in is no part. */
function* parts(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* parts(item);
  else if (typeof value === "object" && value !== null && !("fact" in value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== "citaat") yield key;
      yield* parts(inner);
    }
  }
}

test("every part of the value of a consequence has a short name", () => {
  const lacking = ruleFiles
    .filter(({ kind }) => kind === "regime")
    .flatMap(({ path, json }) =>
      ((json["gevolgen"] ?? []) as readonly JsonObject[]).flatMap(({ naam, velden, gevallen }) => {
        const values = (gevallen as readonly JsonObject[]).map(({ waarde }) => waarde);
        const named = isObject(velden) ? Object.keys(velden) : [];
        return [...new Set(values.flatMap((value) => [...parts(value)]))]
          .filter((key) => !named.includes(key))
          .map((key) => `${path} ${String(naam)}: velden.${key}`);
      }),
    );
  expect(lacking).toEqual([]);
});

test("every kind of thing that a person reads has a short name, in both languages", () => {
  for (const taal of ["nl", "en"] as const) {
    const t = teksten[taal];
    const named: readonly [readonly string[], object][] = [
      [[...krachten, "slotsom"], t.krachten],
      [statussen, t.statussen],
      [normStatussen, t.normstatussen],
      [herkomsten, t.uitleg.herkomst],
      [["feit", "oordeel"], t.soorten],
      [feitTypen, t.feittypen],
      [oordelen, t.oordelen],
      [rechtskarakters, t.rechtskarakters],
      [rechtskarakters, t.uitleg.rechtskarakter],
    ];
    for (const [ids, names] of named) expect(Object.keys(names).sort()).toEqual([...ids].sort());
  }
});

/** The texts in a value that are written in a rule, each with the key under which it stands; a quote is told as it is. */
function* written(value: unknown, key = ""): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [key, value];
  else if (Array.isArray(value)) for (const item of value) yield* written(item, key);
  else if (typeof value === "object" && value !== null && !("fact" in value)) {
    for (const [inner, item] of Object.entries(value)) if (inner !== "citaat") yield* written(item, inner);
  }
}

test("every text in the value of a consequence has a name", () => {
  const lacking = shipped.flatMap(({ id, feiten, gevolgen }) =>
    gevolgen.flatMap(({ naam, velden = {}, gevallen }) =>
      gevallen
        .flatMap(({ waarde }) => [...written(waarde)])
        .filter(([key, text]) => {
          const { feit, waardetitels = {} } = velden[key] ?? {};
          const ofFact = feiten.find((one) => one.id === feit)?.waardetitels ?? {};
          return !(text in waardetitels || text in ofFact);
        })
        .map(([key, text]) => `${id} ${naam}: ${key} ${text}`),
    ),
  );
  expect(lacking).toEqual([]);
});

/** What people read of each of these. */
const told: Readonly<Record<string, readonly string[]>> = {
  interpretatie: ["vraag", "keuze", "anders", "grond"],
  openPunten: ["vraag", "plaats", "keuze"],
  nietGecodeerd: ["plaats"],
  normen: ["plaats", "reden"],
};

test("every reading, open point, norm and passage that is not encoded says in English what it says in Dutch", () => {
  const lacking = ruleFiles.flatMap(({ path, json }) =>
    [...objects(json)].flatMap(({ at, object }) =>
      Object.entries(told).flatMap(([list, fields]) =>
        (Array.isArray(object[list]) ? (object[list] as readonly JsonObject[]) : []).flatMap((entry, i) => {
          const en = isObject(entry["en"]) ? entry["en"] : {};
          return fields
            .filter((field) => field in entry && !(field in en))
            .map((field) => `${path}${at}/${list}/${i}: en.${field}`);
        }),
      ),
    ),
  );
  expect(lacking).toEqual([]);
});

test("what has no name is told by its id, as code", () => {
  expect(codeStyle("verklaring.datum")).toBe("[verklaring.datum]");
});

/** What the machine does is English: Dutch words that say it, or that name a piece of the machine, and no thing of the law. */
const mechanics: ReadonlySet<string> = new Set([
  ...["bladeren", "vorm", "vormen", "kop", "koppen", "vrij", "plaatsen", "mee", "boom", "tak", "knoop", "lijstje"],
  ...["feitenVan", "krachtVan", "waarschuwt", "inTaal", "inTalen", "isPlaats"],
]);
const verbs =
  /^(zoek|vind|bouw|lees|schrijf|haal|maak|zet|tel|vul|geef|neem|kijk|loop|doe|verwerk|bereken|bepaal|controleer|verzamel|vergelijk|vertaal|sorteer|knip|plak|wis|stuur)([A-Z]|$)/;

/** What a file declares by a name of its own choice: no keys of data, which are the words of the law and of an outcome. */
const declared = ({ tree }: Source): ts.Identifier[] =>
  [...nodes(tree)].flatMap((node) => {
    const isOwn =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node);
    return isOwn && node.name && ts.isIdentifier(node.name) ? [node.name] : [];
  });

const ours = sources.filter(({ path }) => !path.startsWith("generated/"));

test("what the machine does has an English name", () => {
  const dutch = ours.flatMap((source) =>
    declared(source)
      .filter(({ text }) => mechanics.has(text) || verbs.test(text))
      .map((name) => `${place(source, name)} ${name.text}`),
  );
  expect(dutch).toEqual([]);
});

test("a list of refused names refuses them", () => {
  expect(["zoekFeit", "lees", "maakLijst"].filter((name) => !verbs.test(name))).toEqual([]);
  expect(["zoektocht", "leesbaar", "telwoorden", "maand", "geeft"].filter((name) => verbs.test(name))).toEqual([]);
});

/** Each of these once named two unlike things or more. */
const oneMeaning = [
  "Step",
  "Case",
  "Draft",
  "Judged",
  "Norm",
  "build",
  "compile",
  "leavesIn",
  "conditionOf",
  "buildRegime",
];

test.each(oneMeaning)("%s is declared in one file", (name) => {
  const files = ours.filter(({ tree }) =>
    tree.statements.some((statement) =>
      ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.some((one) => one.name.getText() === name)
        : (ts.isFunctionDeclaration(statement) ||
            ts.isClassDeclaration(statement) ||
            ts.isInterfaceDeclaration(statement) ||
            ts.isTypeAliasDeclaration(statement)) &&
          statement.name?.text === name,
    ),
  );
  expect(files.length, files.map(({ path }) => path).join(", ")).toBeLessThanOrEqual(1);
});
