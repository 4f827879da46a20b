/** Text of code, with the values that it names. */
export interface Code {
  readonly text: string;
  readonly uses: readonly string[];
}

/** Code from a template: what is put in brings its own uses along. */
export function code(strings: TemplateStringsArray, ...parts: readonly (Code | string | number)[]): Code {
  const text = strings.map((string, i) => `${string}${parts[i] === undefined ? "" : textOf(parts[i])}`).join("");
  return { text, uses: parts.flatMap((part) => (typeof part === "object" ? part.uses : [])) };
}
const textOf = (part: Code | string | number): string => (typeof part === "object" ? part.text : String(part));

/** Pieces of code as one, with a sign between them. */
export const joined = (parts: readonly Code[], sign: string): Code => ({
  text: parts.map(({ text }) => text).join(sign),
  uses: parts.flatMap(({ uses }) => uses),
});

interface Item {
  readonly head: Code;
  readonly blocks: readonly Block[];
}

/** A row of statements, of which some hold a row of their own: `if (a) { ... } else { ... }`. */
export class Block {
  private readonly items: Item[] = [];

  say(head: Code): this {
    this.items.push({ head, blocks: [] });
    return this;
  }

  /** Adds a condition, and gives the block for when it holds. */
  when(condition: Code): Block {
    const inner = new Block();
    this.items.push({ head: code`if (${condition})`, blocks: [inner] });
    return inner;
  }

  /** Adds a condition, and gives the blocks for when it holds and when it does not. */
  either(condition: Code): readonly [Block, Block] {
    const blocks = [new Block(), new Block()] as const;
    this.items.push({ head: code`if (${condition})`, blocks });
    return blocks;
  }

  /** Every value that is named here or deeper. */
  uses(): string[] {
    return this.items.flatMap(({ head, blocks }) => [...head.uses, ...blocks.flatMap((block) => block.uses())]);
  }

  /** Writes a value at the last place from which everything that names it can still be reached. */
  place(id: string, value: Block): void {
    const naming = this.items.filter(
      ({ head, blocks }) => head.uses.includes(id) || blocks.some((block) => block.uses().includes(id)),
    );
    const [first] = naming;
    if (!first) return;
    const within = first.blocks.filter((block) => block.uses().includes(id));
    const [only] = within;
    if (naming.length === 1 && within.length === 1 && only && !first.head.uses.includes(id)) {
      only.place(id, value);
    } else {
      this.items.splice(this.items.indexOf(first), 0, ...value.items);
    }
  }

  text(indent = "  "): string {
    return this.items
      .map(({ head, blocks }) =>
        blocks.length === 0
          ? `${indent}${head.text};`
          : `${indent}${head.text} ${blocks.map((block) => `{\n${block.text(`${indent}  `)}\n${indent}}`).join(" else ")}`,
      )
      .join("\n");
  }
}

/**
 * Writes every value that a block names into it, and what those values name in turn: each once, as late and as deep as
 * can be, so that a case does not pay for what it does not need.
 */
export function schedule(root: Block, define: (id: string) => Block): void {
  const found = new Map<string, Block>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    const block = define(id);
    found.set(id, block);
    for (const use of block.uses()) visit(use);
    ordered.push(id);
  };
  const ordered: string[] = [];
  for (const use of root.uses()) visit(use);
  // What names a value stands before the value itself is given a place.
  for (const id of ordered.reverse()) root.place(id, found.get(id) as Block);
}
