import { expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { graph } from "../../../src/draw/index.js";
import { wrapped } from "../../../src/draw/measure.js";
import { root } from "../../helpers/files.js";

test.each(vraagNamen.flatMap(regimesOf).map(({ id }) => [id]))("the conclusions of %s, byte for byte", async (id) => {
  const svg = graph(id, { alleen: "conclusies", regimes: [] });
  await expect(svg).toMatchFileSnapshot(`${root}test/src/draw/golden/${id}.svg`);
});

test("lines hold what fits, a number stays with its word, and what is left out is marked", () => {
  const type = { size: 10 };
  expect(wrapped("volgens art. 6 van de wet", 60, type)[0]).toBe("volgens");
  expect(wrapped("een twee drie vier vijf zes", 30, type, 2).at(-1)).toMatch(/…$/);
  expect(wrapped("", 30, type)).toEqual([]);
  expect(wrapped("toelaatbaarheidsverklaring", 60, type, 9).join("").replaceAll("-", "")).toBe(
    "toelaatbaarheidsverklaring",
  );
});
