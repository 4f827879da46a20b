/**
 * Runs a TypeScript file of this checkout: `node src/dev/run.mjs FILE [ARGUMENTS]`.
 *
 * It is bundled first, so what runs is what stands in `src/`, never a stale build. On a fresh clone the
 * dependencies are installed; whatever that says goes to standard error, where it cannot mix with an outcome.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error("Name the file to run: node src/dev/run.mjs FILE [ARGUMENTS]");

if (!existsSync(`${root}node_modules/esbuild`)) {
  const install = spawnSync("npm install --no-audit --no-fund", { cwd: root, shell: true, stdio: ["ignore", 2, 2] });
  if (install.status !== 0) process.exit(1);
}

const { build } = await import("esbuild");
// A folder with packages of its own finds those first, and then what the checkout has.
const home = existsSync(`${root}${dirname(entry)}/package.json`) ? `${root}${dirname(entry)}/` : root;
const outfile = `${home}node_modules/.cache/leerplicht-tlv/${basename(entry, ".ts")}.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  target: "node20",
  logLevel: "error",
  outfile,
});
// A child process: the file sees its own arguments and sets its own exit code.
const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: "inherit" });
process.exit(status ?? 1);
