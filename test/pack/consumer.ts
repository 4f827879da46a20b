import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readJson, readText, root } from "../helpers/files.js";

/** A project of somebody else, outside this checkout, with the packed tarball installed and nothing more. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Writes a file in the project. */
  write(name: string, text: string): string;
  /** Adds packages to the project. */
  install(...packages: string[]): void;
  /** Runs a program there and gives its standard output; what it says on standard error must be nothing. */
  run(program: string, ...args: string[]): string;
  remove(): void;
}

/** The environment without settings that make Node itself speak on standard error. */
export const quiet: NodeJS.ProcessEnv = {
  ...process.env,
  FORCE_COLOR: undefined,
  NO_COLOR: undefined,
  NODE_OPTIONS: undefined,
};

const npm = (cwd: string, ...args: string[]): void =>
  // Standard error of npm is the business of whoever runs the machine.
  void execFileSync("npm", [...args, "--silent", "--no-audit", "--no-fund"], {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
  });

/** Packs the checkout (which builds it) and installs the tarball. */
export function consumer(): Consumer {
  const base = mkdtempSync(join(tmpdir(), "leerplicht-tlv-pack-"));
  const folder = join(base, "consumer");
  npm(root, "pack", "--pack-destination", base);
  const tarball = join(base, readdirSync(base).find((name) => name.endsWith(".tgz")) ?? "");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  npm(folder, "install", tarball);
  return {
    folder,
    tarball,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    install: (...packages) => npm(folder, "install", ...packages),
    run(program, ...args) {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", env: quiet });
      if (status !== 0 || stderr !== "")
        throw new Error(`${program} ${args.join(" ")}: exit ${status}\n${stdout}${stderr}`);
      return stdout;
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** A tool of this checkout: the consumer has none of its own. */
export const tool = (path: string): string => join(root, "node_modules", path);

/** A type test of this checkout, as a consumer would have written it. */
export const typeTest = (name: "names" | "entry" | "testing"): string =>
  readText(`test/types/${name}.ts`)
    .replaceAll('"../../src/index.js"', '"leerplicht-tlv"')
    .replaceAll('"../../src/testing/index.js"', '"leerplicht-tlv/testing"')
    .replace(/"\.\.\/\.\.\/src\/generated\/vraag\/([\w-]+)\.js"/g, '"leerplicht-tlv/vraag/$1"');

/** The same in a project on CommonJS, where nothing is awaited at the top: what comes after the imports becomes a function. */
export function inFunction(text: string): string {
  const [imports = ""] = /^[\s\S]*^(?:import|\}) .*;$/m.exec(text) ?? [];
  const body = text.slice(imports.length).replace(/^export /gm, "");
  return `${imports}\nexport async function all(): Promise<void> {${body}}\n`;
}

/** A package in the version that this checkout is tested with. */
export const sameVersion = (name: string): string =>
  `${name}@${readJson<{ version: string }>(`node_modules/${name}/package.json`).version}`;

/** A request with enough in it that rules, dates and hashes all take part. */
export const verzoek = {
  vraag: "vrijstelling",
  regime: "leerplichtwet-1969",
  peildatum: "2026-05-20",
  kenmerk: "zaak-2026-0042",
  zaak: {
    jongere: { geboortedatum: "2014-09-15", gemeente: "0363", volledigeSchooljaren: 6 },
    kennisgeving: { indiener: "ouder-met-gezag", gemeente: "0363", datum: "2026-05-20", soort: "jaarlijks" },
    verklaring: { overgelegd: true, datum: "2026-01-28", opsteller: "arts", oordeel: "niet-geschikt" },
    vrijstelling: { ingangsdatum: "2026-08-01" },
  },
};
