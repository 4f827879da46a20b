import { ToetsverzoekError } from "../../src/read/errors.js";

/** The problems with which a call is refused, as `path code`; nothing when it is not. */
export function problemsOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    return error.problemen.map(({ pad, code }) => `${pad} ${code}`);
  }
  return [];
}
