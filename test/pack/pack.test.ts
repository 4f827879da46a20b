import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import fc from "fast-check";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import bundled from "../../src/dev/bundled.json" with { type: "json" };
import { vraagNamen } from "../../src/doors/regimes.js";
import { teksten } from "../../src/generated/texts.js";
import { evaluate } from "../../src/index.js";
import { filesUnder, root } from "../helpers/files.js";
import { type Consumer, consumer, inFunction, quiet, sameVersion, tool, typeTest, verzoek } from "./consumer.js";
import { Bulk, badLines, firstLines, lastMark, lines } from "./killed.js";

let project: Consumer;
let expected = "";

beforeAll(async () => {
  project = consumer();
  expected = JSON.stringify(await evaluate(verzoek, { regimes: [] }));
});
afterAll(() => project?.remove());

const judge = `evaluate(${JSON.stringify(verzoek)}).then((u) => process.stdout.write(JSON.stringify(u)));`;
/** The doors to other standards. */
const standards = ["ggm", "ical", "oso", "zgw"];
const installed = (path: string): string => join(project.folder, "node_modules/leerplicht-tlv", path);

/** The built files that come along when a door of the package is imported; and those that it fetches when it is asked for more. */
function reachedFrom(door: string, later = true): string[] {
  const reached = new Set([installed(`dist/${door}.js`)]);
  for (const path of reached) {
    const fetched = later ? /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g : /(?:from|import)\s*['"](\.[^'"]+)['"]/g;
    const imports = readFileSync(path, "utf8").matchAll(fetched);
    for (const [, to = ""] of imports) reached.add(join(path, "..", to));
  }
  return [...reached];
}

/** Every door of the package, after its name: those of a name with a star too. */
function doors(): string[] {
  const { exports } = JSON.parse(readFileSync(installed("package.json"), "utf8")) as { readonly exports: object };
  const named = Object.keys(exports).map((name) => name.replace(/^\.\/?/, ""));
  const starred = ["vraag", "compiled"].flatMap((folder) =>
    readdirSync(installed(`dist/${folder}`), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .map((name) => `${folder}/${name.replace(/\.js$/, "")}`),
  );
  return [...named.filter((name) => !/[*.]/.test(name)), ...starred];
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly heading: string | undefined;
}

/** A page of the package without the code on it, in which brackets mean something else. */
const pageOf = (path: string): string =>
  readFileSync(installed(path), "utf8")
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, "."));

/** The links of the pages among some files that stay within the package, pictures too. */
const linksOf = (files: readonly string[]): Link[] =>
  files
    .filter((from) => from.endsWith(".md"))
    .flatMap((from) =>
      [...pageOf(from).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link = ""]) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => {
          const [path = "", heading] = link.split("#");
          return { from, to: path === "" ? from : posix.normalize(posix.join(posix.dirname(from), path)), heading };
        }),
    );

/** The headings of a page as links name them. */
const headingsOf = (path: string): string[] =>
  [...readFileSync(installed(path), "utf8").matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

describe("the tarball", () => {
  const names = (): string[] =>
    execFileSync("tar", ["-tzf", project.tarball], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((name) => name.replace(/^package\//, ""));

  test("holds what is built, the rules, the pages and what they link to, and nothing else", () => {
    const files = names();
    const linked = linksOf(files).map(({ to }) => to);
    // What no page links to, and is no page itself, has no business beside the build and the rules.
    const isRead = (name: string): boolean =>
      name.endsWith(".md") || linked.some((to) => to === name || name.startsWith(`${to}/`));
    const others = files.filter(
      (name) =>
        !(isRead(name) || name.startsWith("examples/")) &&
        !/^(dist\/(cjs\/)?(compiled\/([\w-]+\/)?|parts\/|dmn\/|draw\/|ggm\/|ical\/|errors\/|oso\/|regelrecht\/|zgw\/|simulate\/|sql\/|testing\/|vraag\/)?[\w-]+\.(js|d\.ts)|dist\/cjs\/(package\.json|bundled\.LICENCES\.txt)|dist\/sbom\.cdx\.json|dist\/pagina\/[\w-]+\.html|dist\/draw\/dagre\.LICENCE\.txt|dist\/oso\/(saxes|xmlchars)\.LICENCE\.txt|rules\/.+|LICENCE|LICENSES\/.+\.txt|REUSE\.toml|publiccode\.yml|CHANGELOG\.md|README\.md|package\.json)$/.test(
          name,
        ),
    );
    expect(others).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        ...["dist/index.js", "dist/index.d.ts", "dist/cli.js", "LICENCE", "CHANGELOG.md"],
        ...["index", ...vraagNamen].map((name) => `dist/pagina/${name}.html`),
      ]),
    );
    expect(files.filter((name) => name.startsWith("rules/"))).toHaveLength(filesUnder("rules").length);
    // What runs the command line is there once.
    expect(files.filter((name) => /^dist\/cjs\/(cli|.*worker|tried|pagina)/.test(name))).toEqual([]);
  });

  test("has on no page a link to what is not there", () => {
    const files = new Set(names());
    const folders = new Set(
      [...files].flatMap((name) => name.split("/").map((_, i, all) => all.slice(0, i).join("/"))),
    );
    const links = linksOf([...files]);
    const dead = links.filter(
      ({ to, heading }) =>
        !(files.has(to) || folders.has(to)) || (heading !== undefined && !headingsOf(to).includes(heading)),
    );
    expect(dead).toEqual([]);
    // Among them are those of the README to pages, to pictures, and to a heading.
    const readme = links.filter(({ from }) => from === "README.md").map(({ to }) => to);
    expect(readme).toEqual(expect.arrayContaining(["src/simulate/README.md", ".github/pictures/graph.svg"]));
    expect(links.some(({ heading }) => heading === "does-another-engine-agree")).toBe(true);
  });

  test("draws without what draws being installed, and keeps its licence", () => {
    const script = `import("leerplicht-tlv/draw").then(({ graph }) => process.stdout.write(graph("wec", { alleen: "conclusies" })));`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect([run.stderr, run.stdout.slice(0, 4), run.stdout.slice(-7)]).toEqual(["", "<svg", "</svg>\n"]);
    expect(existsSync(join(project.folder, "node_modules/@dagrejs"))).toBe(false);
    expect(readFileSync(installed("dist/draw/dagre.LICENCE.txt"), "utf8")).toContain("Permission is hereby granted");
    expect(promisedBy("draw/index")).toEqual(keysOf("leerplicht-tlv/draw"));
  });

  test("speaks each standard without what reads XML being installed, and keeps its licence", () => {
    const script = `import("leerplicht-tlv/oso").then(({ fromOso }) => process.stdout.write(fromOso("<tlv/>").schema));`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect([run.stderr, run.stdout]).toEqual(["", "oso/1"]);
    expect(existsSync(join(project.folder, "node_modules/saxes"))).toBe(false);
    for (const name of ["saxes", "xmlchars"])
      expect(readFileSync(installed(`dist/oso/${name}.LICENCE.txt`), "utf8")).toContain("hereby granted");
    for (const door of standards) expect(promisedBy(`${door}/index`)).toEqual(keysOf(`leerplicht-tlv/${door}`));
  });

  test("loads nothing of a standard where cases are judged", () => {
    const [names, mistakes] = [/AANVRAAGTOEGEKEND|tlvingangdatum|SaxesParser/, /connect-question/];
    const holding = (door: string, what: RegExp): string[] =>
      reachedFrom(door).filter((path) => what.test(readFileSync(path, "utf8")));
    expect(standards.filter((door) => holding(`${door}/index`, mistakes).length === 0)).toEqual([]);
    const judging = ["index", ...vraagNamen.map((vraag) => `vraag/${vraag}`)];
    expect(judging.flatMap((door) => [...holding(door, names), ...holding(door, mistakes)])).toEqual([]);
    // The command line tells mistakes of every kind, in two languages; what a standard is called it has no need of.
    expect(["cli", "bulk-worker"].flatMap((door) => holding(door, names))).toEqual([]);
  });

  test("gives a regime as SQL by itself", () => {
    const script = `import("leerplicht-tlv/sql").then(({ toSql }) => process.stdout.write(toSql("tlv-emb", "wec", { dialect: "duckdb" }).tabel));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect(stdout + stderr).toMatch(/^create table "zaken" \(/);
  });

  test("writes a regime as DMN and as RegelRecht, once what writes them is installed", () => {
    const run = (door: string, script: string): { readonly stdout: string; readonly stderr: string } =>
      spawnSync(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          `import("leerplicht-tlv/${door}").then(async (m) => process.stdout.write(${script}));`,
        ],
        { cwd: project.folder, encoding: "utf8" },
      );
    const dmn = (): ReturnType<typeof run> => run("dmn", `(await m.toDmn("tlv-emb", "wec")).xml`);
    const regelrecht = (): ReturnType<typeof run> => run("regelrecht", `(await m.toRegelrecht("tlv-emb", "wec")).yaml`);
    expect(dmn().stderr).toContain("npm install dmn-moddle");
    expect(regelrecht().stderr).toContain("npm install yaml");
    project.install(sameVersion("dmn-moddle"), sameVersion("yaml"));
    expect([dmn().stderr, dmn().stdout.slice(0, 5)]).toEqual(["", "<?xml"]);
    expect([regelrecht().stderr, regelrecht().stdout.slice(0, 8)]).toEqual(["", "$schema:"]);
    expect(promisedBy("dmn/index")).toEqual(keysOf("leerplicht-tlv/dmn"));
    expect(promisedBy("regelrecht/index")).toEqual(keysOf("leerplicht-tlv/regelrecht"));
  });

  test("gives a compiled regime by itself, and judges lines in threads", () => {
    const script = `import("leerplicht-tlv/compiled/tlv-emb/wec").then((m) => process.stdout.write(m.oordeel({}) + m.regime.id));`;
    const one = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect(one.stdout + one.stderr).toBe("onbekendwec");
    const lines = Array.from({ length: 500 }, (_, i) => JSON.stringify({ ...verzoek, kenmerk: `k-${i}` }));
    const { stdout, status } = spawnSync(process.execPath, [installed("dist/cli.js"), "toets", "--ndjson"], {
      input: lines.join("\n"),
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { kenmerk: string }).kenmerk),
    ).toEqual(lines.map((_, i) => `k-${i}`));
  });

  test("says what it is made of, as the lock has it", () => {
    const made = execFileSync(process.execPath, ["src/dev/sbom.mjs"], { cwd: root, encoding: "utf8" });
    expect(readFileSync(installed("dist/sbom.cdx.json"), "utf8")).toBe(made);
    expect(JSON.parse(made)).toMatchObject({
      bomFormat: "CycloneDX",
      metadata: { component: { name: "leerplicht-tlv" } },
    });
  });

  test("names no machine and no registry", () => {
    const texts = ["dist/index.js", "dist/cjs/index.js", "dist/index.d.ts", "dist/cli.js", "package.json"].map((path) =>
      readFileSync(installed(path), "utf8"),
    );
    expect(
      texts.filter((text) => text.includes(root) || /registry\.|localhost|\/(home|root|work)\//.test(text)),
    ).toEqual([]);
  });

  test("is clean under publint", () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [tool("publint/src/cli.js"), project.tarball, "--strict"],
      { encoding: "utf8" },
    );
    expect(status, stdout + stderr).toBe(0);
  });

  // It passes over names with a star, so each of those is named.
  test("is clean under arethetypeswrong, in every way of finding a module", () => {
    const attw = tool("@arethetypeswrong/cli/dist/index.js");
    const starred = doors().filter((door) => /^(vraag|compiled)\//.test(door));
    const json = ["rules/begrippen.json", "schema/regel.schema.json"];
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [attw, project.tarball, "--profile", "strict", "--include-entrypoints", ...starred, ...json, "--format", "json"],
      { encoding: "utf8" },
    );
    expect(status, stdout + stderr).toBe(0);
    const { analysis } = JSON.parse(stdout) as {
      readonly analysis: { readonly entrypoints: Readonly<Record<string, { readonly isWildcard?: boolean }>> };
    };
    const judged = Object.entries(analysis.entrypoints).filter(([, { isWildcard }]) => !isWildcard);
    expect(judged.map(([name]) => name.replace(/^\.\/?/, ""))).toEqual(expect.arrayContaining([...doors(), ...json]));
  });
});

describe("a run of many lines", () => {
  const LINES = 200_000;
  let bulk: Bulk;
  let whole = { out: "", time: 0 };

  beforeAll(async () => {
    bulk = new Bulk(project.folder, installed("dist/cli.js"), lines(LINES));
    const { code, out, time } = await bulk.run();
    expect([code, out.split("\n").length - 1]).toEqual([4, LINES - LINES / 1000]);
    whole = { out, time };
  });

  const points = fc.sample(fc.integer({ min: 3, max: 97 }), { numRuns: 12, seed: 20191030 });
  const kills = points.map(
    (point, i) => [(["SIGTERM", "SIGINT", "SIGKILL"] as const)[i % 3] ?? "SIGKILL", point] as const,
  );

  test.each(kills)(
    "ended by %s at %i per cent and gone on with gives the same bytes: no line lost, none twice",
    async (signal, point) => {
      const first = await bulk.run([], { signal, after: (whole.time * point) / 100 });
      const mark = lastMark(first.stderr);
      if (first.code === 4) return expect(first.out).toBe(whole.out);
      // One that comes before the command listens ends Node as it always does: nothing was written then.
      const asked = signal !== "SIGKILL" && first.signal === null;
      if (asked) expect(first.code).toBe(signal === "SIGTERM" ? 143 : 130);
      else expect([first.signal, signal === "SIGKILL" || first.out === ""]).toEqual([signal, true]);
      const kept = firstLines(first.out, mark?.uit ?? 0);
      // Asked to end, it ends with whole lines, and its last word is a mark for all of them.
      if (asked) {
        expect(first.out).toBe(kept);
        expect(first.stderr.trim().split("\n").at(-1)).toMatch(
          /^afgebroken: de toets is onderbroken \(SIG(TERM|INT)\)\. /,
        );
      }
      const second = await bulk.run(mark ? ["--vanaf", mark.merk] : []);
      expect(second.code).toBe(4);
      expect(kept + second.out === whole.out).toBe(true);
      const bad = [...badLines(first.stderr), ...badLines(second.stderr)];
      expect(asked ? bad : [...new Set(bad)]).toHaveLength(LINES / 1000);
    },
  );

  test("of which a thread dies ends with a mark and whole lines, and goes on from there", async () => {
    const die = project.write(
      "die.mjs",
      `import { isMainThread } from "node:worker_threads";
       // Early: the whole run may have been timed while something else was running.
       if (!isMainThread) setTimeout(() => process.exit(7), ${Math.round(whole.time / 10)});`,
    );
    const first = await bulk.run([], undefined, ["--import", die]);
    expect(first.code).toBe(5);
    expect(first.stderr.trim().split("\n").at(-1)).toMatch(/^afgebroken: een van de werkers is gestopt \(exit 7\)\. /);
    expect(first.stderr).not.toMatch(/^\s+at |unhandled/im);
    const mark = lastMark(first.stderr);
    expect(first.out).toBe(firstLines(whole.out, mark?.uit ?? 0));
    const second = await bulk.run(mark ? ["--vanaf", mark.merk] : []);
    expect(first.out + second.out === whole.out).toBe(true);
  });
});

describe("Node with fewer liberties", () => {
  const everything = `
    const api = await import("leerplicht-tlv");
    const verzoek = ${JSON.stringify(verzoek)};
    const uitkomst = await api.evaluate(verzoek);
    const { vraag, regime, peildatum, zaak } = verzoek;
    const compiled = api.compile(vraag, regime)({ peildatum, zaak, kenmerk: verzoek.kenmerk });
    const kept = api.bundle(vraag, regime);
    const again = await api.replay(api.record(verzoek, uitkomst), { regelsets: [kept] });
    const told = api.explain(uitkomst).length > 0 && api.findRemedies(uitkomst) !== undefined;
    const same = JSON.stringify(uitkomst) === JSON.stringify(compiled);
    const refused = await api.evaluate({}).catch((error) => error.code);
    let wrong;
    try { api.loadRegime({ "regime.json": {} }); } catch (error) { wrong = error.code; }
    process.stdout.write(JSON.stringify([JSON.stringify(uitkomst), same, told, again.uitslag, refused, wrong]));`;

  // Text is made into no code, and no built-in object is changed, by the package or by what it depends on.
  test.each(["--disallow-code-generation-from-strings", "--frozen-intrinsics"])("all of it works under %s", (flag) => {
    const file = project.write("liberties.mjs", everything);
    const node = [flag, "--no-warnings"];
    const found: unknown = JSON.parse(project.run(process.execPath, ...node, file));
    expect(found).toEqual([expected, true, true, "gelijk", "request-invalid", "rules-invalid"]);
    const settled = (JSON.parse(expected) as { oordeel: string }).oordeel === "onbekend" ? 3 : 0;
    const calls: readonly (readonly [number, ...string[]])[] = [
      [settled, "toets", "-", "--json"],
      [0, "toets", "--ndjson"],
      [0, "compileer", "--regels", join(root, "examples/06-eigen-regime")],
      [0, "boek", "--regels", join(root, "examples/06-eigen-regime"), "--naar", join(project.folder, "boek")],
    ];
    for (const [wanted, ...args] of calls) {
      const { status, stderr } = spawnSync(process.execPath, [...node, installed("dist/cli.js"), ...args], {
        ...{ input: JSON.stringify(verzoek), encoding: "utf8", env: quiet },
      });
      expect([args, status, stderr.includes("Error")]).toEqual([args, wanted, false]);
    }
  });
});

describe("what comes along", () => {
  test("says where it comes from and where to report", () => {
    const { repository, bugs, homepage } = JSON.parse(readFileSync(installed("package.json"), "utf8")) as Record<
      string,
      unknown
    >;
    const at =
      /^git\+(https:\/\/github\.com\/[\w-]+\/[\w-]+)\.git$/.exec((repository as { url: string }).url)?.[1] ?? "none";
    expect([bugs, homepage]).toEqual([`${at}/issues`, `${at}#readme`]);
    expect(readFileSync(join(root, ".github/SECURITY.md"), "utf8")).toContain(`${at}/security/advisories/new`);
  });
});

describe("a consumer in Node", () => {
  test("imports it", () => {
    const file = project.write("import.js", `import { evaluate } from "leerplicht-tlv";\n${judge}`);
    expect(project.run(process.execPath, file)).toBe(expected);
  });

  test("requires it", () => {
    const file = project.write("require.cjs", `const { evaluate } = require("leerplicht-tlv");\n${judge}`);
    expect(project.run(process.execPath, file)).toBe(expected);
  });

  test("gets what nobody can change", () => {
    const open = `const open = (value, pad = "") => typeof value !== "object" || value === null ? [] :
      [...(Object.isFrozen(value) ? [] : [pad]), ...Object.entries(value).flatMap(([key, one]) => open(one, pad + "/" + key))];`;
    const program = `import { evaluate, record } from "leerplicht-tlv";
      const verzoek = ${JSON.stringify(verzoek)};
      ${open}
      process.stdout.write(JSON.stringify([open(record(verzoek, await evaluate(verzoek))), open(verzoek).length > 0]));`;
    expect(project.run(process.execPath, project.write("frozen.js", program))).toBe("[[],true]");
  });

  test("imports and requires the entry of its question, and gets what the main entry gives", () => {
    const entry = `leerplicht-tlv/vraag/${verzoek.vraag}`;
    const imported = project.write("vraag.js", `import { evaluate } from "${entry}";\n${judge}`);
    expect(project.run(process.execPath, imported)).toBe(expected);
    const required = project.write("vraag.cjs", `const { evaluate } = require("${entry}");\n${judge}`);
    expect(project.run(process.execPath, required)).toBe(expected);
  });

  test("finds an entry for every question, and by it judges no other", () => {
    const code = vraagNamen.map(
      (vraag) => `{
        const { safeEvaluate } = await import("leerplicht-tlv/vraag/${vraag}");
        for (const vraag of ${JSON.stringify(vraagNamen)}) {
          const found = await safeEvaluate({ vraag, peildatum: "2026-08-01", zaak: {} });
          process.stdout.write(found.ok ? vraag + " " : found.problemen[0].code === "question-elsewhere" ? "" : "?");
        }
      }`,
    );
    const file = project.write("vragen.js", code.join("\n"));
    expect(project.run(process.execPath, file).trim().split(" ")).toEqual(vraagNamen);
  });

  test("imports a rule, a schema and package.json as JSON", () => {
    const file = project.write(
      "json.js",
      `import regel from "leerplicht-tlv/rules/vrijstelling/leerplichtwet-1969/artikel-7-verklaring.json" with { type: "json" };
       import schema from "leerplicht-tlv/schema/regel.schema.json" with { type: "json" };
       import pkg from "leerplicht-tlv/package.json" with { type: "json" };
       process.stdout.write([regel.name, schema.title, pkg.name].join());`,
    );
    expect(project.run(process.execPath, "--disable-warning=ExperimentalWarning", file)).toBe(
      "verklaringVoldoet,Regel,leerplicht-tlv",
    );
  });

  test("cannot reach what is not public", () => {
    const file = project.write("private.js", `import "leerplicht-tlv/dist/index.js";`);
    expect(spawnSync(process.execPath, [file], { encoding: "utf8" }).stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  test("runs the command", () => {
    const file = project.write("verzoek.json", JSON.stringify(verzoek));
    const command = join(project.folder, "node_modules/.bin/leerplicht-tlv");
    const { status, stdout, stderr } = spawnSync(command, ["toets", file, "--json"], { encoding: "utf8", env: quiet });
    const { oordeel } = JSON.parse(expected) as { oordeel: string };
    expect({ status, stderr }).toEqual({ status: oordeel === "onbekend" ? 3 : 0, stderr: "" });
    expect(JSON.stringify(JSON.parse(stdout))).toBe(expected);
  });
});

/** The values that the declarations of a door promise. */
function promisedBy(door: string): string[] {
  const declarations = installed(`dist/${door}.d.ts`);
  const program = ts.createProgram([declarations], {
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    module: ts.ModuleKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(declarations);
  const symbol = entry && checker.getSymbolAtLocation(entry);
  const isValue = (s: ts.Symbol): boolean =>
    ((s.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(s) : s).flags & ts.SymbolFlags.Value) !== 0 &&
    !s.declarations?.some((d) => ts.isExportSpecifier(d) && d.isTypeOnly);
  return (symbol ? checker.getExportsOfModule(symbol) : [])
    .filter(isValue)
    .map((s) => s.name)
    .sort();
}

/** The values that a consumer gets from it. */
function keysOf(specifier: string): string[] {
  const file = project.write(
    "keys.js",
    `import * as api from "${specifier}"; process.stdout.write(JSON.stringify(Object.keys(api).sort()));`,
  );
  return JSON.parse(project.run(process.execPath, file)) as string[];
}

const compilers = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: "ES2022",
  types: [],
};
const node = { ...compilers, module: "NodeNext", moduleResolution: "NodeNext" };
const node16 = { ...compilers, module: "Node16", moduleResolution: "Node16" };
/** As projects from before `exports` find modules. */
const node10 = { ...compilers, module: "CommonJS", moduleResolution: "Node10", ignoreDeprecations: "6.0" };
const bundler = { ...compilers, module: "ESNext", moduleResolution: "Bundler" };

/** What TypeScript says of files in the project, by their names. */
function complaintsOf(texts: Readonly<Record<string, string>>, compilerOptions: object): string {
  const files = Object.entries(texts).map(([name, text]) => project.write(name, text));
  const config = project.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  return project.run(process.execPath, tool("typescript/bin/tsc"), "-p", config);
}

describe("a consumer in TypeScript", () => {
  test.each([
    ["Node", node],
    ["a bundler", bundler],
  ])("compiles what is right and nothing that is misspelt, under %s", (_, compilerOptions) => {
    const texts = { "names.ts": typeTest("names"), "entry.ts": typeTest("entry") };
    expect(complaintsOf(texts, compilerOptions)).toBe("");
  });

  test.each([
    ["Node 16", node16],
    ["Node 10", node10],
  ])("compiles the same in a project on CommonJS, under %s", (_, compilerOptions) => {
    project.write("commonjs/package.json", JSON.stringify({ private: true, type: "commonjs" }));
    const texts = {
      "commonjs/names.ts": inFunction(typeTest("names")),
      "commonjs/entry.ts": inFunction(typeTest("entry")),
    };
    expect(complaintsOf(texts, compilerOptions)).toBe("");
  });

  test("finds at run time every value that the declarations promise", () => {
    expect(promisedBy("index")).toEqual(keysOf("leerplicht-tlv"));
  });
});

describe("a consumer on CommonJS", () => {
  /** Node as it is where ESM cannot be required: so does Jest load a package. */
  const alone = "--no-experimental-require-module";

  test("gets the same bytes from CommonJS alone", () => {
    const file = project.write(
      "alone.cjs",
      `const { evaluate } = require("leerplicht-tlv"); const { sep } = require("node:path");
       if (!require.resolve("leerplicht-tlv").split(sep).includes("cjs")) throw new Error("not CommonJS");
       ${judge}`,
    );
    expect(project.run(process.execPath, alone, file)).toBe(expected);
  });

  test("gets by every door what ESM gives, and each class once", () => {
    // What tests rules needs fast-check, which is not there yet.
    const names = doors().filter((door) => door !== "testing");
    const file = project.write(
      "doors.cjs",
      `const at = (door) => ["leerplicht-tlv", door].filter((part) => part !== "").join("/");
       const keys = (api) => Object.keys(api).sort().join();
       (async () => {
         const others = [];
         for (const door of ${JSON.stringify(names)})
           if (keys(require(at(door))) !== keys(await import(at(door)))) others.push(door);
         const errors = ["", "vraag/tlv-emb"].map((door) => require(at(door)).ToetsverzoekError);
         const { xml } = await require("leerplicht-tlv/dmn").toDmn("tlv-emb", "wec");
         process.stdout.write(JSON.stringify([others, new Set(errors).size, xml.slice(0, 5)]));
       })();`,
    );
    expect(names.length).toBeGreaterThan(vraagNamen.length * 2 + 8);
    expect(JSON.parse(project.run(process.execPath, alone, file))).toEqual([[], 1, "<?xml"]);
  });

  test("gets from Node itself the one copy that is imported too, so that its errors are one class", () => {
    const file = project.write(
      "once.cjs",
      `import("leerplicht-tlv").then((api) => process.stdout.write(String(api.RegelError === require("leerplicht-tlv").RegelError)));`,
    );
    expect(project.run(process.execPath, file)).toBe("true");
  });

  test("has beside what goes along in those files the licence of each", () => {
    const licences = readFileSync(installed("dist/cjs/bundled.LICENCES.txt"), "utf8");
    for (const name of bundled["dist/cjs"]) expect(licences).toMatch(new RegExp(`^${name}\n`, "m"));
    const page = readFileSync(installed("dist/pagina/tlv-emb.html"), "utf8");
    const [notices = ""] = page.match(/<!--[\s\S]*?-->/g) ?? [];
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S*, \S+$/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(bundled["dist/pagina"]);
  });
});

describe("a consumer in a browser", () => {
  /** Bundles an entry of the consumer as a browser gets it. */
  const bundle = async (entry: string): Promise<string> => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: entry, resolveDir: project.folder },
      bundle: true,
      platform: "browser",
      format: "iife",
      globalName: "bundle",
      minify: true,
      write: false,
      logLevel: "silent",
    });
    // What is said of our files; an entry of the test may import for nothing.
    expect(warnings.filter(({ location }) => location?.file.includes("node_modules"))).toEqual([]);
    return outputFiles[0]?.text ?? "";
  };

  test("gets the same bytes as in Node, hashes included, without process, require or a file system", async () => {
    const code = await bundle(`export { evaluate } from "leerplicht-tlv";`);
    // A fresh context has the language and nothing of Node; these few things every browser adds.
    const context = createContext({ TextEncoder, setTimeout, queueMicrotask });
    runInContext(code, context);
    const json: unknown = await runInContext(
      `bundle.evaluate(${JSON.stringify(verzoek)}).then(JSON.stringify)`,
      context,
    );
    expect(json).toBe(expected);
  });

  test("gets by the entry of a question the rules of no other, and no schemas, explanations or remedies", async () => {
    const one = await bundle(`export { evaluate } from "leerplicht-tlv/vraag/${verzoek.vraag}";`);
    const more = await bundle(`export { evaluate, explain, loadRegime } from "leerplicht-tlv/vraag/${verzoek.vraag}";`);
    // A sentence of each: where it should be it is, so that its absence says something.
    const { vraagTitel } = await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} });
    const marks = [teksten.en.uitleg.aanhalingen, teksten.nl.regelfouten["no-regime-file"].remedie, "strictObject"];
    expect(await bundle(`export { evaluate } from "leerplicht-tlv";`)).toContain(vraagTitel.nl);
    expect([more, one].map((code) => code.includes(vraagTitel.nl))).toEqual([false, false]);
    expect(marks.slice(0, 2).map((mark) => more.includes(mark))).toEqual([true, true]);
    expect(marks.filter((mark) => one.includes(mark))).toEqual([]);
    const context = createContext({ TextEncoder, setTimeout, queueMicrotask });
    runInContext(one, context);
    const json: unknown = await runInContext(
      `bundle.evaluate(${JSON.stringify(verzoek)}).then(JSON.stringify)`,
      context,
    );
    expect(json).toBe(expected);
  });

  test("gets a timeline without a rule, and without what lays out graphs", async () => {
    const { vraagTitel } = await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} });
    const held = (code: string): boolean[] => [vraagTitel.nl, "edgesep"].map((mark) => code.includes(mark));
    expect(held(await bundle(`export { graph, timeline } from "leerplicht-tlv/draw";`))).toEqual([true, true]);
    expect(held(await bundle(`export { timeline, transitions } from "leerplicht-tlv/draw";`))).toEqual([false, false]);
  });

  test("pays nothing for what it does not import", async () => {
    const code = await bundle(`import "leerplicht-tlv"; export const nothing = 1;`);
    expect(code.length).toBeLessThan(1_000);
  });
});

// Last, for these add to the project what all others must do without.
describe("a consumer who tests rules", () => {
  test("has got nothing for it by installing the package, and the package names nothing of it where it judges", () => {
    expect(["fast-check", "vitest"].filter((name) => existsSync(join(project.folder, "node_modules", name)))).toEqual(
      [],
    );
    const ofTheKit = (door: string, later = true): string[] =>
      reachedFrom(door, later).filter((path) =>
        /['"](fast-check|vitest)['"]|andereMotor/.test(readFileSync(path, "utf8")),
      );
    expect(["index", "bulk-worker"].flatMap((door) => ofTheKit(door))).toEqual([]);
    // The one command that tries properties fetches the kit itself, and says so where fast-check is not there.
    expect(ofTheKit("cli", false)).toEqual([]);
    expect(ofTheKit("testing/index")).not.toEqual([]);
  });

  test("changes rules and counts coverage by the command line, without anything beside the package", () => {
    const folder = join(root, "examples/06-eigen-regime");
    const command = join(project.folder, "node_modules/.bin/leerplicht-tlv");
    for (const name of ["muteer", "dekking"]) {
      const { status, stdout } = spawnSync(command, [name, "--regels", folder, "--drempel", "100"], {
        encoding: "utf8",
      });
      expect([name, status, stdout.split(":")[0]]).toEqual([name, 0, "voorbeeld-met-gesprek"]);
    }
  });

  test("writes a regime of one's own as a module, which runs beside the package", () => {
    const command = join(project.folder, "node_modules/.bin/leerplicht-tlv");
    const folder = join(root, "examples/08-eigen-beleid");
    const { stdout } = spawnSync(command, ["compileer", "--regels", folder], { encoding: "utf8" });
    project.write("beleid.js", stdout);
    const file = project.write(
      "eigen.js",
      `import { lijsten, oordeel, regime } from "./beleid.js";
       process.stdout.write([regime.id, oordeel({}), lijsten({}).nee.length].join(" "));`,
    );
    expect(project.run(process.execPath, file)).toBe("swv-voorbeeld-2018 onbekend 0");
  });

  test("tries properties with fast-check alone", () => {
    project.install(sameVersion("fast-check"));
    const file = project.write(
      "properties.js",
      `import fc from "fast-check";
       import { matchers, regimeOf, settledStaysSettled } from "leerplicht-tlv/testing";
       const { failed, numRuns } = await fc.check(settledStaysSettled(regimeOf("tlv-emb", "wec")), { seed: 1 });
       process.stdout.write([failed, numRuns, Object.keys(matchers()).length > 0].join());`,
    );
    expect(project.run(process.execPath, file)).toBe("false,100,true");
    const typed = `import type fc from "fast-check";
       import { arbitraries, regimeOf } from "leerplicht-tlv/testing";
       export const any: fc.Arbitrary<object> = arbitraries(regimeOf("tlv-emb", "wec")).any;`;
    expect(complaintsOf({ "arbitraries.ts": typed }, node)).toBe("");
    expect(promisedBy("testing/index")).toEqual(keysOf("leerplicht-tlv/testing"));
  });

  test("gets matchers that vitest runs and that TypeScript knows", () => {
    project.install(sameVersion("vitest"));
    project.write("vitest.config.js", `export default { test: { include: ["*.spec.ts"] } };`);
    project.write(
      "pupil.spec.ts",
      `import { evaluate } from "leerplicht-tlv";
       import { matchers } from "leerplicht-tlv/testing";
       import { expect, test } from "vitest";
       expect.extend(matchers());
       test("a statement that is too old", async () => {
         const uitkomst = await evaluate(${JSON.stringify(verzoek)});
         expect(uitkomst).toConclude("verklaringVoldoet", "nee");
         expect(() => expect(uitkomst).toBeOordeel("ja")).toThrow(/^Voor deze jongere \\(geboren 2014-09-15\\) is het antwoord/);
       });`,
    );
    const run = spawnSync(join(project.folder, "node_modules/.bin/vitest"), ["run", "--reporter=json"], {
      cwd: project.folder,
      encoding: "utf8",
      env: quiet,
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ success: true, numPassedTests: 1 });
    // The declarations of vitest itself ask for more than the strictest settings give.
    expect(complaintsOf({ "testing.ts": typeTest("testing") }, { ...node, skipLibCheck: true })).toBe("");
  });

  test("tests with Jest on CommonJS, which takes no ESM: as it comes, and in a document with what the README says of it", () => {
    const jest = join(root, "test/pack/jest");
    const conditions = /"customExportConditions": (\[[^\]]+\])/.exec(
      readFileSync(join(root, "README.md"), "utf8"),
    )?.[1];
    const inDocument = {
      testEnvironment: join(jest, "node_modules/jest-environment-jsdom"),
      testEnvironmentOptions: { customExportConditions: JSON.parse(conditions ?? "") as unknown },
    };
    execFileSync("npm", ["install", "--prefix", jest, "--no-save", "--no-audit", "--no-fund", "--silent"]);
    project.write("commonjs/package.json", JSON.stringify({ private: true, type: "commonjs", jest: {} }));
    project.write(
      "commonjs/pupil.test.js",
      `const { evaluate, ToetsverzoekError } = require("leerplicht-tlv");
       const { matchers } = require("leerplicht-tlv/testing");
       expect.extend(matchers());
       test("a statement that is too old", async () => {
         const uitkomst = await evaluate(${JSON.stringify(verzoek)});
         expect(JSON.stringify(uitkomst)).toBe(${JSON.stringify(expected)});
         expect(uitkomst).toConclude("verklaringVoldoet", "nee");
         await expect(evaluate({})).rejects.toThrow(ToetsverzoekError);
       });
       test.each(${JSON.stringify(doors())})("the door %s", (door) => {
         expect(Object.keys(require(["leerplicht-tlv", door].filter((part) => part !== "").join("/"))).length).toBeGreaterThan(0);
       });`,
    );
    const command = join(jest, "node_modules/jest/bin/jest.js");
    for (const config of [{}, inDocument]) {
      const args = [
        command,
        "--json",
        "--config",
        JSON.stringify({ ...config, rootDir: join(project.folder, "commonjs") }),
      ];
      const run = spawnSync(process.execPath, args, {
        cwd: join(project.folder, "commonjs"),
        encoding: "utf8",
        env: quiet,
      });
      expect(JSON.parse(run.stdout)).toMatchObject({ success: true, numPassedTests: doors().length + 1 });
    }
  });
});
