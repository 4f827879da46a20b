/**
 * How many bytes a browser gets, with every dependency in it, and what the package weighs. Reads the build, and fails when an
 * entry weighs more than it may or makes a bundler warn. Run by hand (`npm run build && npm run size`) or by .ci/run.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A kilobyte is 1000 bytes; gzip at its usual level. */
// Of a page 5 kB are the notices that the licences of what is bundled in it ask for.
const LIMIT = { evaluate: 91_500, compiled: 15_000, page: 272_500 };
/** With every reading in two languages nearly half of the weight is text that no packing makes smaller; of exemption there are four regimes. */
const WEIGHTY: Readonly<Record<string, number>> = {
  "vrijstelling.js": 126_500,
  "afwijking-onderwijstijd.js": 95_500,
  "tlv-emb.js": 111_000,
};
/** What a compiled regime does without; who judges carries no schema either. */
const HEAVY = /node_modules\/(json-rules-engine|zod)\//;
const SCHEMAS = /node_modules\/zod\//;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const row = (label: string, bytes: number, gzipped?: number): void =>
  console.log(`${label.padEnd(58)}${kB(bytes)}${gzipped === undefined ? "" : `  gzip ${kB(gzipped)}`}`);

const wrong: string[] = [];

interface Bounds {
  readonly atMost?: number;
  readonly without?: RegExp;
}

async function bundle(label: string, contents: string, { atMost, without }: Bounds = {}): Promise<void> {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${label}: no bundle`);
  const gzipped = gzipSync(file.contents).length;
  row(label, file.contents.length, gzipped);
  if (atMost !== undefined && gzipped > atMost) wrong.push(`${label}:${kB(gzipped)} gzip, at most${kB(atMost)}`);
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  for (const path of used) if (without?.test(path)) wrong.push(`${label}: holds ${path}`);
  // Who bundles the package would see these too.
  for (const { text } of warnings) wrong.push(`${label}: ${text}`);
}

const modules = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".js"))
        .sort();

const vragen = modules("dist/vraag");
const compiled = modules("dist/compiled");
if (vragen.length === 0 || compiled.length === 0) throw new Error("Nothing to measure: run `npm run build` first.");

for (const file of vragen) {
  const entry = JSON.stringify(`./dist/vraag/${file}`);
  await bundle(`vraag/${file}: evaluate`, `export { evaluate } from ${entry};`, {
    atMost: WEIGHTY[file] ?? LIMIT.evaluate,
    without: SCHEMAS,
  });
}
for (const file of compiled) {
  const entry = JSON.stringify(`./dist/compiled/${file}`);
  await bundle(`compiled/${file}`, `export * from ${entry};`, { atMost: LIMIT.compiled, without: HEAVY });
}
for (const file of existsSync("dist/pagina") ? readdirSync("dist/pagina").sort() : []) {
  const text = readFileSync(`dist/pagina/${file}`);
  const gzipped = gzipSync(text).length;
  row(`pagina/${file}`, text.length, gzipped);
  if (gzipped > LIMIT.page) wrong.push(`pagina/${file}:${kB(gzipped)} gzip, at most${kB(LIMIT.page)}`);
}
await bundle("every question: evaluate", `export { evaluate } from "./dist/index.js";`);
await bundle("every question: everything", `export * from "./dist/index.js";`);
await bundle("of which json-rules-engine", `export { Engine } from "json-rules-engine";`);

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}
const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--silent"], {
  encoding: "utf8",
});
const [pack] = JSON.parse(packed) as readonly Packed[];
if (pack) row(`tarball (${pack.entryCount} files)`, pack.unpackedSize, pack.size);

if (wrong.length > 0) {
  console.error(`\nrefused:\n${wrong.map((line) => `  ${line}`).join("\n")}`);
  process.exitCode = 1;
}
