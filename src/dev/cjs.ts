/**
 * Writes the package once more for who loads CommonJS (Jest, older bundlers): `dist/cjs`, from what was built as ESM. Run by
 * `npm run build`.
 *
 * Each file stays a file, so that a class or a rule set exists once there too. The command line, its threads and the pages are
 * not in it.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";

const [dist, to] = ["dist", "dist/cjs"] as const;
/** What cannot be required where only CommonJS is loaded, with what that brings along: it goes along in the files that use it. */
const esmOnly = (JSON.parse(readFileSync("src/dev/bundled.json", "utf8")) as { readonly [to]: readonly string[] })[to];

/** The built files, from the folder that is shipped. */
const built = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !name.startsWith("cjs/"));

interface Pack {
  readonly exports: Readonly<Record<string, string | { readonly require?: { readonly default: string } }>>;
}

/** What `package.json` gives to who requires, as files; a name with a star is every file that fits it. */
function doors(names: readonly string[]): string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as Pack;
  const targets = Object.values(exports).flatMap((to) => (typeof to === "string" ? [] : (to.require?.default ?? [])));
  return targets.flatMap((target) => {
    const [before = "", after] = target.replace(`./${to}/`, "").split("*");
    const found = names.filter((name) => (after === undefined ? name === before : fits(name, before, after)));
    if (found.length === 0) throw new Error(`package.json gives ${target}, of which nothing is built`);
    return found;
  });
}

const fits = (name: string, before: string, after: string): boolean => name.startsWith(before) && name.endsWith(after);

/** Leaves what a file imports as it is written, but for what cannot be required. */
const asWritten: Plugin = {
  name: "as-written",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path, importer }) => {
      const along =
        importer.includes("node_modules") || esmOnly.some((name) => path === name || path.startsWith(`${name}/`));
      return kind === "entry-point" || along ? undefined : { path, external: true };
    });
  },
};

/** The package of a file that is bundled, by its folder. */
const packageOf = (path: string): string | undefined => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} goes along without its licence`);
  return `${nameOf(folder)}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

const common = { bundle: true, platform: "node", target: "node20", metafile: true, logLevel: "error" } as const;

const names = built();
const entryPoints = doors(names).map((name) => `${dist}/${name}`);
const reached = await build({ ...common, entryPoints, format: "esm", packages: "external", write: false, outdir: to });
rmSync(to, { recursive: true, force: true });
const { metafile } = await build({
  ...common,
  entryPoints: Object.keys(reached.metafile.inputs),
  format: "cjs",
  outbase: dist,
  outdir: to,
  plugins: [asWritten],
  legalComments: "inline",
});
const along = [...new Set(Object.keys(metafile.inputs).flatMap((path) => packageOf(path) ?? []))].sort();
if (along.map(nameOf).sort().join() !== esmOnly.join())
  throw new Error(`src/dev/bundled.json says of ${to}: ${esmOnly}; bundled are ${along.map(nameOf)}`);
for (const name of names.filter((name) => name.endsWith(".d.ts"))) {
  mkdirSync(dirname(join(to, name)), { recursive: true });
  copyFileSync(join(dist, name), join(to, name));
}
writeFileSync(`${to}/package.json`, `${JSON.stringify({ type: "commonjs", sideEffects: false })}\n`);
writeFileSync(`${to}/bundled.LICENCES.txt`, along.map(licenceOf).join(`\n${"-".repeat(80)}\n\n`));
