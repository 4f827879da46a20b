import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";
import { root } from "./files.js";

const outfile = `${root}node_modules/.cache/leerplicht-tlv/test-cli.mjs`;
let built = false;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as one file that Node runs. */
export function cliFile(): string {
  if (!built) {
    buildSync({
      absWorkingDir: root,
      entryPoints: ["src/cli.ts"],
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      target: "node20",
      outfile,
    });
    built = true;
  }
  return outfile;
}

/** Runs the command line as a person would, from the root of the project. */
export function cli(args: readonly string[], input?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliFile(), ...args], {
    cwd: root,
    encoding: "utf8",
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
