import type { LacksDay } from "../judge/references.js";
import { type Code, code } from "./blocks.js";
import { local } from "./names.js";

/** A condition on dates as code, with the names of those dates. */
interface Leaf {
  readonly code: Code;
  readonly reads: readonly string[];
}

/**
 * The conditions that rest on a date which may lack its day. Without its day such a date is unknown, and with it all that rests on
 * it: only there is looked at what the condition says on every day. So a whole date costs no more for it.
 */
export class EachDay {
  /** What the conditions say on every day, by the place of each. */
  static readonly said = local("everyDay");
  private readonly found = new Map<string, Leaf>();

  constructor(private readonly lacks: LacksDay) {}

  get id(): string {
    return this.lacks.id;
  }

  get leaves(): readonly Leaf[] {
    return [...this.found.values()];
  }

  restsOn(names: readonly string[]): boolean {
    return names.some((name) => this.lacks.rests.has(name));
  }

  /** What a condition says where a date in it is unknown. */
  otherwise(leaf: Leaf): Code {
    if (!this.restsOn(leaf.reads)) return code`1`;
    this.found.set(leaf.code.text, leaf);
    const place = [...this.found.keys()].indexOf(leaf.code.text);
    return { text: `${EachDay.said}?.[${place}] ?? 1`, uses: [EachDay.said] };
  }
}
