import { expect, test } from "vitest";
import { parse } from "yaml";
import { toDmn } from "../../../src/connect/dmn/index.js";
import { toRegelrecht } from "../../../src/connect/regelrecht/index.js";
import { compile } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { valuesOf } from "../../helpers/connect/compared.js";
import { asFeel, Engine, readDmn } from "../../helpers/connect/dmn.js";
import { Interpreter, type Law, type Value } from "../../helpers/connect/regelrecht.js";
import { regimes } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { drawn } from "../../helpers/sql/files.js";
import type { Zaak } from "../../helpers/zaken.js";

/*
 * A date of which the day is not known has no place in DMN and RegelRecht: there it is null. What that costs is said in both READMEs,
 * and held here.
 */

const incomplete = ({ feiten }: Regime): readonly string[] => feiten.flatMap(({ id, onvolledig }) => (onvolledig ? [id] : []));

/** The same files with their dates cut to the month or the year. */
function cut(regime: Regime, zaken: readonly Zaak[]): Zaak[] {
  const accepts = acceptor(regime);
  return zaken.flatMap((zaak) =>
    ["YYYY-MM", "YYYY"].flatMap(({ length }) => {
      const copy = structuredClone(zaak) as Record<string, Record<string, unknown>>;
      let count = 0;
      for (const id of incomplete(regime)) {
        const [group = "", key = ""] = id.split(".");
        const value = copy[group]?.[key];
        if (typeof value !== "string") continue;
        (copy[group] as Record<string, unknown>)[key] = value.slice(0, length);
        count += 1;
      }
      return count > 0 && accepts(copy as Zaak) ? [copy as Zaak] : [];
    }),
  );
}

const withDates = regimes.filter((regime) => incomplete(regime).length > 0);
const pairs = new Set<string>();
test.each(withDates.map((regime) => [`${regime.id} from ${regime.geldigVan}`, regime] as const))("%s", async (_, regime) => {
  const { vraag, id, geldigVan: peildatum } = regime;
  const dmn = await toDmn(vraag, id, { peildatum, regimes: [] });
  const rr = await toRegelrecht(vraag, id, { peildatum, regimes: [] });
  const zaken = cut(regime, drawn(regime, runs(40), 15));
  const whole = dmn.invoer.map((one) => one.heleDag ? one.feit : "").filter(Boolean);
  const hide = (zaak: Zaak) => Object.fromEntries(Object.entries(valuesOf(dmn.invoer, zaak, peildatum)).map(([naam, value]) => [naam, whole.includes(dmn.invoer.find((o) => o.naam === naam)?.feit ?? "") ? null : value]));
  const toets = compile(vraag, id, {});
  const feel = new Engine(await readDmn(dmn.xml)).run(zaken.map((zaak) => asFeel(dmn.invoer, hide(zaak))));
  const interpreter = new Interpreter(parse(rr.yaml) as Law);
  zaken.forEach((zaak, i) => {
    const { conclusies } = toets({ peildatum, zaak });
    const said = interpreter.run(hide(zaak) as Record<string, Value>, peildatum);
    for (const [n, { conclusie, naam }] of dmn.conclusies.entries()) {
      const right = conclusies.find((one) => one.id === conclusie)?.oordeel;
      expect(said[naam]).toBe(feel[i]?.[naam]);
      pairs.add(`${n === 0 ? "final " : ""}${right} ${said[naam]}`);
    }
  });
});
test("x", () => { console.log([...pairs].sort()); });
