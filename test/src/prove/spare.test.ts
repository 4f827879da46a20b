import { expect, test } from "vitest";
import { diff, evaluate, prove } from "../../../src/index.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

test("what a given fact settles is not counted as a fact of its own", () => {
  const bool = (id: string, extra = {}) => feit(id, "boolean", extra);
  const yes = (id: string) => blad(id, "equal", true);
  const feiten = [
    ...["q.a", "q.b", "p.a"].map((id) => bool(id)),
    bool("p.b", { alleenBij: { feit: "p.a", waarde: true } }),
  ];
  const regime = small({ feiten, regels: [regel("x", { any: [{ all: [yes("q.a"), yes("q.b")] }, yes("p.b")] })] });
  const claims = [{ zin: "z", conclusie: "x", nooit: "ja" }];
  const { uitspraken } = prove("proef", "klein", claims as never, { regimes: [regime] });
  expect(uitspraken.find(({ soort }) => soort === "stelling")?.getuige?.zaak).toEqual({ p: { b: true } });
});

const pairs = [
  ["leerplichtwet-1969", "leerplichtwet-bes"],
  ["leerplichtwet-bes", "voorstel-2019"],
] as const;

test.each(pairs)("no fact of a file that tells %s and %s apart can be left out", async (a, b) => {
  const { verplaatsingen } = diff("vrijstelling", a, b);
  let tried = 0;
  for (const { conclusie, van, naar, getuige } of verplaatsingen) {
    if (!getuige || conclusie !== "vrijgesteld") continue;
    const said = async (zaak: unknown): Promise<string[]> =>
      (await Promise.all([a, b].map((regime) => evaluate({ ...getuige, regime, zaak } as never)))).map(
        ({ conclusies }) => String(conclusies.find(({ id }) => (id as string) === conclusie)?.oordeel),
      );
    expect(await said(getuige.zaak)).toEqual([van, naar]);
    for (const [group, facts] of Object.entries(getuige.zaak))
      for (const name of Object.keys(facts as object)) {
        const left = { ...getuige.zaak, [group]: { ...(facts as object), [name]: null } };
        expect(await said(left), `${van} ${naar} without ${group}.${name}`).not.toEqual([van, naar]);
        tried += 1;
      }
  }
  expect(tried).toBeGreaterThan(5);
});
