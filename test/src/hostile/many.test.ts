import { describe, expect, test } from "vitest";
import { type Probleem, safeEvaluate } from "../../../src/index.js";
import { MOST_VALUES } from "../../../src/read/plain.js";
import { MOST_TOLD } from "../../../src/read/problems.js";

/** About a megabyte of keys that are no fact. */
const KEYS = 100_000;
const keys = (count: number, before = "k"): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${before}${i}`, 1]));
const verzoek = { vraag: "vrijstelling", peildatum: "2026-08-01", zaak: {} };

async function problems(value: unknown): Promise<readonly Probleem[]> {
  const found = await safeEvaluate(value);
  return found.ok ? [] : found.problemen;
}

/** An object that counts how often it is looked into. */
function counting(keys: Record<string, number>): { readonly value: object; readonly looks: () => number } {
  let count = 0;
  const look =
    <A extends readonly unknown[], R>(through: (...args: A) => R) =>
    (...args: A): R => {
      count += 1;
      return through(...args);
    };
  const value = new Proxy(keys, {
    get: look(Reflect.get),
    has: look(Reflect.has),
    ownKeys: look(Reflect.ownKeys),
    getOwnPropertyDescriptor: look(Reflect.getOwnPropertyDescriptor),
  });
  return { value, looks: () => count };
}

describe.each([
  ["of a request", (wrong: object) => ({ ...verzoek, ...wrong })],
  ["of groups", (wrong: object) => ({ ...verzoek, zaak: wrong })],
  ["of facts", (wrong: object) => ({ ...verzoek, zaak: { jongere: wrong } })],
])("many unknown keys %s", (_, place) => {
  test("are told up to a hundred, and then how many more there are", async () => {
    const found = await problems(place(keys(KEYS)));
    expect(found).toHaveLength(MOST_TOLD + 1);
    expect(found.at(-1)).toMatchObject({ code: "more-problems", gevonden: String(KEYS - MOST_TOLD) });
    expect(found.at(-1)?.remedie).toContain(String(KEYS - MOST_TOLD));
    expect(JSON.stringify(found).length).toBeLessThan(60_000);
  });

  test("a hundred are all told, and one more is counted", async () => {
    expect((await problems(place(keys(MOST_TOLD)))).map(({ code }) => code)).not.toContain("more-problems");
    expect((await problems(place(keys(MOST_TOLD + 1)))).at(-1)).toMatchObject({ code: "more-problems", gevonden: "1" });
  });

  test("the first ones get the name that was meant, and a long one is no slip", async () => {
    const [first, second] = await problems(place({ [`${"x".repeat(60)}`]: 1, geboortdatum: 1 }));
    expect(first?.remedie).not.toContain("Bedoelt u");
    expect(second?.remedie).not.toBe("");
  });

  test("are compared with what is known for the first ten alone", async () => {
    const found = await problems(place(keys(1_000, "geboortedatu")));
    expect(
      found.slice(10, MOST_TOLD).filter(({ remedie }) => !remedie.startsWith("Gebruik een bekende naam.")),
    ).toEqual([]);
  });
});

test("a large object is read in proportion to its keys", async () => {
  const looks = async (count: number): Promise<number> => {
    const counted = counting(keys(count));
    await problems({ ...verzoek, zaak: { jongere: counted.value } });
    return counted.looks();
  };
  const [few, many] = [await looks(100), await looks(10_000)];
  expect(many).toBeLessThanOrEqual(few + 9_900);
  // Of what is too large no value is read at all.
  expect(await looks(MOST_VALUES + 1)).toBeLessThan(10);
});

test("more keys than any document has are refused as a whole", async () => {
  const found = await problems({ ...verzoek, zaak: keys(MOST_VALUES + 1) });
  expect(found).toMatchObject([{ code: "too-large", pad: "/zaak" }]);
});

test("a key of ten megabytes costs no more than to look at it", async () => {
  const found = await problems({ ...verzoek, zaak: { jongere: keys(1, "x".repeat(10_000_000)) } });
  expect(found[0]?.pad).toBe(`/zaak/jongere/${"x".repeat(40)}…`);
});

test("a list and stretches of days have a bound of their own", async () => {
  const taken = Array.from({ length: 200_000 }, () => "proces");
  const opschortingen = Array.from({ length: 101 }, () => ({ van: "2026-01-01", totEnMet: "2026-01-02" }));
  expect(await problems({ ...verzoek, zaak: { casusregisseur: { verantwoordelijkVoor: taken } } })).toMatchObject([
    { code: "list-form", gevonden: "een lijst van 200000" },
  ]);
  const emb = { vraag: "tlv-emb", peildatum: "2026-08-01" };
  expect(await problems({ ...emb, zaak: { aanvraag: { opschortingen } } })).toMatchObject([
    { code: "periods-form", verwacht: expect.stringContaining("100") },
  ]);
  expect(await problems({ ...emb, zaak: { aanvraag: { opschortingen: opschortingen.slice(1) } } })).toEqual([]);
});
