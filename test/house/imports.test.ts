import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { importsOf, place, sources } from "./source.js";

/**
 * Who may import whom. The first line whose `from` fits a file holds for it; what it imports must fit one of
 * its `may`. Files are named as in `src/` without the ending; packages by their name.
 */
const table: readonly { readonly from: RegExp; readonly may: readonly RegExp[] }[] = [
  { from: /^model\//, may: [/^model\//, /^zod\/mini$/] },
  { from: /^engine\/run$/, may: [/^(model|engine)\//, /^errors$/, /^json-rules-engine$/] },
  { from: /^engine\/days$/, may: [/^(model|engine)\//, /^date-fns\//, /^@date-fns\/utc/] },
  { from: /^engine\//, may: [/^(model|engine)\//, /^errors$/] },
  { from: /^errors$/, may: [/^model\//, /^generated\/texts$/] },
  { from: /^(ask|parse|read-value|explain)$/, may: [/^model\//, /^(errors|read-value)$/, /^generated\/texts$/] },
  { from: /^record$/, may: [/^model\//, /^engine\/references$/, /^errors$/, /^canonicalize$/, /^@noble\/hashes\//] },
  { from: /^types$/, may: [/^(generated|model)\//] },
  {
    from: /^(evaluate|compile|remedies|read-case|outcome|regimes|describe)$/,
    may: [/^(engine|model|generated)\//, /^(outcome|record|errors|parse|read-case|regimes|types)$/],
  },
  {
    from: /^replay$/,
    may: [/^model\//, /^(errors|evaluate|record|regimes|types)$/],
  },
  // The test kit stands on all of the core, and nothing of the core on it: whoever only judges cases loads none of it.
  {
    from: /^testing\/properties\/engine$/,
    may: [/^(testing|model|engine)\//, /^types$/, /^(fast-check|json-rules-engine)$/],
  },
  // Matchers are made without vitest: only their types extend its own.
  { from: /^testing\/vitest$/, may: [/^model\/oordeel$/, /^vitest$/] },
  {
    from: /^testing\//,
    may: [
      /^(testing|model|engine)\//,
      /^generated\/(test-)?texts$/,
      /^(compile|errors|evaluate|outcome|record|regimes|replay|types)$/,
      /^(fast-check|canonicalize)$/,
    ],
  },
  { from: /^generated\/compiled$/, may: [/^generated\/compiled\//] },
  { from: /^generated\/compiled\//, may: [/^engine\/(lists|ymd)$/, /^generated\/types$/] },
  { from: /^generated\//, may: [] },
  { from: /^index$/, may: [/^(engine|model|generated)\//, /^[a-z]+$/] },
  // The rooms of the command line, which alone know of files, threads and the clock.
  {
    from: /^bulk\//,
    may: [
      /^(bulk|engine|model)\//,
      /^(compile|errors|outcome|read-case|regimes|generated\/compiled)$/,
      /^node:(fs|os|url|worker_threads)$/,
    ],
  },
  { from: /^cli$/, may: [/^(bulk|engine|model|generated)\//, /^[a-z]+$/, /^node:/] },
  { from: /^dev\//, may: [/^(dev|model|engine|generated)\//, /^(errors|regimes)$/, /^node:/, /^zod\/mini$/] },
];

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

/** A relative import becomes a path from `src/`, with its ending off; a package keeps its name. */
const edges: readonly Edge[] = sources.flatMap((source) =>
  importsOf(source).map(({ name, node }) => ({
    from: source.path.replace(/\.ts$/, ""),
    to: name.startsWith(".") ? posix.join(posix.dirname(source.path), name).replace(/\.js$/, "") : name,
    at: place(source, node),
  })),
);

/** The circles in the graph of imports, each as the path that closes it. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    else if (!done.has(file)) {
      for (const { from, to } of edges) if (from === file) visit(to, [...path, file]);
      done.add(file);
    }
  };
  for (const { from } of edges) visit(from, []);
  return found;
}

describe("the import table", () => {
  test("names every file of src", () => {
    const files = sources.map((source) => source.path.replace(/\.ts$/, ""));
    expect(files.filter((file) => !table.some(({ from }) => from.test(file)))).toEqual([]);
  });

  test("is kept by every import", () => {
    const breaches = edges.filter(({ from, to }) => {
      const line = table.find((candidate) => candidate.from.test(from));
      return !line?.may.some((allowed) => allowed.test(to));
    });
    expect(breaches.map(({ at, to }) => `${at} imports ${to}`)).toEqual([]);
  });

  test("lets nothing that is shipped import dev", () => {
    expect(edges.filter(({ from, to }) => to.startsWith("dev/") && !from.startsWith("dev/"))).toEqual([]);
  });

  test("lets nothing outside the test kit import it, or what it alone needs", () => {
    const ofTheKit = /^(testing\/|generated\/test-texts$|fast-check$|vitest)/;
    expect(edges.filter(({ from, to }) => ofTheKit.test(to) && !from.startsWith("testing/"))).toEqual([]);
  });

  test("lets nobody import a door", () => {
    expect(edges.filter(({ from, to }) => /^(cli|index|testing\/index)$/.test(to) && from !== "cli")).toEqual([]);
  });

  test("has no circles, type-only imports included", () => {
    expect(circles()).toEqual([]);
  });
});

test.each(["index.ts", "testing/index.ts"])("the public door %s only re-exports", (path) => {
  const door = sources.find((source) => source.path === path);
  const other = door?.tree.statements.filter((s) => !(ts.isExportDeclaration(s) && s.moduleSpecifier));
  expect(other?.map((s) => s.getText())).toEqual([]);
});
