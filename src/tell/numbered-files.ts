/** How a file is told: in full the first time, and from then on by what it has otherwise than one that was told. */
export interface ToldFile<T> {
  /** The number of the file that was told in full. */
  readonly nummer: number;
  readonly isNew: boolean;
  /** Of a new file all its facts; of another those that differ, with their values in it. */
  readonly met: readonly (readonly [string, T])[];
  /** The facts that only the file of that number has. */
  readonly zonder: readonly string[];
}

/**
 * Numbers the files of a text, so that one that is nearly another does not stand there in full again.
 *
 * @example
 * // What is told of a file that has one fact more?
 * const files = new NumberedFiles<number>();
 * files.tell([["a", 1], ["b", 2]]).isNew; //=> true
 * files.tell([["a", 1], ["b", 2], ["c", 3]]).met; //=> [["c", 3]]
 */
export class NumberedFiles<T> {
  private readonly kept: ReadonlyMap<string, T>[] = [];

  tell(facts: readonly (readonly [string, T])[]): ToldFile<T> {
    const own = new Map(facts);
    const near = this.kept
      .map((file, i): ToldFile<T> => {
        const met = facts.filter(([id, value]) => !file.has(id) || !isSameValue(file.get(id), value));
        return { nummer: i + 1, isNew: false, met, zonder: [...file.keys()].filter((id) => !own.has(id)) };
      })
      .sort((a, b) => sizeOf(a) - sizeOf(b))[0];
    // What differs in half of its facts is read sooner in full.
    if (near && 2 * sizeOf(near) <= facts.length) return near;
    this.kept.push(own);
    return { nummer: this.kept.length, isNew: true, met: facts, zonder: [] };
  }
}

const sizeOf = <T>({ met, zonder }: ToldFile<T>): number => met.length + zonder.length;

/** A value is a word, a number, yes or no, or a list of words. */
export const isSameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
