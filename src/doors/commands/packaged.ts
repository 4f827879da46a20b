import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The rules of the package: beside `dist` where it is installed, beside `src`, and above what a checkout bundles to run. */
const rules = ["../rules", "../../rules", "../../../rules"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(`${path}/bronnen`) && statSync(`${path}/bronnen`).isDirectory());

/** Where something of the rules of the package lies on this disk; `undefined` where they are not beside it. */
export const packagedRules = (name: string): string | undefined => rules && `${rules}/${name}`;
