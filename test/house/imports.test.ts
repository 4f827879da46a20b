import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { importsOf, place, sources } from "./source.js";

/**
 * Who may import whom. The first line whose `from` fits a file holds for it; what it imports must fit one of
 * its `may`. Files are named as in `src/` without the ending; packages by their name.
 */
const table: readonly { readonly from: RegExp; readonly may: readonly RegExp[] }[] = [
  // The noun of which each kind is a file of its own, with what is reckoned by it.
  { from: /^model\/afleiding$/, may: [/^model\//, /^reckon\/(shape$|operations\/)/, /^zod\/mini$/] },
  { from: /^model\//, may: [/^model\//, /^zod\/mini$/] },
  { from: /^engine\/run$/, may: [/^(model|judge|engine)\//, /^errors$/, /^json-rules-engine$/] },
  // Sums on days: they stand on the nouns alone.
  { from: /^reckon\/days$/, may: [/^model\//, /^date-fns\//, /^@date-fns\/utc/] },
  // Its shapes are handed zod, so that the sums come without it.
  { from: /^reckon\/shape$/, may: [/^model\//, /^zod\/mini$/] },
  { from: /^reckon\//, may: [/^(model|reckon)\//, /^errors$/] },
  {
    from: /^engine\/reserved$/,
    may: [/^(model|engine)\//, /^(errors|rule-errors)$/, /^@noble\/hashes\//],
  },
  // How a case is decided, and a regime as one diagram.
  { from: /^judge\//, may: [/^(model|reckon|judge|engine)\//] },
  { from: /^prove\//, may: [/^(model|reckon|judge|prove)\//, /^engine\/(conclude|judge|live|references|situation)$/] },
  // What can lawfully be done about a "no".
  {
    from: /^mend\//,
    may: [/^(model|reckon|judge|prove|mend)\//, /^engine\/(conclude|judge|references|searcher|situation)$/],
  },
  { from: /^engine\//, may: [/^(model|reckon|judge|engine)\//, /^(rule-words|errors|rule-errors)$/] },
  // Writes regimes as code: for the build, and for the command line.
  { from: /^codegen\//, may: [/^(codegen|judge|engine|reckon|model)\//, /^shown$/] },
  { from: /^compiled-sums$/, may: [/^(engine\/own|judge\/lists)$/, /^reckon\/ymd$/] },
  // What a message shows of what came from outside: below every message.
  { from: /^shown$/, may: [/^model\//, /^generated\/texts$/] },
  { from: /^errors$/, may: [/^model\//, /^shown$/, /^generated\/texts$/] },
  { from: /^rule-words$/, may: [/^generated\/texts$/] },
  { from: /^problems-in$/, may: [/^(errors|shown)$/] },
  { from: /^(call-errors|record-errors)$/, may: [/^problems-in$/, /^generated\/texts$/] },
  { from: /^rule-errors$/, may: [/^(errors|shown)$/, /^generated\/texts$/] },
  // The door: it knows data and problems, and no question, regime or fact.
  { from: /^(plain|problems)$/, may: [/^(errors|problems|record-errors|shown)$/] },
  { from: /^options$/, may: [/^model\//, /^engine\/loaded$/, /^(errors|plain|problems|record-errors|shown)$/] },
  { from: /^read-outcome$/, may: [/^model\//, /^(errors|plain|problems|record-errors|shown)$/, /^generated\/texts$/] },
  { from: /^naming$/, may: [/^model\//, /^(layout|words)$/, /^generated\/texts$/] },
  { from: /^layout$/, may: [/^model\//] },
  { from: /^words$/, may: [/^model\//, /^generated\/texts$/] },
  {
    from: /^(ask|bonds|parse|read-value|explain)$/,
    may: [
      /^model\//,
      /^(bonds|errors|layout|naming|options|plain|problems|read-outcome|read-value|shown|words)$/,
      /^generated\/texts$/,
    ],
  },
  { from: /^essence$/, may: [/^model\//, /^engine\/references$/] },
  { from: /^record$/, may: [/^model\//, /^essence$/, /^canonicalize$/, /^@noble\/hashes\//] },
  { from: /^bewijs$/, may: [/^model\//, /^(errors|plain|record-errors|shown)$/] },
  { from: /^differences$/, may: [/^errors$/] },
  { from: /^older-form$/, may: [/^errors$/, /^model\/depth$/] },
  { from: /^json$/, may: [/^(call-errors|errors|shown)$/, /^generated\/texts$/, /^jsonc-parser$/] },
  {
    from: /^rule-set$/,
    may: [/^(engine|model)\//, /^(errors|record|record-errors|stock|types)$/, /^generated\/texts$/],
  },
  { from: /^types$/, may: [/^(generated|model)\//] },
  // No function of the API knows which rules it is made for: it gets them as a stock, so an entry can leave the others out.
  { from: /^stock$/, may: [/^(engine|model)\//, /^(errors|types)$/] },
  {
    from: /^load-regime$/,
    may: [
      /^engine\/(calendars|load)$/,
      /^generated\/(regime-names|source-digests)$/,
      /^model\//,
      /^(errors|options|plain|rule-errors|shown|stock)$/,
    ],
  },
  {
    from: /^(evaluate|compile|remedies|read-case|outcome|describe)$/,
    may: [
      /^(judge|mend|prove)\//,
      /^(engine|model)\//,
      /^generated\/texts$/,
      /^(bonds|outcome|options|problems|record|record-errors|errors|parse|read-case|read-outcome|shown|stock|types|words)$/,
    ],
  },
  {
    from: /^replay$/,
    may: [
      /^model\//,
      /^(differences|errors|evaluate|older-form|options|plain|read-case|record|record-errors|rule-set|stock|types)$/,
    ],
  },
  { from: /^regimes$/, may: [/^model\//, /^generated\/alle-vragen$/] },
  // The test kit stands on all of the core, and nothing that judges a request on it.
  {
    from: /^testing\/properties\/engine$/,
    may: [/^(testing|model|engine)\//, /^types$/, /^(fast-check|json-rules-engine)$/],
  },
  // Matchers are made without vitest: only their types extend its own.
  { from: /^testing\/vitest$/, may: [/^model\/oordeel$/, /^vitest$/] },
  {
    from: /^testing\//,
    may: [
      /^(testing|model|reckon|judge|prove|engine)\//,
      /^generated\/((case|test)-)?texts$/,
      /^generated\/alle-vragen$/,
      /^(bewijs|differences|errors|load-regime|outcome|parse|regimes|replay|rule-errors|stock|types)$/,
      /^(fast-check|canonicalize)$/,
    ],
  },
  { from: /^generated\/by-regime\//, may: [/^generated\/compiled\//, /^compile$/] },
  { from: /^generated\/compiled\//, may: [/^(engine\/own|judge\/lists)$/, /^reckon\/ymd$/, /^generated\/types$/] },
  // The one place where functions and rules meet.
  {
    from: /^generated\/(alle-vragen$|vraag\/)/,
    may: [
      /^generated\/(background|by-regime|rules)\//,
      /^(compile|describe|evaluate|every-entry|load-regime|remedies|replay|rule-set|stock|types)$/,
    ],
  },
  { from: /^generated\//, may: [] },
  { from: /^every-entry$/, may: [/^model\//, /^[a-z-]+$/] },
  { from: /^index$/, may: [/^(engine|model|generated)\//, /^[a-z-]+$/] },
  // The rooms of the command line, which alone know of files, threads and the clock.
  {
    from: /^bulk\//,
    may: [
      /^(bulk|engine|judge|model)\//,
      /^(call-errors|compile|errors|json|outcome|read-case|regimes|shown)$/,
      /^generated\/alle-vragen$/,
      /^node:(crypto|fs|os|url|worker_threads)$/,
    ],
  },
  {
    from: /^commands\//,
    may: [
      /^(commands|bulk|codegen|testing|model)\//,
      /^generated\/(alle-vragen|(case-)?texts)$/,
      /^(?!cli$|index$)[a-z-]+$/,
      /^jsonc-parser$/,
      /^node:(events|fs|path|url)$/,
    ],
  },
  { from: /^cli$/, may: [/^commands\//, /^(call-errors|errors|shown)$/, /^generated\/texts$/, /^node:util$/] },
  {
    from: /^dev\//,
    may: [
      /^(dev|codegen|testing|model|engine|generated)\//,
      /^commands\/(files|rule-files|place)$/,
      /^(errors|regimes)$/,
      /^node:/,
      /^zod\/mini$/,
    ],
  },
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

  test("lets nothing but the command line, and dev, import what tests rules", () => {
    const ofTheKit = /^(testing\/|generated\/(case|test)-texts$|fast-check$|vitest)/;
    const rooms = /^(testing|commands|dev)\//;
    expect(edges.filter(({ from, to }) => ofTheKit.test(to) && !rooms.test(from))).toEqual([]);
  });

  test("lets the command line do without what only the test kit needs", () => {
    const reached = new Set(["cli"]);
    for (const name of reached) for (const { from, to } of edges) if (from === name) reached.add(to);
    expect(reached).toContain("testing/mutate");
    expect([...reached].filter((name) => /^(fast-check|vitest|generated\/test-texts)/.test(name))).toEqual([]);
  });

  test("lets nobody import a door", () => {
    expect(edges.filter(({ to }) => /^(cli|index|testing\/index)$/.test(to))).toEqual([]);
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
