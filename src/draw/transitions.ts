import { oordelen, tekening } from "../generated/texts.js";
import type { Simulatie } from "../model/simulatie.js";
import type { Taal } from "../model/tekst.js";
import { fill } from "../read/errors.js";
import { written } from "../read/words.js";
import { inDigits } from "../simulate/numbers.js";
import { percents, readSimulation } from "./counted.js";
import { flow, hatch } from "./flow-shape.js";
import { drawingOf, type TekenOpties } from "./options.js";
import { type Key, lines } from "./shapes.js";
import { MARGIN, sheet } from "./sheet.js";
import { ink, looks, type } from "./style.js";
import { element } from "./svg.js";
import { list, table } from "./table-shape.js";

const WIDTH = 760;
/** Narrower than this there is room for a list alone. */
const NARROW = 560;

type T = (typeof tekening)["nl" | "en"]["overgangen"];

/** How many, and by which seeds: what must be known to count again. */
function sizeIn({ leerlingen, zaden, synthetisch }: Simulatie, t: T, taal: Taal): string {
  const aantal = fill(synthetisch ? t.leerlingen : t.zaken, () => inDigits(leerlingen, taal));
  const [van, tot] = [String(zaden[0] ?? ""), String(zaden.at(-1) ?? "")];
  if (zaden.length === 0) return `${aantal}.`;
  const seeds = zaden.length === 1 ? fill(t.zaad, () => van) : fill(t.zaden, (name) => (name === "van" ? van : tot));
  return `${aantal}; ${seeds}.`;
}

const rect = (x: number, y: number, fillWith: string, stroke: string): string =>
  element("rect", { x, y: y - 6, width: 22, height: 12, fill: fillWith, stroke, "stroke-width": "1" });

const keysOf = (t: T, pattern: string): Key[] => [
  { width: 22, text: t.gelijk, draw: (x, y) => rect(x, y, "#e6eaf0", "#8a94a3") },
  {
    width: 22,
    text: t.anders,
    draw: (x, y) => rect(x, y, looks.nvt.fill, ink.text) + rect(x, y, `url(#${pattern})`, ink.text),
  },
];

function told({ overgangen, leerlingen }: Simulatie, t: T, taal: Taal): string[] {
  return overgangen
    .filter(({ aantal }) => aantal > 0)
    .map(({ van, naar, aantal }) => {
      const values: Readonly<Record<string, string>> = {
        van: oordelen[taal][van],
        naar: oordelen[taal][naar],
        aantal: inDigits(aantal, taal),
        deel: inDigits(percents(aantal, leerlingen), taal),
      };
      return fill(t.regel, (name) => values[name]);
    });
}

/**
 * Draws what two regimes do to a population, as SVG: how many go from each answer under the one to each answer under the other, as
 * bands and in a table with percentages and, where there are more seeds, the interval of the mean. It says what must stand beside such
 * numbers: synthetic, not a forecast.
 *
 * @param document what `simulate` gave, or the JSON of it
 * @param opties language, width, and what ids begin with
 * @returns SVG, the same bytes for the same document; without a script, a style sheet or a font, its texts as text
 * @throws {ToetsverzoekError} for what `simulate` did not give, and an option that is not known
 * @example
 * // What must stand above every number?
 * const found = simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { leerlingen: 50, zaad: 1 });
 * transitions(found, { taal: "en" }).includes("Synthetic, not a forecast."); //=> true
 */
export function transitions(document: Simulatie, opties: TekenOpties = {}): string {
  const { taal, breedte: width = WIDTH, prefix } = drawingOf(opties, "overgangen", []);
  const found = readSimulation(document);
  const t = tekening[taal].overgangen;
  const isNarrow = width < NARROW;
  const pattern = `${prefix}-anders`;
  const mededeling = found.synthetisch ? t.synthetisch : found.mededeling[taal];
  const sides = found.regimes.map(({ titel, peildatum }) => `${titel[taal]} (${written(peildatum, taal)})`);
  const about = {
    ...{ taal, prefix, width, titel: t.titel, keys: isNarrow ? [] : keysOf(t, pattern) },
    inhoud: [mededeling, sizeIn(found, t, taal), `${sides.join("; ")}.`, ...told(found, t, taal)],
    onder: [mededeling, sizeIn(found, t, taal)],
  };
  return sheet(about, (top) => {
    const within = { x: MARGIN, width: width - 2 * MARGIN, height: 0 };
    if (found.leerlingen === 0) return { svg: lines([t.geen], MARGIN, top, type.row), height: top + 22 };
    if (isNarrow) {
      const told = list(found, { ...within, y: top }, sides, taal);
      return { svg: told.svg, height: top + told.height };
    }
    const bands = flow(found, { ...within, y: top }, taal, pattern);
    const cells = table(found, { ...within, y: top + bands.height + 26 }, taal);
    return { svg: hatch(pattern) + bands.svg + cells.svg, height: top + bands.height + 26 + cells.height };
  });
}
