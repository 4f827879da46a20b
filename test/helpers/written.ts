import { transformSync } from "esbuild";
import * as sums from "../../src/doors/compiled-sums.js";
import type { Lijsten } from "../../src/judge/depths.js";

interface Module {
  oordeel(zaak: object, peildatum?: string): string;
  lijsten(zaak: object, peildatum?: string): Lijsten;
}

/** A module that was written for a regime, run as it stands. */
export function run(text: string): Module {
  const { code } = transformSync(text, { loader: "ts", format: "cjs" });
  const module = { exports: {} as Module };
  new Function("module", "require", code)(module, () => sums);
  return module.exports;
}
