import ts from "typescript";
import { describe, expect, test } from "vitest";
import { nodes, place, sources } from "./source.js";

/**
 * The house rule of messages: of what was found a message says kind and size, through `shown.ts`, and never its text. So what
 * was found goes in the place for it, and in no other: not among the values that are filled in, which are told as they are.
 */

interface Told {
  readonly where: string;
  readonly code: string;
  readonly found: ts.Expression;
  readonly values: ts.Expression;
}

const isText = (node: ts.Expression): boolean =>
  ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** Every call that makes a problem of a request, with what it found and what it fills in. */
const told: readonly Told[] = sources.flatMap((source) =>
  [...nodes(source.tree)].filter(ts.isCallExpression).flatMap((call) => {
    const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
    const [code, , found, values] = call.arguments;
    if (!/^(problem|callProblem|recordProblem|add|refuse)$/.test(name) || !code || !found || !values || !isText(code))
      return [];
    return [{ where: place(source, call), code: code.getText().slice(1, -1), found, values }];
  }),
);

const names = (node: ts.Node): Set<string> =>
  new Set(
    [...nodes(node)]
      .filter(ts.isIdentifier)
      // The key of a value is no use of what it is called after; in the short form it is both.
      .filter((id) => !(ts.isPropertyAssignment(id.parent) && id.parent.name === id))
      .filter((id) => !(ts.isPropertyAccessExpression(id.parent) && id.parent.name === id))
      .map((id) => id.text),
  );

/** Where what was found is told all the same, and why it may be. */
const known: Readonly<Record<string, string>> = {
  "mark-${why}": "it is a number of bytes",
  "more-problems": "it is how many there are",
  "not-written": "it is the name of a regime",
  "package-missing": "it is the name of a package that this one can use",
  "question-elsewhere": "it is the name of a question of the package",
  "regime-twice": "it is the name of a regime that was loaded",
  "ruleset-missing": "it has the form of a hash, or stands there as its kind and size",
};

describe("a message says nothing of what was found but through shown.ts", () => {
  test("the calls that make messages are found", () => {
    expect(told.length).toBeGreaterThan(15);
    expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(Object.keys(known)));
  });

  test("what was found is no part of what is filled in", () => {
    const echoed = told.filter(({ code, found, values }) => {
      const filled = names(values);
      return !Object.hasOwn(known, code) && [...names(found)].some((name) => filled.has(name));
    });
    expect(echoed.map(({ where, code }) => `${where} ${code}`)).toEqual([]);
  });

  test("only the place for it makes a value into text: no message is built of one by hand", () => {
    const readers = /^(parse|bonds|plain|problems|options|read-(case|value|outcome)|compile|ask|evaluate)\.ts$/;
    const byHand = sources
      .filter(({ path }) => readers.test(path))
      .flatMap((source) =>
        [...nodes(source.tree)]
          .filter(ts.isPropertyAccessExpression)
          .filter((node) => /^(JSON\.stringify|error\.message)$/.test(node.getText()))
          .map((node) => place(source, node)),
      );
    expect(byHand).toEqual([]);
  });
});
