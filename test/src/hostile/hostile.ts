/** Attacks by hand, as many as it is told: `npm run hostile -- 100000`. */
import fc from "fast-check";
import { safeEvaluate } from "../../../src/index.js";
import { attacks } from "./attacks.js";
import { differences, snapshot } from "./builtins.js";
import { packaged } from "./documents.js";

const count = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(count) || count < 1) throw new Error("How many cases? npm run hostile -- 100000");

const answer = JSON.stringify(await safeEvaluate(packaged));
const before = snapshot();
for (const { what, share, property } of attacks) {
  const numRuns = Math.ceil(share * count);
  await fc.assert(property, { numRuns });
  process.stdout.write(`${numRuns} of: ${what}\n`);
}
const changed = differences(before);
if (changed.length > 0) throw new Error(`changed: ${changed.join(", ")}`);
if (JSON.stringify(await safeEvaluate(packaged)) !== answer) throw new Error("the reference request answers otherwise");
