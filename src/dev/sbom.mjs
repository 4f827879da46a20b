/** Writes the bill of materials of what is installed along with the package: npm would call the package by the name of its folder. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { name } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
// Peers stay in: those of a dependency are installed with it, and those of this package are for its tests and fall under "dev".
const found = execFileSync("npm sbom --package-lock-only --omit dev --sbom-format cyclonedx --sbom-type library", {
  cwd: root,
  shell: true,
  encoding: "utf8",
});
const bill = JSON.parse(found);
bill.metadata.component.name = name;
console.log(JSON.stringify(bill, null, 2));
