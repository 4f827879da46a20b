import { ToetsverzoekError } from "../../read/errors.js";
import { isMissingPackage } from "../../read/missing-package.js";
import { asIs } from "../../read/shown.js";
import { languageProblem } from "./problems.js";

/**
 * The package that writes a document, which is installed beside this one.
 *
 * @throws {ToetsverzoekError} when it is not there: what to install
 */
export async function beside<M>(pakket: string, load: () => Promise<M>): Promise<M> {
  try {
    return await load();
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    throw new ToetsverzoekError([languageProblem("package-missing", "", asIs(pakket), { pakket })]);
  }
}
