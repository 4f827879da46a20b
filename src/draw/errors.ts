import { tekenfouten } from "../generated/texts.js";
import { type Probleem, ToetsverzoekError } from "../read/errors.js";
import { problemsIn } from "../read/problems-in.js";

type Code = keyof typeof tekenfouten.nl;

/** Makes a problem of a call that asks for a picture. */
export const pictureProblem = /* @__PURE__ */ problemsIn(tekenfouten);

/** Refuses a call that asks for a picture. */
export function refusePicture(
  code: Code,
  pad: string,
  found: unknown,
  values: Readonly<Record<string, string>>,
  allowed: readonly string[] = [],
): never {
  throw new ToetsverzoekError([pictureProblem(code, pad, found, values, allowed)]);
}

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

  /** @throws {ToetsverzoekError} when a part was wrong */
  end(): void {
    if (this.wrong.length > 0) throw new ToetsverzoekError(this.wrong);
  }
}
