/**
 * Says where Chromium is, for the tests of pages; on a machine of Debian's family that has none, and as root, it installs the
 * one of the distribution first. `CHROMIUM=/path/to/chrome` names another.
 */
import { spawnSync } from "node:child_process";

const found = () => {
  const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].filter(Boolean);
  return names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
};
const run = (...command) => spawnSync(command.join(" "), { shell: true, stdio: ["ignore", 2, 2] }).status === 0;

if (!found() && process.getuid?.() === 0) {
  if (run("apt-get update -qq")) run("apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core");
}
const chromium = found();
if (!chromium) {
  process.stderr.write("No Chromium found. Install it, or name it: CHROMIUM=/path/to/chrome npm run test:browser\n");
  process.exit(1);
}
process.stdout.write(`${chromium}\n`);
