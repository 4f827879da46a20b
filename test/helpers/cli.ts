import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import { root } from "./files.js";

/** Two files of tests at a time: neither may read what the other is writing. As deep as `dev/run` bundles: `rules/` is found from it. */
const outdir = `${root}node_modules/.cache/leerplicht-tlv-cli-${process.env["VITEST_POOL_ID"] ?? 0}`;
const outfile = `${outdir}/one-file.mjs`;
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  target: "node20",
} as const;
let built = false;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as one file that Node runs. */
export function cliFile(): string {
  if (!built) buildSync({ ...common, entryPoints: ["src/cli.ts"], outfile });
  built = true;
  return outfile;
}

/** Runs the command line as a person would, from the root of the project: half a second each time. */
export function cliProcess(args: readonly string[], input?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliFile(), ...args], {
    cwd: root,
    encoding: "utf8",
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The thread of `cli-thread.mjs`, and what says that a call has ended. */
interface Thread {
  readonly port: MessagePort;
  readonly done: Int32Array;
}

function started(): Thread {
  // The commands apart from `cli.ts`, so that this alone is read anew.
  const entryPoints = ["src/cli.ts", "src/doors/commands/*.ts"];
  buildSync({ ...common, entryPoints, outdir, outbase: "src", splitting: true, outExtension: { ".js": ".mjs" } });
  const { port1: port, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const entry = pathToFileURL(`${outdir}/cli.mjs`).href;
  const worker = new Worker(`${root}test/helpers/cli-thread.mjs`, {
    workerData: { entry, port: port2, done },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  port.unref();
  return { port, done };
}

let thread: Thread | undefined;
/** Longer than any call takes: a test that waits for ever says nothing. */
const PATIENCE = 100_000;

/** Runs the command line in a thread that stays; what reads line after line, in threads of its own, in a process. */
export function cli(args: readonly string[], input = ""): Run {
  if (args.includes("--ndjson") || args.includes("--gegevens")) return cliProcess(args, input);
  thread ??= started();
  const { port, done } = thread;
  Atomics.store(done, 0, 0);
  port.postMessage({ args, input });
  if (Atomics.wait(done, 0, 0, PATIENCE) === "timed-out") throw new Error("the command line did not end");
  return receiveMessageOnPort(port)?.message as Run;
}
