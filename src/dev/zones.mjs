/** Runs the date-sensitive tests in time zones on both sides of the date line: no date may move a day. */
import { spawnSync } from "node:child_process";

const zones =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"];
for (const TZ of zones) {
  console.log(`TZ=${TZ}`);
  const env = { ...process.env, TZ };
  const { status } = spawnSync("npx --no-install vitest run --project suite test/rules test/src/terms test/src/engine/calendar test/src/engine/derive test/src/engine/states test/src/engine/term", {
    env,
    shell: true,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
