/**
 * z3 as a process of its own: a script of SMT-LIB on each line of the input, as JSON, and what z3 says on a line of the output.
 * Its threads would keep a process alive for ever; this one ends when its input does.
 */
import { createInterface } from "node:readline";
import { init } from "z3-solver";

const { Z3, em } = await init();
const context = Z3.mk_context(Z3.mk_config());

// Not `Z3.eval_smtlib2_string`: that hands the text to a thread on a stack that is free again before the thread has read it.
const say = (script) => em.ccall("Z3_eval_smtlib2_string", "string", ["number", "string"], [context, script]);

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(say(JSON.parse(line)))}\n`);
process.exit(0);
