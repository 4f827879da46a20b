import fc from "fast-check";
import { Draw } from "./draw.js";

/** A kind of values: how one is drawn, and which ones are simpler. */
export interface Drawing<T> {
  make(draw: Draw): T;
  /** Values of the same kind, each simpler by a measure that cannot fall for ever: so shrinking ends. */
  simpler(value: T): Generator<T>;
  /** Whether a value that somebody wrote down is of this kind, so that it can be shrunk too. */
  owns(value: unknown): value is T;
}

/**
 * An arbitrary that shrinks by the value itself and not by the numbers that it was drawn from: one number more or less
 * gives another case, one fact more or less gives nearly the same.
 */
class Drawn<T> extends fc.Arbitrary<T> {
  constructor(private readonly drawing: Drawing<T>) {
    super();
  }

  override generate(random: fc.Random): fc.Value<T> {
    return new fc.Value(this.drawing.make(new Draw(random)), undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.drawing.owns(value);
  }

  override shrink(value: T): fc.Stream<fc.Value<T>> {
    return fc.stream(this.drawing.simpler(value)).map((simpler) => new fc.Value(simpler, undefined));
  }
}

export const drawn = <T>(drawing: Drawing<T>): fc.Arbitrary<T> => new Drawn(drawing);
