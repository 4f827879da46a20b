type Rows = readonly (readonly string[])[];

/** In columns of spaces: names to the left, numbers to the right. */
function inColumns(rows: Rows): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const padded = (cell: string, i: number): string =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  return rows.map((row) => `  ${row.map(padded).join("   ")}`);
}

/** With bars, the first row as the head. */
function inBars([head = [], ...rows]: Rows): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace("\\", "\\\\")).join(" | ")} |`;
  return [line(head), `| ${head.map((_, i) => (i === 0 ? "---" : "---:")).join(" | ")} |`, ...rows.map(line), ""];
}

/** A table of words and numbers: names to the left, numbers to the right. */
export const tables = { tekst: inColumns, markdown: inBars } as const;
