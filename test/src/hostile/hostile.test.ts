import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { safeEvaluate } from "../../../src/index.js";
import { attacks } from "./attacks.js";
import { differences, type Snapshot, snapshot } from "./builtins.js";
import { packaged } from "./documents.js";

/** Cases a run; `npm run hostile -- N` runs more of them. */
const CASES = 10_000;

const reference = async (): Promise<string> => JSON.stringify(await safeEvaluate(packaged));

let before: Snapshot;
let answer: string;
beforeAll(async () => {
  answer = await reference();
  before = snapshot();
});

test.each(attacks)("$what: a clear problem or a right outcome, never a raw error", async ({ share, property }) => {
  await fc.assert(property, { numRuns: share * CASES });
});

test("the attacks together are as many as was promised", () => {
  expect(attacks.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

afterAll(async () => {
  expect(differences(before)).toEqual([]);
  expect(await reference()).toBe(answer);
});
