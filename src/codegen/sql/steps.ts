import type { Column } from "./writer.js";

/** What can be worked out at once from what stands in the steps before. */
export interface Layer {
  readonly kind: Column["kind"];
  readonly columns: readonly Column[];
}

/** Columns in steps, each of what the steps before it hold: the dates first, as far as they rest on no conclusion. */
export function stepsOf(columns: Iterable<Column>): Layer[] {
  const waiting = new Map([...columns].map((column) => [column.name, column]));
  const steps: Layer[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ uses }) => uses.every((name) => !waiting.has(name)));
    const kind = ready.some((column) => column.kind === "date") ? "date" : "conclusion";
    const now = ready.filter((column) => column.kind === kind);
    // The check of the rules sees to it that no date and no conclusion rests on itself.
    if (now.length === 0) throw new RangeError("columns that rest on each other");
    steps.push({ kind, columns: now });
    for (const { name } of now) waiting.delete(name);
  }
  return steps;
}
