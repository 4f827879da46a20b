import ts from "typescript";
import { describe, expect, test } from "vitest";
import { nodes, place, type Source, sources } from "./source.js";

const written = sources.filter(({ path }) => !path.startsWith("generated/"));
/** The command line, with the threads and the service that it may start, is the one place that knows the machine. */
const machine =
  /^(cli\.ts|doors\/commands\/.*|doors\/bulk\/(mark|output|run|threads|worker)\.ts|doors\/simulate\/(run|worker)\.ts|serve\/.*|dev\/.*)$/;
/** A page is a door too, in a browser: it may look after the answer is on the screen, and one file of it knows what day it is. */
const browser = /^site\/page\/(today\.ts|remedies\.tsx)$/;
const shipped = written.filter(({ path }) => !machine.test(path) && !browser.test(path));

/** The places in files where a node is found that should not be there. */
const findings = (files: readonly Source[], wrong: (node: ts.Node) => boolean): string[] =>
  files.flatMap((source) =>
    [...nodes(source.tree)]
      .filter(wrong)
      .map((node) => `${place(source, node)} ${node.getText(source.tree).slice(0, 60)}`),
  );

/** A name that stands for itself: not a property, a key or a part of a type of the same name. */
const isFree = (node: ts.Identifier): boolean =>
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node) &&
  !ts.isPropertySignature(node.parent);

const members = (node: ts.Node): readonly string[] =>
  ts.isPropertyAccessExpression(node) ? [node.expression.getText(), node.name.text] : [];

describe("the same request gives the same bytes: src reads", () => {
  test("no clock", () => {
    const clock = (node: ts.Node): boolean => {
      const [object, member] = members(node);
      if ((object === "Date" && member === "now") || object === "performance") return true;
      const made = ts.isNewExpression(node) || ts.isCallExpression(node);
      return made && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0;
    };
    expect(findings(shipped, clock)).toEqual([]);
  });

  test("no chance", () => {
    expect(findings(shipped, (node) => /^Math\.random$|^crypto\./.test(members(node).join(".")))).toEqual([]);
  });

  test("no machine, network or file", () => {
    const globals = new Set([
      "process",
      "fetch",
      "globalThis",
      "window",
      "navigator",
      "require",
      "Buffer",
      "setTimeout",
    ]);
    expect(findings(shipped, (node) => ts.isIdentifier(node) && globals.has(node.text) && isFree(node))).toEqual([]);
    expect(findings(shipped, (node) => ts.isStringLiteral(node) && /^(node:|fs$)/.test(node.text))).toEqual([]);
  });

  test("no locale and no time zone", () => {
    const local = /^(toLocale\w*|localeCompare|getTimezoneOffset|get(Date|Day|Month|FullYear|Hours))$/;
    expect(findings(shipped, (node) => local.test(members(node)[1] ?? ""))).toEqual([]);
    expect(findings(shipped, (node) => ts.isIdentifier(node) && node.text === "Intl" && isFree(node))).toEqual([]);
  });
});

describe("the compiler is not talked round: src has", () => {
  test("no any", () => {
    expect(findings(written, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test("no double cast", () => {
    const inner = (node: ts.Expression): ts.Expression =>
      ts.isParenthesizedExpression(node) ? inner(node.expression) : node;
    expect(findings(written, (node) => ts.isAsExpression(node) && ts.isAsExpression(inner(node.expression)))).toEqual(
      [],
    );
  });

  test("no silenced error", () => {
    const silenced = written.filter(({ tree }) => /@ts-(ignore|expect-error|nocheck)/.test(tree.text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});

describe("the machine knows no law: src names", () => {
  // Examples in comments may: they show a caller what comes back, and decide nothing.
  test("no law, regime or article", () => {
    const law =
      /leerplichtwet|expertisecentra|voorstel-2019|\bwec\b|emb-2019|wetsvoorstel-\d|BWB[RV]|ECLI:|\bartikel\b|\bart\. ?\d/i;
    const isText = (node: ts.Node): boolean =>
      ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    expect(findings(written, (node) => isText(node) && law.test(node.getText()))).toEqual([]);
  });

  test("no age", () => {
    const ages = new Set(["14", "16", "18", "20", "21"]);
    expect(findings(written, (node) => ts.isNumericLiteral(node) && ages.has(node.text))).toEqual([]);
  });
});
