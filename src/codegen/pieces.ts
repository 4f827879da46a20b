import type { Cost } from "../judge/cost.js";
import type { Said } from "../judge/reading.js";
import type { Regel } from "../model/regel.js";
import { type Block, type Code, code, joined } from "./blocks.js";
import { constant } from "./names.js";

/** An answer as code that is still to be written. */
export interface Piece {
  /** What it reads that has to be worked out for it: facts and dates, but no rules. */
  readonly reads: readonly string[];
  readonly isLeaf: boolean;
  /** Whether it can be that something does not apply. */
  readonly canLapse: boolean;
  /** As one expression; what has to be worked out before it comes into the block. */
  write(block: Block): Code;
}

/** A day as code that is still to be written: an expression, and what then gives a name with that value another. */
export interface Day {
  readonly reads: readonly string[];
  write(): Code;
  more?(name: string, block: Block): void;
}

/** What pieces need of who writes them. */
interface Around {
  readonly always: Piece;
  number(name: string): string;
  fresh(): string;
}

export const plain = (text: Code, reads: readonly string[] = []): Piece => ({
  reads,
  isLeaf: true,
  canLapse: false,
  write: () => text,
});

/** An answer that is `nee` where it would not apply. */
export function applying(answer: Piece): Piece {
  if (!answer.canLapse) return answer;
  const write = (block: Block): Code => {
    const own = answer.write(block);
    return code`(${own} === 7 ? 0 : ${own})`;
  };
  return { ...answer, canLapse: false, write };
}

/** What a group may cost and still be judged as a whole; beyond that, what settles it is looked at first. */
const AT_ONCE = 2;

/** "all" or "any" of some parts, the cheapest of which come first; what they settle leaves the rest unread. */
export function weighed(writer: Around, parts: readonly Piece[], sign: "&" | "|", cost: Cost): Piece {
  const reads = parts.flatMap((part) => part.reads);
  const first = (count: number): number => cost(parts.slice(0, count).flatMap((part) => part.reads));
  const later = parts.findIndex((part, i) => i > 0 && !(part.isLeaf && first(i + 1) <= AT_ONCE));
  const count = later < 0 ? parts.length : later;
  const write = (block: Block): Code => {
    const atOnce = parts.slice(0, count).map((part) => part.write(block));
    const whole = joined(atOnce, ` ${sign} `);
    if (count === parts.length) return count === 1 ? whole : code`(${whole})`;
    const name = writer.fresh();
    block.say(code`let ${writer.number(name)} = ${whole}`);
    parts.slice(count).reduce((inner, part) => {
      const deeper = inner.when(code`${name} !== ${sign === "&" ? 0 : 3}`);
      return deeper.say(code`${name} ${sign}= ${part.write(deeper)}`);
    }, block);
    return code`${name}`;
  };
  return { reads, isLeaf: false, canLapse: false, write };
}

/** A rule: its own conditions ($v), whether it applies ($t), its scope ($b), and the answer. */
export function ruleOf(
  writer: Around,
  said: Omit<Said<Piece>, "answer">,
  { name, slotsom }: Regel,
  isSettled: boolean,
): (block: Block) => void {
  const own = constant(name);
  const [t, b] = [[`${own}$t`], [`${own}$b`]].map((parts, i) =>
    (i === 0 ? said.applies : said.scope) === writer.always ? [] : parts,
  ) as [string[], string[]];
  return (block) => {
    for (const part of b) block.say(code`const ${part} = ${said.scope.write(block)}`);
    if (t.length + b.length === 0) {
      block.say(code`const ${writer.number(own)} = ${said.own.write(block)}`);
      return;
    }
    for (const part of t) block.say(code`const ${part} = ${said.applies.write(block)}`);
    block.say(code`let ${writer.number(`${own}$v`)} = 0`);
    const lapsed = [...(isSettled ? [] : b), ...t];
    // What does not apply is not judged; nor is the final conclusion while its scope is open.
    const applies = [...lapsed.map((part) => `${part} !== 0`), ...(slotsom ? b.map((part) => `${part} !== 1`) : [])];
    const inner = applies.length === 0 ? block : block.when(code`${applies.join(" && ")}`);
    inner.say(code`${own}$v = ${said.own.write(inner)}`);
    const gone = lapsed.length === 0 ? "" : `${lapsed.map((part) => `${part} === 0`).join(" || ")} ? 7 : `;
    const open = [...t, ...(slotsom ? b : [])].map((part) => `${part} === 1`).join(" || ");
    block.say(code`const ${writer.number(own)} = ${gone}${open ? `${open} ? 1 : ` : ""}${own}$v`);
  };
}

export const moment = (write: () => Code, reads: readonly string[] = []): Day => ({ reads, write });

const unknown: Code = code`0`;

/** A name that is 0 becomes a day. */
function assign(name: string, day: Day, block: Block): void {
  const first = day.write();
  if (first !== unknown) block.say(code`${name} = ${first}`);
  day.more?.(name, block);
}

/** A day under a name of its own. */
export function named(name: string, day: Day, block: Block): void {
  block.say(code`${day.more ? "let" : "const"} ${name} = ${day.write()}`);
  day.more?.(name, block);
}

/** The first of some days that is known. One that is some day in a month or a year, by `isSomeDay`, is no reason to take the next. */
export function firstKnown(dates: readonly Day[], isSomeDay: (date: Day) => Code | undefined): Day {
  const [first, ...others] = dates;
  const more = (name: string, block: Block): void => {
    first?.more?.(name, block);
    others.reduce((inner, date, i) => {
      const someDay = isSomeDay(dates[i] as Day);
      const deeper = inner.when(code`${name} === 0${someDay ? code` && ${someDay} === undefined` : ""}`);
      assign(name, date, deeper);
      return deeper;
    }, block);
  };
  return { reads: [], write: () => first?.write() ?? unknown, more };
}

/** The one day or the other, of which only what is chosen is reckoned. */
export function chosen(writer: Around, condition: Piece, met: Day, otherwise: Day): Day {
  const more = (name: string, block: Block): void => {
    const said = writer.fresh();
    block.say(code`const ${said} = ${condition.write(block)}`);
    const [yes, no] = block.either(code`${said} === 3`);
    assign(name, met, yes);
    assign(name, otherwise, no.when(code`${said} === 0`));
  };
  return { reads: [], write: () => unknown, more };
}
