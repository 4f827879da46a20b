/**
 * What each door of the package weighs in a bundle and how long Node takes to import it, as a table in `doors-results.md`. Reads
 * the build: `npm run bench:doors`. Time of the processor, and the least of some starts, less what Node takes to import nothing: that
 * says the most on a machine that does other things too.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const STARTS = 6;
const { exports, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

/** One file for a name with a star: the largest question, and a regime of it. */
const star: Readonly<Record<string, string>> = {
  "./vraag/*": "vrijstelling",
  "./compiled/*": "vrijstelling/leerplichtwet-1969",
};
const doors = Object.entries(exports).flatMap(([name, to]) =>
  typeof to === "string"
    ? []
    : [
        {
          name: name.replace("*", star[name] ?? "").replace(/^\./, "leerplicht-tlv"),
          file: to.import.default.replace("*", star[name] ?? ""),
        },
      ],
);

async function weight(file: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(file)};`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    external: Object.keys(peerDependencies),
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}

/** What a new Node takes of the processor to import a file, in milliseconds. */
function importTime(file: string): number {
  const code = `const began = process.cpuUsage(); await import(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(began); console.log((user + system) / 1000);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return Number(stdout);
}

const least = new Map<string, number>();
// All of them in turn, so that a busy minute slows none of them alone.
for (let i = 0; i < STARTS; i += 1)
  for (const file of ["data:text/javascript,", ...doors.map((door) => door.file)])
    least.set(file, Math.min(least.get(file) ?? Number.POSITIVE_INFINITY, importTime(file)));
const nothing = least.get("data:text/javascript,") ?? 0;

const rows: string[] = [];
for (const { name, file } of doors)
  rows.push(
    `| \`${name}\` | ${((await weight(file)) / 1000).toFixed(0)} kB | ${((least.get(file) ?? 0) - nothing).toFixed(0)} ms |`,
  );

const page = `# What each door weighs

All that a door gives, bundled for a browser, minified and gzipped, with its dependencies and without optional peers; a page that takes one
function of it gets less (\`npm run size\`). The time is that of the processor for Node ${process.versions.node} to import it: the least of ${STARTS} starts, less an empty
module (${nothing.toFixed(1)} ms), on ${cpus()[0]?.model ?? "a machine"}. Written by \`npm run bench:doors\`.

| import | gzip | in Node |
| --- | --- | --- |
${rows.join("\n")}
`;
writeFileSync("test/bench/doors-results.md", page);
console.log(page);
