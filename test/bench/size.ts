/** How many bytes a browser gets, with every dependency in it, and what the package weighs. Run by hand or by .ci/run. */
import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const row = (label: string, bytes: number, gzipped?: number): void =>
  console.log(`${label.padEnd(34)}${kB(bytes)}${gzipped === undefined ? "" : `  gzip ${kB(gzipped)}`}`);

async function bundle(label: string, contents: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    write: false,
  });
  const [file] = outputFiles;
  if (file) row(label, file.contents.length, gzipSync(file.contents).length);
}

await bundle("browser: evaluate", `export { evaluate } from "./dist/index.js";`);
await bundle("browser: everything", `export * from "./dist/index.js";`);
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
