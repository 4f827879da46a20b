/** Why a run ended before its input did. */
export type Reden = "vol" | "dicht" | "uitvoer" | "invoer" | "draad" | "signaal";

/** Thrown where a run cannot go on. What was written before it stands. */
export class Broken extends Error {
  override readonly name = "Broken";
  constructor(
    readonly reden: Reden,
    /** What the system calls it. */
    readonly code: string,
  ) {
    super(`${reden} ${code}`);
  }
}

/** What the system calls an error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ("code" in error ? String(error.code) : error.name) : typeof error;
