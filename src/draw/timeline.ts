import { oordelen, tekening } from "../generated/texts.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { fill } from "../read/errors.js";
import { readOutcome } from "../read/read-outcome.js";
import { written } from "../read/words.js";
import { widthOf, wrapped } from "./measure.js";
import { breakMark, momentShape, type Plot, samples } from "./moment-shape.js";
import { type Moment, momentsOf, sections } from "./moments.js";
import { drawingOf, type TekenOpties } from "./options.js";
import { isDay, type Scale, scaleOf } from "./scale.js";
import { type Key, line, lines } from "./shapes.js";
import { MARGIN, sheet } from "./sheet.js";
import { ink, lineOf, type } from "./style.js";
import { element, path } from "./svg.js";

const WIDTH = 960;
/** Narrower than this, the texts of a moment stand above its mark. */
const NARROW = 640;
const GAP = 17;
const EDGE = 10;
const AXIS = 46;

type T = (typeof tekening)["nl" | "en"]["tijdlijn"];

/** Where texts and marks stand. */
interface Layout {
  readonly isNarrow: boolean;
  readonly name: number;
  readonly when: { readonly x: number; readonly width: number };
  readonly plot: Plot;
}

function layoutOf(width: number): Layout {
  const room = width - 2 * MARGIN;
  if (width < NARROW) {
    const plot = { left: MARGIN + EDGE, right: width - MARGIN - EDGE };
    return { isNarrow: true, name: room, when: { x: MARGIN, width: room }, plot };
  }
  const [name, when] = [Math.floor(room * 0.3), Math.floor(room * 0.185)];
  const x = MARGIN + name + GAP;
  return {
    ...{ isNarrow: false, name, when: { x, width: when } },
    plot: { left: x + when + GAP + EDGE, right: width - MARGIN - EDGE },
  };
}

/** The texts of a moment in lines. */
function textsOf({ name, why, when }: Moment, layout: Layout) {
  return {
    name: wrapped(name, layout.name, type.row, 4),
    why: why.flatMap((one) => wrapped(one, layout.name, type.small, 3)).slice(0, 6),
    when: wrapped(when, layout.when.width, type.row, 5),
  };
}

interface Drawn {
  readonly svg: string;
  readonly height: number;
  /** From where to where the line of the peildatum runs through it: beside its texts, never through them. */
  readonly through: readonly [number, number];
}

const PAD = 7;

function row(moment: Moment, scale: Scale, layout: Layout, top: number): Drawn {
  const { name, why, when } = textsOf(moment, layout);
  const [rowLine, smallLine] = [lineOf(type.row), lineOf(type.small)];
  const nameHeight = name.length * rowLine + why.length * smallLine;
  const start = top + PAD;
  const whenTop = layout.isNarrow ? start + nameHeight : start;
  const texts = Math.max(nameHeight, layout.isNarrow ? nameHeight + when.length * rowLine : when.length * rowLine);
  const mark = layout.isNarrow ? start + texts + 11 : start + rowLine / 2 + 1;
  const bottom = layout.isNarrow ? mark + 11 : start + Math.max(texts, rowLine);
  const { left, right } = layout.plot;
  const svg = [
    element("path", { d: path("M", MARGIN, top, "H", right + EDGE), stroke: ink.hair, "stroke-width": "1" }),
    lines(name, MARGIN, start, type.row),
    lines(why, MARGIN, start + name.length * rowLine, { ...type.small, fill: ink.quiet }),
    lines(when, layout.when.x, whenTop, { ...type.row, fill: ink.mark }),
    element("path", { d: path("M", left, mark, "H", right), stroke: ink.hair, "stroke-width": "1" }),
    momentShape(moment, scale, layout.plot, mark),
  ];
  const through = layout.isNarrow ? ([mark - 11, mark + 11] as const) : ([top, bottom + PAD] as const);
  return { svg: svg.join(""), height: bottom + PAD - top, through };
}

/** The years above the axis, as many as stand apart from each other and from the line of the peildatum. */
function years(days: readonly string[], scale: Scale, { left, right }: Plot, y: number, now: number): string {
  let free = left - EDGE;
  const seen = new Set<string>();
  return [...days]
    .sort()
    .flatMap((day) => {
      const year = day.slice(0, 4);
      const half = widthOf(year, type.small) / 2;
      const x = Math.min(Math.max(scale.at(day), left - EDGE + half), right + EDGE - half);
      const isUnder = Math.abs(x - now) < half + 4;
      if (seen.has(year) || isUnder || x - half < free - 0.1) return [];
      seen.add(year);
      free = x + half + 8;
      const tick = element("path", { d: path("M", scale.at(day), y + 5, "V", y + 10), stroke: ink.line });
      return [line(year, x, y, { ...type.small, fill: ink.quiet, anchor: "middle" }), tick];
    })
    .join("");
}

/** The axis: its years, where it was cut, and the day on which the case was judged as a line through all rows. */
function axis(
  days: readonly string[],
  scale: Scale,
  layout: Layout,
  peildatum: string,
  label: string,
  top: number,
): Drawn {
  const { left, right } = layout.plot;
  const y = top + AXIS - 8;
  const half = widthOf(label, type.head) / 2;
  const at = scale.at(peildatum);
  const x = Math.max(Math.min(at, right + EDGE - half), MARGIN + half);
  const svg = [
    line(label, x, top + 12, { ...type.head, fill: ink.text, anchor: "middle" }),
    years(days, scale, layout.plot, y - 8, at),
    element("path", { d: path("M", left, y + 2, "H", right), stroke: ink.line, "stroke-width": "1.4" }),
    ...scale.cuts.map((cut) => breakMark((cut.from + cut.to) / 2, y + 2, 5)),
  ];
  return { svg: svg.join(""), height: AXIS, through: [top + 17, top + AXIS] };
}

const key = (width: number, text: string, draw: Key["draw"]): Key => ({ width, text, draw });

function keysOf(moments: readonly Moment[], { cuts }: Scale, t: T): Key[] {
  const has = (fits: (moment: Moment) => boolean): boolean => moments.some(fits);
  return [
    ...(has(({ section }) => section === "dossier") ? [key(12, t.legendaDossier, samples.dossier)] : []),
    ...(has(({ section }) => section === "volgt") ? [key(12, t.legendaVolgt, samples.volgt)] : []),
    ...(has(({ isStretch }) => isStretch) ? [key(27, t.legendaTermijn, samples.termijn)] : []),
    ...(has(({ isStretch, from, to }) => isStretch && (from === null || to === null))
      ? [key(26, t.legendaOpen, samples.open)]
      : []),
    ...(cuts.length > 0 ? [key(12, t.legendaKort, samples.kort)] : []),
  ];
}

/**
 * Draws the days of an outcome, as SVG: what the file gives, what follows from it, and each term as a bar with its last day and its
 * article. An end that is not known yet is drawn open, and the day on which the case was judged is a line. Long stretches in which
 * nothing happens are cut short, with a mark.
 *
 * @param uitkomst what `evaluate` gave, or the JSON of it
 * @param opties language, width, and what ids begin with
 * @returns SVG, the same bytes for the same outcome; without a script, a style sheet or a font, its texts as text
 * @throws {ToetsverzoekError} for what is no outcome, and an option that is not known
 * @example
 * // Until when can the statement be used?
 * const zaak = { verklaring: { datum: "2026-01-28" } };
 * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-03-01", zaak });
 * timeline(uitkomst, { taal: "en" }).includes("28 April 2026"); //=> true
 */
export function timeline(uitkomst: LeesbareUitkomst, opties: TekenOpties = {}): string {
  const { taal, breedte: width = WIDTH, prefix } = drawingOf(opties, "tijdlijn", []);
  const u = readOutcome(uitkomst);
  const t = tekening[taal].tijdlijn;
  const moments = momentsOf(u, taal);
  const layout = layoutOf(width);
  const peildatum = isDay(u.peildatum) ? [u.peildatum] : [];
  const days = [...moments.flatMap(({ from, to, openFrom }) => [from, to, openFrom]), ...peildatum].filter(isDay);
  const { left, right } = layout.plot;
  const scale = scaleOf(days, left, right);
  const [label = ""] = wrapped(
    fill(t.peildatum, () => written(u.peildatum, taal)),
    width - 2 * MARGIN,
    type.head,
    1,
  );
  const answer = fill(t.antwoord, () => oordelen[taal][u.oordeel]);
  const told = moments.map(({ name, when }) => fill(t.regel, (part) => (part === "naam" ? name : when)));
  const about = {
    ...{ taal, prefix, width, titel: t.titel },
    inhoud: [fill(t.inhoud, () => written(u.peildatum, taal)), ...told],
    onder: [u.vraagTitel[taal], `${taal === "nl" ? u.regime.titel : u.regime.titelEn}. ${answer}.`],
    keys: keysOf(moments, scale, t),
  };
  return sheet(about, (top) => {
    const head = axis(days, scale, layout, u.peildatum, label, top);
    const svg = [head.svg];
    const through = [head.through];
    let y = top + head.height;
    for (const section of sections) {
      const own = moments.filter((moment) => moment.section === section);
      if (own.length === 0) continue;
      svg.push(lines([t[section]], MARGIN, y + 8, { ...type.head, fill: ink.mark }));
      y += 8 + lineOf(type.head) + 6;
      for (const moment of own) {
        const drawn = row(moment, scale, layout, y);
        svg.push(drawn.svg);
        through.push(drawn.through);
        y += drawn.height;
      }
      y += 6;
    }
    if (moments.length === 0) svg.push(lines([t.geen], MARGIN, y, type.row));
    const at = scale.at(u.peildatum);
    const [from] = head.through;
    const parts = layout.isNarrow
      ? through.flatMap(([a, b]) => ["M", at, a, "V", b])
      : ["M", at, from, "V", Math.max(y, from + AXIS + 2)];
    const now = { stroke: ink.text, "stroke-width": "1.3", "stroke-dasharray": "5 3" };
    if (peildatum.length > 0) svg.unshift(element("path", { d: path(...parts), fill: "none", ...now }));
    return { svg: svg.join(""), height: y };
  });
}
