import ts from "typescript";
import { filesUnder, readText } from "../helpers/files.js";

/** A file of `src/`, as the compiler reads it: comments and text in quotes cannot fool a check. */
export interface Source {
  /** From `src/` on, for instance `judge/run.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

export const sources: readonly Source[] = [...filesUnder("src", ".ts"), ...filesUnder("src", ".tsx")].map((file) => ({
  path: file.slice("src/".length),
  tree: ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true),
}));

/** Every node of a file, from the outside in. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodes(child);
}

/** `src/judge/run.ts:12`, as editors open it. */
export const place = ({ tree }: Source, node: ts.Node): string =>
  `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;

/** Everything that a file imports, type-only imports and `import()` types included. */
export function importsOf({ tree }: Source): { readonly name: string; readonly node: ts.Node }[] {
  const found: { name: string; node: ts.Node }[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ name: specifier.text, node });
  };
  for (const node of nodes(tree)) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node, node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0]);
  }
  return found;
}
