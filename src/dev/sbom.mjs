/** Writes the bill of materials of what is installed along with the package: npm would call the package by the name of its folder. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(`${root}${path}`, "utf8"));
const { name } = readJson("package.json");
const { packages } = readJson("package-lock.json");
// Told apart by the lock: npm leaves out of its own bill without "dev" a dependency that a tool of the tests asks for too. Peers stay
// in: those of a dependency are installed with it, and those of this package are for its tests and count there as "dev".
const found = execFileSync("npm sbom --package-lock-only --sbom-format cyclonedx --sbom-type library", {
  cwd: root,
  shell: true,
  encoding: "utf8",
  maxBuffer: 100_000_000,
});
const bill = JSON.parse(found);
const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const used = new Set(
  Object.entries(packages).flatMap(([path, { version, dev, devOptional }]) =>
    path === "" || dev || devOptional ? [] : [`${nameOf(path)}@${version}`],
  ),
);
const isUsed = ({ name, version }) => used.has(`${name}@${version}`);
const components = bill.components.filter(isUsed);
const kept = new Set([bill.metadata.component["bom-ref"], ...components.map((one) => one["bom-ref"])]);
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => kept.has(ref)) }));
bill.metadata.component.name = name;
console.log(JSON.stringify({ ...bill, components, dependencies }, null, 2));
