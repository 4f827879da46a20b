import ts from "typescript";
import { expect, test } from "vitest";
import { nodes, place, sources } from "./source.js";

/** Aims, not law: splitting to please a count is worse than a long file. Over the bound a file must be split. */
const AIM = { file: 200, function: 40 };
const BOUND = 300;

const written = sources.filter(({ path }) => !path.startsWith("generated/"));
const linesOf = (node: ts.Node, tree: ts.SourceFile): number =>
  tree.getLineAndCharacterOfPosition(node.getEnd()).line -
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line +
  1;
const fileLines = (tree: ts.SourceFile): number => tree.text.trimEnd().split("\n").length;

test("no file of src is longer than the bound; long files and functions are shown", () => {
  const files = written.map(({ tree }) => ({ what: tree.fileName, lines: fileLines(tree) }));
  const functions = written.flatMap((source) =>
    [...nodes(source.tree)]
      .filter((node) => ts.isFunctionLike(node) && "body" in node)
      .map((node) => ({ what: place(source, node), lines: linesOf(node, source.tree) })),
  );
  const long = [...files.filter((f) => f.lines > AIM.file), ...functions.filter((f) => f.lines > AIM.function)];
  if (long.length > 0) console.log(["over the aim:", ...long.map((l) => `  ${l.what}  ${l.lines} lines`)].join("\n"));
  expect(files.filter((f) => f.lines > BOUND).map((f) => `${f.what}: ${f.lines} lines`)).toEqual([]);
});
