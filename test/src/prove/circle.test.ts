import fc from "fast-check";
import { expect, test } from "vitest";
import { circleOf } from "../../../src/prove/circle.js";

const COUNT = 4;
const edges = fc.array(fc.record({ of: fc.nat(COUNT - 1), than: fc.nat(COUNT - 1), strict: fc.boolean() }), {
  maxLength: 8,
});

test("finds a circle exactly where no values keep every order, and only what is needed for it", () => {
  fc.assert(
    fc.property(edges, (all) => {
      const values = Array.from({ length: COUNT ** COUNT }, (_, n) =>
        Array.from({ length: COUNT }, (__, place) => Math.floor(n / COUNT ** place) % COUNT),
      );
      const keeps = (kept: typeof all) => (row: readonly number[]) =>
        kept.every(({ of, than, strict }) =>
          strict ? (row[of] ?? 0) < (row[than] ?? 0) : (row[of] ?? 0) <= (row[than] ?? 0),
        );
      const circle = circleOf(all);
      expect(circle === undefined).toBe(values.some(keeps(all)));
      if (!circle) return;
      expect(values.some(keeps(circle))).toBe(false);
      for (const left of circle) expect(values.some(keeps(circle.filter((one) => one !== left)))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
