import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { buildSync } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { byName, checked } from "../helpers/checked.js";
import { root } from "../helpers/files.js";
import { sources } from "./source.js";

/* Each example in a docstring is a module. What it names and does not make comes from its own file, or from the doors. */

interface Example {
  readonly path: string;
  readonly code: string;
}

const examples: readonly Example[] = sources
  .filter(({ path }) => !path.startsWith("generated/"))
  .flatMap(({ path, tree }) =>
    [...tree.text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\n((?:[ ]*\*(?!\/).*\n)+)/g)].map(([, block = ""]) => ({
      path,
      code: block.replace(/^ *\* ?/gm, "").replace(/^@[\s\S]*/m, ""),
    })),
  );

const textOf = (path: string): string => sources.find((source) => source.path === path)?.tree.text ?? "";
/** What a file exports by name, whichever way it says so. */
const exportsOf = (path: string): ReadonlySet<string> => {
  const text = textOf(path);
  const declared = [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
  const named = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
    list.split(",").flatMap((one) => (one.trim().startsWith("type ") ? [] : [one.trim()])),
  );
  return new Set([...declared, ...named].filter((name) => name !== ""));
};

const doors = [
  { from: "leerplicht-tlv", names: new Set([...exportsOf("index.ts"), ...exportsOf("doors/every-entry.ts")]) },
  { from: "leerplicht-tlv/testing", names: exportsOf("testing/index.ts") },
  { from: "leerplicht-tlv/sql", names: exportsOf("codegen/sql/index.ts") },
  { from: "leerplicht-tlv/simulate", names: exportsOf("simulate/index.ts") },
  ...["dmn", "regelrecht"].map((door) => ({
    from: `leerplicht-tlv/${door}`,
    names: exportsOf(`connect/${door}/index.ts`),
  })),
  { from: "leerplicht-tlv/errors", names: exportsOf("read/index.ts") },
  { from: "leerplicht-tlv/draw", names: exportsOf("draw/index.ts") },
  ...["ggm", "ical", "oso", "zgw"].map((door) => ({
    from: `leerplicht-tlv/${door}`,
    names: exportsOf(`connect/${door}/index.ts`),
  })),
];
/** Of an export with another mark, such as a type, only the name counts. */
const namesIn = (code: string): Set<string> => new Set(code.match(/\b[A-Za-z_]\w*\b/g));

function moduleOf({ path, code }: Example): string {
  // An example may draw with fast-check, as whoever uses the test kit does.
  const fastCheck = namesIn(code).has("fc") ? ['import fc from "fast-check";'] : [];
  const own = { from: `src/${path.replace(/\.ts$/, "")}`, names: exportsOf(path) };
  const taken = new Set<string>();
  const imports = [own, ...doors].flatMap(({ from, names }) => {
    const used = [...namesIn(code)].filter((name) => names.has(name) && !taken.has(name));
    for (const name of used) taken.add(name);
    return used.length === 0 ? [] : [`import { ${used.join(", ")} } from "${from}";`];
  });
  return `${[...fastCheck, ...imports].join("\n")}\n${checked(code)}`;
}

const cache = `${root}node_modules/.cache/leerplicht-tlv/doc-examples`;
const nameOf = (i: number): string => `example-${i}`;

// One graph of modules for all: what they share is read once.
beforeAll(() => {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const [i, example] of examples.entries()) writeFileSync(`${cache}/${nameOf(i)}.ts`, moduleOf(example));
  buildSync({
    absWorkingDir: root,
    entryPoints: examples.map((_, i) => `${cache}/${nameOf(i)}.ts`),
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: byName(root),
    outdir: `${cache}/out`,
    outExtension: { ".js": ".mjs" },
  });
});

test("there are examples, and each shows what comes of it", () => {
  expect(examples.length).toBeGreaterThan(40);
  const silent = examples.filter(({ code }) => !code.includes("//=>"));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test.each(examples.map(({ path, code }, i) => [posix.join("src", path), i, code] as const))(
  "%s: example %i gives what it says",
  async (_, i, code) => {
    let checks = 0;
    Object.assign(globalThis, {
      check: (found: unknown, expected: unknown) => {
        checks += 1;
        expect(found).toEqual(expected);
      },
    });
    await import(`${cache}/out/${nameOf(i)}.mjs`);
    expect(checks).toBe(code.split("//=>").length - 1);
  },
);
