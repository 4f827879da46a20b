/**
 * Says which regimes mean something else than the last entry of the changelog about them: `npm run changelog:rules`. For each it prints an
 * entry with everything of it, of which the author keeps what the change touched, and exits with 1. `npm run release` asks for none.
 */
import { readFileSync } from "node:fs";
import { regimesOf, vraagNamen } from "../doors/regimes.js";
import { entryLine, rulesEntries, untold, wholeEntry } from "./changelog.js";

const entries = rulesEntries(readFileSync("CHANGELOG.md", "utf8"));
const found = untold(vraagNamen.flatMap(regimesOf), entries);
for (const regime of found) process.stdout.write(`${entryLine(wholeEntry(regime))}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
