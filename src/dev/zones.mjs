/** Runs the date-sensitive tests in time zones on both sides of the date line: no date may move a day. */
import { spawnSync } from "node:child_process";

const zones =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"];
/** The tests of all that reckons with dates: the cases (by the machine alone, which is quick), the operations, the terms and the states in time. */
const reckoning = [
  "test/rules/zones",
  "test/src/terms",
  "test/src/reckon",
  "test/src/judge/derive",
  "test/src/read/regime/states",
];

for (const TZ of zones) {
  console.log(`TZ=${TZ}`);
  const env = { ...process.env, TZ };
  const { status } = spawnSync(`npx --no-install vitest run --project suite ${reckoning.join(" ")}`, {
    env,
    shell: true,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
