import { zakenTeksten } from "../../generated/case-texts.js";
import { krachten, oordelen } from "../../generated/texts.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { isBlad } from "../../model/tree.js";
import type { Point } from "../../prove/points.js";
import type { Ways } from "../../prove/ways.js";
import { inMarkdown, layouts, wrap } from "../../read/layout.js";
import { filled, pointName, titleOf } from "../../testing/way-words.js";
import type { Shape } from "./shared.js";
import { ConditionWords } from "./shown-rule.js";

/** As many columns as fit beside each other on a terminal. */
const MOST_COLUMNS = 15;
/** As wide as "open", and a space. */
const COLUMN = 5;

/** A, B, ... Z, AA, AB: what a column is called. */
export function letterOf(i: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (i % 26));
  return i < 26 ? last : `${letterOf(Math.floor(i / 26) - 1)}${last}`;
}

/** The points that some way names, in reading order: each is a column. */
export const columnsOf = ({ points, ways }: Ways): number[] =>
  points.map((_, i) => i).filter((i) => ways.some(({ cells }) => cells.some(({ point }) => point === i)));

const DOT = "·";

/** What stands behind a name: that it is a scope, and of one of two conditions with that name what it compares. */
function remarkOn(regime: Regime, { is }: Point, isShared: boolean, taal: Taal): string {
  if ("reikwijdte" in is) return ` (${krachten[taal].reikwijdte})`;
  const compares =
    isShared && isBlad(is.voorwaarde) ? new ConditionWords(regime, taal).compares(is.voorwaarde) : undefined;
  return compares === undefined ? "" : ` (${compares})`;
}

/** The ways to each answer of a conclusion as a table: what the columns ask, and a row for each way. */
export function tableLines(regime: Regime, regel: Regel, ways: Ways | undefined, { taal, form }: Shape): string[] {
  const [t, layout] = [zakenTeksten[taal].wegen, layouts[form]];
  const shown = form === "markdown" ? inMarkdown : (text: string): string => text;
  const heading = layout.heading(shown(filled(t.tabel, { titel: titleOf(regel, taal) })));
  if (!ways) return [heading, layout.line(shown(t.geenTabel))];
  const columns = columnsOf(ways);
  const names = ways.points.map((point) => pointName(regime, point, taal));
  const isOpen = ways.ways.some(({ cells }) => cells.some(({ said }) => said === "onbekend"));
  const legend = columns.map((point, i) => {
    const asked = ways.points[point];
    const name = names[point] ?? "";
    const remark = asked ? remarkOn(regime, asked, names.indexOf(name) !== names.lastIndexOf(name), taal) : "";
    const letter = letterOf(i);
    return form === "markdown"
      ? `- **${letter}** ${shown(name + remark)}`
      : wrap(`${name}${remark}`, "      ", `  ${letter.padEnd(4)}`);
  });
  const answers = { ja: oordelen[taal].ja, nee: oordelen[taal].nee, onbekend: t.openKort };
  const rows = ways.ways.map(({ answer, cells }, i) => ({
    nummer: String(i + 1),
    cells: columns.map((point) => {
      const cell = cells.find((one) => one.point === point);
      return cell ? answers[cell.said] : DOT;
    }),
    antwoord: oordelen[taal][answer],
  }));
  const head = { nummer: t.weg, cells: columns.map((_, i) => letterOf(i)), antwoord: t.antwoord };
  return [
    heading,
    ...legend,
    "",
    ...(form === "markdown" ? inMarks([head, ...rows]) : inColumns([head, ...rows])),
    "",
    layout.line(shown(isOpen ? `${t.leeswijzer} ${t.telt}` : t.leeswijzer)),
  ];
}

interface Row {
  readonly nummer: string;
  readonly cells: readonly string[];
  readonly antwoord: string;
}

function inMarks(rows: readonly Row[]): string[] {
  const lines = rows.map(({ nummer, cells, antwoord }) => `| ${[nummer, ...cells, antwoord].join(" | ")} |`);
  const width = (rows[0]?.cells.length ?? 0) + 2;
  return [lines[0] ?? "", `|${" --- |".repeat(width)}`, ...lines.slice(1)];
}

/** Columns beside each other, or where there are too many of them a list of what each row says. */
function inColumns([head, ...rows]: readonly Row[]): string[] {
  const answer = Math.max(...rows.map(({ antwoord }) => antwoord.length), head?.antwoord.length ?? 0);
  if (head && head.cells.length > MOST_COLUMNS)
    return rows.map(({ nummer, cells, antwoord }) => {
      const said = cells.flatMap((cell, i) => (cell === DOT ? [] : [`${head.cells[i]} ${cell}`])).join(", ");
      return wrap(said, "        ", `  ${nummer.padEnd(5)} ${antwoord.padEnd(answer)}  `);
    });
  return [head, ...rows].flatMap((row) =>
    row ? [`  ${row.nummer.padEnd(5)}${row.cells.map((cell) => cell.padEnd(COLUMN)).join("")} ${row.antwoord}`] : [],
  );
}
