/** Why a regime cannot be written as code; the sentences are in `teksten.*.json`. */
export type Reden = "termijn" | "telling";

/** Thrown for a regime that only `compile` can take: by functions at run time. */
export class NotWritten extends RangeError {
  constructor(
    readonly reden: Reden,
    /** The regime or the derived date that it is about. */
    readonly naam: string,
  ) {
    super(`${naam} cannot be written as code: ${reden}`);
  }
}
