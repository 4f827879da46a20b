import { fstatSync, ftruncateSync, write as writeTo } from "node:fs";
import { Broken, codeOf, type Reden } from "./broken.js";

const full: readonly string[] = ["ENOSPC", "EDQUOT", "EFBIG"];
const closed: readonly string[] = ["EPIPE", "ECONNRESET"];

const reasonOf = (code: string): Reden => (full.includes(code) ? "vol" : closed.includes(code) ? "dicht" : "uitvoer");

/** How long to wait, in milliseconds, for a reader that has no room. */
const PATIENCE = 5;

const wait = (): Promise<void> => new Promise((done) => void setTimeout(done, PATIENCE));

/** Writes once, as much as there is room for. Not on this thread: a reader that has stopped must not stop us. */
const writeSome = (fd: number, bytes: Uint8Array, from: number): Promise<number> =>
  new Promise((done, failed) =>
    writeTo(fd, bytes, from, bytes.length - from, null, (error, count) => (error ? failed(error) : done(count))),
  );

/**
 * Output that is whole or not there: each piece is written to its end before the next. Where that cannot be, as on a full disk,
 * a file is cut back to the last whole piece, and `Broken` is thrown.
 */
export function output(fd: number): (bytes: Uint8Array) => Promise<void> {
  const stat = fstatSync(fd);
  let end = stat.isFile() ? stat.size : undefined;
  return async (bytes) => {
    try {
      for (let at = 0; at < bytes.length; ) {
        try {
          at += await writeSome(fd, bytes, at);
        } catch (error) {
          if (codeOf(error) !== "EAGAIN") throw error;
          await wait();
        }
      }
    } catch (error) {
      if (end !== undefined && fstatSync(fd).size > end) ftruncateSync(fd, end);
      throw new Broken(reasonOf(codeOf(error)), codeOf(error));
    }
    if (end !== undefined) end += bytes.length;
  };
}
