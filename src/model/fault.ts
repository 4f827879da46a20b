/** A fault of this package itself, never of its caller. */
export class InterneFout extends Error {
  override readonly name = "InterneFout";
}
