import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";

const FOLDER = "test/referee";

/** Whether z3 was installed: it is no part of the checkout. */
export const isInstalled = (): boolean => existsSync(`${FOLDER}/node_modules/z3-solver`);

/** z3, in a process of its own that ends with `end`. */
export class Solver {
  private readonly child = spawn(process.execPath, [`${FOLDER}/z3.mjs`], { stdio: ["pipe", "pipe", "inherit"] });
  private readonly lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();

  /** What z3 says to a script. */
  async say(script: string): Promise<string> {
    this.child.stdin.write(`${JSON.stringify(script)}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error("z3 ended before its answer");
    return JSON.parse(value) as string;
  }

  end(): void {
    this.child.stdin.end();
  }
}
