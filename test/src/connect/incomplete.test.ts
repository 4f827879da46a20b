import { expect, test } from "vitest";
import { parse } from "yaml";
import { toDmn } from "../../../src/connect/dmn/index.js";
import { toRegelrecht } from "../../../src/connect/regelrecht/index.js";
import { asFeel, Engine, readDmn } from "../../helpers/connect/dmn.js";
import { cut, incompleteIn, isAllowed, wholeValuesOf } from "../../helpers/connect/incomplete.js";
import { Interpreter, type Law, type Value } from "../../helpers/connect/regelrecht.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { drawn } from "../../helpers/sql/files.js";

/*
 * A date of which the day is not known has no place in DMN and RegelRecht: there it is null. What that costs is said in both READMEs: the
 * final answer is right or `onbekend`, and so is each conclusion that applies; one that does not apply can be anything.
 */

const seen = new Set<string>();

test.each(
  regimes
    .filter((regime) => incompleteIn(regime).length > 0)
    .map((regime) => [`${regime.id} from ${regime.geldigVan}`, regime] as const),
)("%s: of a date without its day no answer is wrong but what does not apply", async (_, regime) => {
  const { vraag, id, geldigVan: peildatum } = regime;
  const [dmn, { yaml }] = await Promise.all([
    toDmn(vraag, id, { peildatum, regimes: [] }),
    toRegelrecht(vraag, id, { peildatum, regimes: [] }),
  ]);
  expect(dmn.invoer.flatMap(({ feit, heleDag }) => (heleDag ? [feit] : []))).toEqual(incompleteIn(regime));
  const files = cut(regime, drawn(regime, runs(14), 15));
  expect(files.length).toBeGreaterThan(3);
  const values = files.map(({ zaak }) => wholeValuesOf(dmn.invoer, zaak, peildatum));
  const byFeel = new Engine(await readDmn(dmn.xml)).run(values.map((one) => asFeel(dmn.invoer, one)));
  const interpreter = new Interpreter(parse(yaml) as Law);
  for (const [i, { right }] of files.entries()) {
    const said = interpreter.run(values[i] as Record<string, Value>, peildatum);
    for (const [n, { conclusie, naam }] of dmn.conclusies.entries()) {
      const [of, answer] = [right.get(conclusie), said[naam]];
      expect(byFeel[i]?.[naam]).toBe(answer);
      expect([conclusie, of, answer, isAllowed(of, answer, n === 0)]).toEqual([conclusie, of, answer, true]);
      seen.add(`${of} as ${answer}`);
    }
  }
});

test("and what does not apply was said to be yes and no, as the READMEs warn", () => {
  expect([...seen]).toEqual(expect.arrayContaining(["nvt as ja", "nvt as nee", "nee as onbekend", "ja as ja"]));
});
