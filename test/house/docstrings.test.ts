import { existsSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../helpers/files.js";
import { nodes, place, type Source, sources } from "./source.js";

const written = sources.filter(({ path }) => !path.startsWith("generated/"));

interface Doc {
  readonly source: Source;
  readonly doc: ts.JSDoc;
}

const docs: readonly Doc[] = written.flatMap((source) =>
  [...nodes(source.tree)]
    .flatMap((node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc))
    .map((doc) => ({ source, doc })),
);

test("a docstring says what the thing is, without the one before it", () => {
  const leaning = docs.filter(({ doc }) =>
    /^\/\*\*\s*(\*\s*)?(The same\b|Idem\b|Ditto\b|As above\b)/.test(doc.getText()),
  );
  expect(leaning.map(({ source, doc }) => place(source, doc))).toEqual([]);
});

/** Every comment of a file: a name of a file in quotes is in none of them. */
const comments = ({ tree }: Source): string[] =>
  [...tree.text.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)].map(([text]) => text);

test("a file that a comment names is there", () => {
  const gone = written.flatMap((source) =>
    comments(source).flatMap((text) =>
      [...text.matchAll(/`([a-z/-]+\.(?:ts|mjs|md))`/g)]
        .map(([, name = ""]) => name)
        .filter(
          (name) =>
            ![posix.dirname(`src/${source.path}`), "src", "."].some((from) => existsSync(`${root}${from}/${name}`)),
        )
        .map((name) => `src/${source.path}: ${name}`),
    ),
  );
  expect(gone).toEqual([]);
});

interface Exported {
  readonly name: string;
  readonly from: string;
}

/** What a door exports as a value, with the file in which that is declared. */
function exported(path: string): Exported[] {
  const tree = sources.find((source) => source.path === path)?.tree;
  return (tree?.statements ?? []).flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly || !statement.moduleSpecifier) return [];
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
    const from = posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
    if (!statement.exportClause) return exported(from);
    if (!ts.isNamedExports(statement.exportClause)) return [];
    const names = statement.exportClause.elements.filter((one) => !one.isTypeOnly);
    return names.map(({ name }) => ({ name: name.text, from }));
  });
}

type Signature = ts.FunctionDeclaration | ts.CallSignatureDeclaration;

/** The signatures of a public function: its own, or those of the interface that its maker returns. */
function signaturesOf({ name, from }: Exported): Signature[] {
  const isMade = from.startsWith("generated/");
  return written.flatMap(({ path, tree }) =>
    tree.statements.flatMap((statement): Signature[] => {
      if (!isMade) return path === from && isFunctionOf(statement, name) ? [statement] : [];
      const maker = makerIn(statement, `${name}In`);
      const made = maker?.type && ts.isTypeReferenceNode(maker.type) ? maker.type.typeName.getText() : undefined;
      const type = tree.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === made);
      return type?.members.filter(ts.isCallSignatureDeclaration) ?? [];
    }),
  );
}

const isFunctionOf = (node: ts.Node, name: string): node is ts.FunctionDeclaration =>
  ts.isFunctionDeclaration(node) && node.name?.text === name;

/** A maker is a function, or an arrow in a constant. */
function makerIn(statement: ts.Statement, name: string): ts.SignatureDeclaration | undefined {
  if (isFunctionOf(statement, name)) return statement;
  const [constant] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const isOurs = constant?.name.getText() === name && constant.initializer && ts.isArrowFunction(constant.initializer);
  return isOurs ? (constant.initializer as ts.ArrowFunction) : undefined;
}

/** A class of problems is thrown by others, and needs no more than an example. */
const classes = ["RegelError", "ToetsverzoekError"];
/** They throw nothing of their own: what is wrong they return, or a test runner says. */
const quiet =
  /^(safeEvaluate|allProperties|.*(Settled|No|Bytes|Difference|Equal|Evaluate|Change|Engine|Exact|Out|Alone|Wrong))$/;

/** How many functions a door has at least. */
const least: Readonly<Record<string, number>> = {
  "draw/index.ts": 3,
  "read/index.ts": 1,
  "connect/ggm/index.ts": 2,
  "connect/ical/index.ts": 1,
  "connect/oso/index.ts": 2,
  "connect/zgw/index.ts": 2,
};

describe.each(["index.ts", "testing/index.ts", ...Object.keys(least)])(
  "a public function of %s says all that a caller needs:",
  (door) => {
    const found = exported(door).filter(({ name }) => !classes.includes(name));
    test.each(found.map((one) => [one.name, one] as const))("%s", (name, one) => {
      const signatures = signaturesOf(one);
      expect(signatures.length).toBeGreaterThan(0);
      const tags = signatures.flatMap((one) => [...ts.getJSDocTags(one)]);
      const told = (kind: string): string[] =>
        tags.filter(({ tagName }) => tagName.text === kind).map((tag) => tag.getText());
      const parameters = new Set(
        signatures.flatMap((one) => one.parameters.map((parameter) => parameter.name.getText())),
      );
      const named = told("param").map((text) => /@param (\w+)/.exec(text)?.[1]);
      expect([...named].sort()).toEqual([...parameters].sort());
      expect(told("returns")).toHaveLength(1);
      expect(told("example")).toHaveLength(1);
      const throws = told("throws");
      if (!quiet.test(name)) expect(throws.length).toBeGreaterThan(0);
      for (const text of throws) expect(text).toMatch(/@throws \{\w+Error\} \w/);
    });

    test("every name is found", () => expect(found.length).toBeGreaterThanOrEqual(least[door] ?? 11));
  },
);
