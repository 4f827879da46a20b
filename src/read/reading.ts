import { type Probleem, ToetsverzoekError } from "./errors.js";

/** Reads the parts of a call one by one, and refuses all that is wrong in them at once. */
export class Reading {
  private readonly wrong: Probleem[] = [];

  /** What a part is, or nothing where it is refused. */
  part<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ToetsverzoekError)) throw error;
      this.wrong.push(...error.problemen);
      return undefined;
    }
  }

  /** Takes over what was found wrong elsewhere. */
  refuse(problemen: readonly Probleem[]): void {
    this.wrong.push(...problemen);
  }

  /**
   * Ends with a part that nothing goes on without: it is there, for otherwise there was something wrong.
   *
   * @throws {ToetsverzoekError} when a part was wrong
   */
  all<T>(part: T | undefined): T {
    this.end();
    return part as T;
  }

  /** @throws {ToetsverzoekError} when a part was wrong */
  end(): void {
    if (this.wrong.length > 0) throw new ToetsverzoekError(this.wrong);
  }
}
