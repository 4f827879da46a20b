/** Fails when a generated file differs from what is committed, or is not committed at all. */
import { execFileSync } from "node:child_process";

const changed = execFileSync("git", ["status", "--porcelain", "--", ...process.argv.slice(2)], { encoding: "utf8" });
if (changed !== "") {
  console.error(
    `Generated files are not fresh: run \`npm run generate\` and \`npm run mutate\`, and commit.\n${changed}`,
  );
  process.exit(1);
}
