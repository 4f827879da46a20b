import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quiet, verzoek } from "./consumer.js";

/** A run of the built command over a file of lines. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly stderr: string;
  readonly time: number;
}

/** Something that ends a run before its input does. */
export interface Kill {
  readonly signal: NodeJS.Signals;
  readonly after: number;
}

/** Lines of requests, with one in a thousand that is none. */
export const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    i % 1000 === 999 ? "{ kapot\n" : `${JSON.stringify({ ...verzoek, kenmerk: `k-${i}` })}\n`,
  ).join("");

/** A place for the files of runs, and what starts one there. */
export class Bulk {
  private readonly input: string;
  private readonly output: string;

  constructor(
    folder: string,
    private readonly command: string,
    text: string,
  ) {
    this.input = join(folder, "in.ndjson");
    this.output = join(folder, "out.ndjson");
    writeFileSync(this.input, text);
  }

  async run(args: readonly string[] = [], kill?: Kill, node: readonly string[] = []): Promise<Ended> {
    const [stdin, stdout] = [openSync(this.input, "r"), openSync(this.output, "w")];
    const start = performance.now();
    const child = spawn(process.execPath, [...node, this.command, "toets", "--ndjson", ...args], {
      stdio: [stdin, stdout, "pipe"],
      env: quiet,
    });
    let stderr = "";
    child.stderr?.on("data", (part: Buffer) => {
      stderr += part.toString();
    });
    const timer = kill && setTimeout(() => child.kill(kill.signal), kill.after);
    const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    clearTimeout(timer);
    for (const file of [stdin, stdout]) closeSync(file);
    return { code, signal, stderr, out: readFileSync(this.output, "utf8"), time: performance.now() - start };
  }
}

/** The last mark that a run gave, and the lines that it had written by then. */
export function lastMark(stderr: string): { readonly merk: string; readonly uit: number } | undefined {
  const last = [...stderr.matchAll(/--vanaf (\S+) \(uitvoer tot hier: (\d+) regels\)$/gm)].at(-1);
  return last && { merk: last[1] ?? "", uit: Number(last[2]) };
}

/** The first lines of a text. */
export function firstLines(text: string, count: number): string {
  let end = 0;
  for (let i = 0; i < count; i++) end = text.indexOf("\n", end) + 1;
  return text.slice(0, end);
}

/** The lines of which was said that they could not be judged. */
export const badLines = (stderr: string): number[] => [...stderr.matchAll(/^regel (\d+): /gm)].map((m) => Number(m[1]));
