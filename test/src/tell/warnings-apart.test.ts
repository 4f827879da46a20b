import { expect, test } from "vitest";
import { diff } from "../../../src/generated/alle-vragen.js";
import { loadRegime, report } from "../../../src/index.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

type Json = Record<string, unknown>;
const warning = (code: string, value: boolean, name = "n"): Json => ({
  ...{ code, zin: `De zin van ${code}.`, en: `What ${code} says.` },
  wanneer: { all: [{ ...blad("p.een", "equal", value), name, en: name }] },
});
const loaded = (id: string, ofRule: readonly Json[], ofRegime: readonly Json[] = []) =>
  loadRegime(
    smallFiles({
      feiten: [feit("p.een", "boolean"), feit("p.twee", "boolean")],
      regels: [
        regel("eis", { all: [blad("p.twee", "equal", true)] }, ofRule.length > 0 ? { waarschuwing: ofRule } : {}),
      ],
      regime: { id, titel: { nl: id, en: id }, ...(ofRegime.length > 0 && { waarschuwing: ofRegime }) },
    }),
  );
const told = (
  a: ReturnType<typeof loaded>,
  b: ReturnType<typeof loaded>,
  lengte: "kort" | "volledig" = "kort",
): string => report(diff("proef", a.id, b.id, { regimes: [a, b] }), { lengte }).replace(/\s+/g, " ");

test.each(["kort", "volledig"] as const)(
  "a warning that a side alone has, or that comes in other cases, is named: %s",
  (lengte) => {
    const a = loaded("een", [warning("weg", true), warning("anders", true)], [warning("hele", true)]);
    const b = loaded("twee", [warning("anders", false), warning("nieuw", true)], [warning("hele", false)]);
    const text = told(a, b, lengte);
    expect(text).toContain("waarschuwing alleen bij A: “De zin van weg.” (bij: eis)");
    expect(text).toContain("waarschuwing alleen bij B: “De zin van nieuw.” (bij: eis)");
    expect(text).toContain("waarschuwing die bij A in andere gevallen komt dan bij B: “De zin van anders.” (bij: eis)");
    expect(text).toContain("waarschuwing die bij A in andere gevallen komt dan bij B: “De zin van hele.”");
    expect(text).not.toContain("alleen in woorden");
  },
);

test("what differs in words alone is still counted as words", () => {
  const a = loaded("een", [warning("zelfde", true)]);
  expect(told(a, loaded("twee", [warning("zelfde", true, "anders")]))).toMatch(
    /alleen in woorden: waarschuwing \(1\)/i,
  );
  expect(told(a, loaded("twee", [warning("zelfde", true)]))).not.toContain("waarschuwing");
});

test("two warnings of one code are held beside each other in their order", () => {
  const a = loaded("een", [warning("dubbel", true), warning("dubbel", false)]);
  const text = told(a, loaded("twee", [warning("dubbel", true)]));
  expect(text.match(/waarschuwing alleen bij A/g)).toHaveLength(1);
  expect(text).not.toContain("andere gevallen");
});
