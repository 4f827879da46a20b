/**
 * z3 as a process of its own: a script of SMT-LIB on each line of the input, as JSON, and what z3 says on a line of the output.
 * Its threads would keep a process alive for ever; this one ends when its input does.
 */
import { createInterface } from "node:readline";
import { init } from "z3-solver";

const { Z3 } = await init();
const context = Z3.mk_context(Z3.mk_config());
for await (const line of createInterface({ input: process.stdin })) {
  const said = await Z3.eval_smtlib2_string(context, JSON.parse(line));
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
process.exit(0);
