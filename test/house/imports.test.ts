import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readText } from "../helpers/files.js";
import { importsOf, place, sources } from "./source.js";

/** The rooms in the order in which they stand on each other: each may import from itself and from those before it. */
const rooms = ["model", "reckon", "judge", "prove", "read", "tell", "mend", "doors"] as const;
/** The yard stands on the rooms and carries none. */
const yard = ["testing", "simulate", "draw", "connect", "serve", "codegen", "site", "dev", "generated"] as const;

/** Texts and types that are made from `rules/`: words and names alone, so any room may have them. */
const made = /^generated\/(texts|types|regime-names|source-digests)$/;

/** What goes beyond the rooms, file by file, with the reason. */
const beyond: readonly { readonly from: RegExp; readonly may: RegExp; readonly why: string }[] = [
  { from: /^model\//, may: /^zod\/mini$/, why: "the shape of what is read" },
  {
    from: /^model\/afleiding$/,
    may: /^reckon\/(shape$|operations\/)/,
    why: "all that is known of an operation is one file",
  },
  { from: /^reckon\/shape$/, may: /^zod\/mini$/, why: "it hands the shapes of operations what they are made with" },
  { from: /^reckon\/days$/, may: /^(date-fns\/|@date-fns\/utc)/, why: "what an operation means" },
  { from: /^judge\/run$/, may: /^json-rules-engine$/, why: "it decides a case" },
  { from: /^(read\/regime\/reserved|tell\/record)$/, may: /^@noble\/hashes\//, why: "hashes of texts and of rules" },
  { from: /^tell\/record$/, may: /^canonicalize$/, why: "one way of writing what is hashed" },
  {
    from: /^read\/(made-from|translate)$/,
    may: /^generated\/english-errors$/,
    why: "what problems say in English: only who asks for that carries it",
  },
  { from: /^read\/json$/, may: /^jsonc-parser$/, why: "it sees a key that stands twice, and knows places" },
  { from: /^doors\/(bulk|commands|simulate)\//, may: /^(node:|jsonc-parser$)/, why: "files, threads and the clock" },
  {
    from: /^doors\/commands\//,
    may: /^(testing|codegen)\//,
    why: "commands that test rules, and that write them as code",
  },
  {
    from: /^doors\/commands\//,
    may: /^(site\/book\/|generated\/(boek-texts|regime-names)$)/,
    why: "the command that writes the book of the rules",
  },
  { from: /^site\/book\//, may: /^generated\/(boek|site)-texts$/, why: "the words of the pages" },
  { from: /^site\/book\/search-page$/, may: /^@noble\/hashes\//, why: "the digest of the one script that a page runs" },
  {
    from: /^doors\/(commands|simulate)\//,
    may: /^simulate\//,
    why: "the command that counts a population on every core",
  },
  {
    from: /^doors\/(bulk|commands|regimes)/,
    may: /^generated\/(alle-vragen|case-texts)$/,
    why: "the rules of the package",
  },
  { from: /^(index|cli)$/, may: /^generated\//, why: "the doors with a name" },
  {
    from: /^testing\//,
    may: /^(generated\/|fast-check$|vitest$|canonicalize$|json-rules-engine$)/,
    why: "the kit for tests",
  },
  {
    from: /^testing\/drawn-files$/,
    may: /^simulate\/random$/,
    why: "chance that is the same on every machine",
  },
  { from: /^simulate\//, may: /^generated\//, why: "the rules and the populations of the package" },
  { from: /^site\/page\//, may: /^(preact(\/hooks)?|generated\/(pagina|site)-texts)$/, why: "a page in a browser" },
  { from: /^site\/page\//, may: /^draw\/timeline$/, why: "the terms of a case on a line of time" },
  { from: /^site\/page\//, may: /^connect\/ical\/calendar$/, why: "the terms of a case as a calendar" },
  {
    from: /^connect\//,
    may: /^generated\/(connect-texts$|connect\/)/,
    why: "the names of standards, and what is said of them",
  },
  {
    from: /^doors\/commands\/algoritmeregister$/,
    may: /^(connect\/(algoritmeregister\/|errors$)|generated\/connect\/algoritmeregister$)/,
    why: "the command that drafts a publication in the register of algorithms",
  },
  { from: /^connect\/oso\/xml$/, may: /^saxes$/, why: "a dossier is XML" },
  { from: /^site\/choice$/, may: /^generated\/(pagina|site)-texts$/, why: "the sentences of pages" },
  {
    from: /^doors\/commands\//,
    may: /^draw\/(graph|timeline|transitions)$/,
    why: "the command that draws",
  },
  {
    from: /^serve\//,
    may: /^(node:|generated\/(alle-vragen|serve-texts)$)/,
    why: "a service: connections, threads, and the rules of the package",
  },
  {
    from: /^serve\/(mcp|stdio)$/,
    may: /^@modelcontextprotocol\/sdk\//,
    why: "the protocol by which a model is offered tools",
  },
  {
    from: /^doors\/commands\/(dien|mcp)$/,
    may: /^(serve\/|generated\/serve-texts$)/,
    why: "the commands that start the service",
  },
  {
    from: /^connect\/dmn\/(document|to-dmn)$/,
    may: /^dmn-moddle$/,
    why: "it writes DMN, and knows the order of its parts",
  },
  { from: /^connect\/regelrecht\/to-regelrecht$/, may: /^yaml$/, why: "it writes YAML" },
  { from: /^draw\/regime$/, may: /^generated\/alle-vragen$/, why: "the rules of the package" },
  { from: /^draw\/arrange$/, may: /^@dagrejs\/dagre$/, why: "places for what is drawn as a graph" },
  {
    from: /^draw\//,
    may: /^simulate\/numbers$/,
    why: "numbers in a picture of a simulation, as its report writes them",
  },
  {
    from: /^dev\//,
    may: /^(node:|typescript$|yaml$|zod\/mini$|generated\/|testing\/|codegen\/|connect\/|serve\/|site\/|esbuild$)/,
    why: "the scripts of this checkout",
  },
  { from: /^generated\//, may: /^generated\//, why: "rules, and where rules and functions meet" },
];

const roomOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "doors");

function mayImport(from: string, to: string): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  const at = [...rooms, ...yard].indexOf(own as "model");
  const inRooms = rooms.includes(other as "model") && rooms.indexOf(other as "model") <= at;
  const allowed = own === other || (inRooms && !to.startsWith("node:")) || made.test(to);
  return (allowed && !isPackage(to)) || beyond.some((one) => one.from.test(from) && one.may.test(to));
}

/** A package by its name: what is imported from elsewhere than `src/`. */
const isPackage = (name: string): boolean => !sources.some(({ path }) => [`${name}.ts`, `${name}.tsx`].includes(path));

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

/** A relative import becomes a path from `src/`, with its ending off; a package keeps its name. */
const edges: readonly Edge[] = sources.flatMap((source) =>
  importsOf(source).map(({ name, node }) => ({
    from: source.path.replace(/\.tsx?$/, ""),
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
  test("names every room, and nothing else lies in src but the two doors", () => {
    const files = sources.map((source) => source.path.replace(/\.ts$/, ""));
    expect(files.filter((file) => !file.includes("/")).sort()).toEqual(["cli", "index"]);
    expect([...new Set(files.filter((file) => file.includes("/")).map(roomOf))].sort()).toEqual(
      [...rooms, ...yard].sort(),
    );
  });

  test("is kept by every import", () => {
    const breaches = edges.filter(({ from, to }) => !mayImport(from, to));
    expect(breaches.map(({ at, to }) => `${at} imports ${to}`)).toEqual([]);
  });

  test("goes beyond the rooms for nothing that is not needed", () => {
    const unused = beyond.filter(({ from, may }) => !edges.some((edge) => from.test(edge.from) && may.test(edge.to)));
    expect(unused.map(({ why }) => why)).toEqual([]);
  });

  test("lets nothing that is shipped import dev", () => {
    expect(edges.filter(({ from, to }) => to.startsWith("dev/") && !from.startsWith("dev/"))).toEqual([]);
  });

  test("lets nothing but the command line, and dev, import what tests rules", () => {
    const ofTheKit = /^(testing\/|generated\/(case|test)-texts$|fast-check$|vitest)/;
    const theirs = /^(testing|doors\/commands|dev)\//;
    expect(edges.filter(({ from, to }) => ofTheKit.test(to) && !theirs.test(from))).toEqual([]);
  });

  test("lets the command line do without what only the test kit needs", () => {
    // A trial draws cases where fast-check is installed, and says so where it is not: that alone is loaded when it is asked for.
    const whenAsked = "testing/properties/tried";
    const asked = edges.filter(({ to }) => to === whenAsked).map(({ from }) => from);
    expect(asked).toEqual(["doors/commands/tried"]);
    expect(readText("src/doors/commands/tried.ts")).toMatch(/await import\("[./]*testing\/properties\/tried\.js"\)/);
    const reached = new Set(["cli"]);
    for (const name of reached)
      for (const { from, to } of edges) if (from === name && to !== whenAsked) reached.add(to);
    expect(reached).toContain("testing/mutate");
    expect([...reached].filter((name) => /^(fast-check|vitest|generated\/test-texts)/.test(name))).toEqual([]);
  });

  test("lets nobody import a door", () => {
    expect(edges.filter(({ to }) => /^(cli|index|(read|testing|simulate|draw|connect\/\w+)\/index)$/.test(to))).toEqual(
      [],
    );
  });

  test("has no circles, type-only imports included", () => {
    expect(circles()).toEqual([]);
  });
});

const standards = ["dmn", "ggm", "ical", "oso", "regelrecht", "zgw"].map((door) => `connect/${door}/index.ts`);

test.each(["index.ts", "read/index.ts", "testing/index.ts", "simulate/index.ts", "draw/index.ts", ...standards])(
  "the public door %s only re-exports",
  (path) => {
    const door = sources.find((source) => source.path === path);
    const other = door?.tree.statements.filter((s) => !(ts.isExportDeclaration(s) && s.moduleSpecifier));
    expect(other?.map((s) => s.getText())).toEqual([]);
  },
);
