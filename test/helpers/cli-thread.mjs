/**
 * The command line in a thread that stays: each call reads `src/cli.ts` anew, and all that it stands on once. What it is
 * given and what it writes pass through here, and what it would end a process with.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { workerData } from "node:worker_threads";

const { entry, port, done } = workerData;
const called = { input: Buffer.alloc(0), stdout: "", stderr: "", number: 0 };

const { readSync } = fs;
fs.readSync = (fd, buffer, ...rest) => {
  if (fd !== 0) return readSync(fd, buffer, ...rest);
  const count = called.input.copy(buffer);
  called.input = called.input.subarray(count);
  return count;
};
syncBuiltinESMExports();

for (const name of ["stdout", "stderr"]) {
  process[name].write = (text) => {
    called[name] += text;
    return true;
  };
}

port.on("message", async ({ args, input }) => {
  Object.assign(called, { input: Buffer.from(input), stdout: "", stderr: "" });
  process.argv = [process.execPath, "leerplicht-tlv", ...args];
  process.exitCode = undefined;
  await import(`${entry}?${called.number++}`).catch((error) => {
    process.exitCode = 1;
    called.stderr += error.stack;
  });
  for (const name of ["stdout", "stderr"]) process[name].removeAllListeners("error");
  port.postMessage({ status: process.exitCode ?? 0, stdout: called.stdout, stderr: called.stderr });
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
