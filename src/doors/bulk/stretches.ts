/** What a stretch is cut by. The longest line is far more than a request can hold; more is no request but a wrong file. */
export const LONGEST_LINE = 1_048_576;
/** Lines of a few bytes make many answers of a few bytes: without a bound, a stretch of them would fill the memory. */
const MOST_LINES = 4_096;
/** So many bytes before a place tell one input from another. */
const TAIL = 4_096;
const NEWLINE = 10;

/** A part of the input, in order: whole lines to judge, or one line that is too long and was let go by. */
export interface Stretch {
  /** Nothing for a line that is too long. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** How much of the input it is. */
  readonly size: number;
  readonly lines: number;
  /** The last bytes of the input up to and including this part. */
  readonly tail: Uint8Array;
}

/** Why a run cannot go on from a place in the input. */
export type Misplaced = "past-end" | "mid-line";

/** Thrown where the input does not have the place from which a run should go on. */
export class MisplacedError extends Error {
  override readonly name = "MisplacedError";
  constructor(readonly why: Misplaced) {
    super(why);
  }
}

/** The last bytes of what came before and a part after it. */
function tailOf(before: Uint8Array, part: Uint8Array): Uint8Array {
  if (part.length >= TAIL) return part.slice(-TAIL);
  const kept = before.subarray(Math.max(0, before.length + part.length - TAIL));
  return concat([kept, part], kept.length + part.length);
}

/** The first bytes of a row of chunks, in memory of their own: they are given away to another thread. */
function concat(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, size - at);
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Collects bytes until they make a stretch. */
class Cutter {
  private chunks: Uint8Array[] = [];
  private size = 0;
  /** Of the bytes that were collected: those of a line that is not whole yet. */
  private open = 0;
  private lines = 0;
  /** Of a line that is too long: how much was let go by. */
  private passed = 0;

  constructor(
    private tail: Uint8Array,
    private readonly most: number,
    private readonly due: () => boolean,
  ) {}

  /** Takes a chunk in, line by line, and gives what is ready. */
  *take(chunk: Uint8Array): Generator<Stretch> {
    let from = 0;
    for (let at = 0; at < chunk.length; ) {
      const newline = chunk.indexOf(NEWLINE, at);
      const end = newline < 0 ? chunk.length : newline + 1;
      if (this.passed > 0 || this.open + (newline < 0 ? end : newline) - at > LONGEST_LINE) {
        if (this.passed === 0) {
          this.collect(chunk.subarray(from, at));
          const unfinished = this.unfinished();
          if (this.lines > 0) yield this.whole();
          this.letGo(unfinished);
        }
        this.letGo(chunk.subarray(at, end));
        from = end;
        if (newline >= 0) yield this.tooLong();
      } else {
        if (newline < 0) this.open += end - at;
        else {
          this.open = 0;
          this.lines += 1;
        }
        if (this.lines >= MOST_LINES || (newline >= 0 && this.size + end - from >= this.most)) {
          this.collect(chunk.subarray(from, end));
          from = end;
          yield this.whole();
        }
      }
      at = end;
    }
    this.collect(chunk.subarray(from));
    if (this.lines > 0 && this.due()) yield this.whole();
  }

  /** What is left when the input ends: a last line needs no line end. */
  *rest(): Generator<Stretch> {
    if (this.passed > 0) yield this.tooLong();
    if (this.size === 0) return;
    if (this.open > 0) this.lines += 1;
    this.open = 0;
    yield this.whole();
  }

  private collect(part: Uint8Array): void {
    if (part.length === 0) return;
    this.chunks.push(part);
    this.size += part.length;
  }

  /** The bytes of the line that is not whole yet, when all that came is collected. */
  private unfinished(): Uint8Array {
    return concat(this.chunks, this.size).subarray(this.size - this.open);
  }

  /** The whole lines; what is open stays. */
  private whole(): Stretch {
    const all = concat(this.chunks, this.size);
    const bytes = this.open === 0 ? all : all.slice(0, this.size - this.open);
    const rest = all.slice(bytes.length);
    this.tail = tailOf(this.tail, bytes);
    const stretch = { bytes, size: bytes.length, lines: this.lines, tail: this.tail };
    this.chunks = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
    this.lines = 0;
    return stretch;
  }

  private letGo(part: Uint8Array): void {
    this.chunks = [];
    this.size = 0;
    this.open = 0;
    this.passed += part.length;
    this.tail = tailOf(this.tail, part);
  }

  private tooLong(): Stretch {
    const size = this.passed;
    this.passed = 0;
    return { bytes: undefined, size, lines: 1, tail: this.tail };
  }
}

/**
 * Cuts a stream of bytes into stretches of whole lines. Memory stays flat, also where a line never ends: of one that is too long no
 * more is kept than tells that it was there.
 *
 * @param skip bytes to let go by first
 * @param most about how many bytes a stretch holds
 * @param due whether what is there should go now, full or not
 * @param check is given the bytes before the place from which the run goes on, and throws when they are not those of then
 */
export async function* stretches(
  input: AsyncIterable<Uint8Array>,
  skip: number,
  most: number,
  due: () => boolean,
  check: (tail: Uint8Array) => void,
): AsyncGenerator<Stretch> {
  let left = skip;
  let tail: Uint8Array = new Uint8Array(0);
  let cutter: Cutter | undefined;
  for await (const given of input) {
    const passed = given.subarray(0, Math.min(left, given.length));
    const chunk = given.subarray(passed.length);
    if (passed.length > 0) tail = tailOf(tail, passed);
    left -= passed.length;
    if (chunk.length === 0) continue;
    if (!cutter) {
      check(tail);
      if (skip > 0 && tail.at(-1) !== NEWLINE) throw new MisplacedError("mid-line");
      cutter = new Cutter(tail, most, due);
    }
    yield* cutter.take(chunk);
  }
  if (left > 0) throw new MisplacedError("past-end");
  if (cutter) yield* cutter.rest();
  else check(tail);
}
