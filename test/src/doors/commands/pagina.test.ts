import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pagina } from "../../../../src/doors/commands/pagina.js";
import { ToetsverzoekError } from "../../../../src/read/errors.js";
import { cliProcess } from "../../../helpers/cli.js";

const folder = mkdtempSync(join(tmpdir(), "pagina-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the pages go nowhere without a folder", () => {
  const { status, stderr } = cliProcess(["pagina"]);
  expect(status).toBe(2);
  expect(stderr).toContain("--naar");
});

test("pages are copied as they are, or it is said that they, or the place for them, are not there", () => {
  const file = join(folder, "bestand");
  writeFileSync(file, "");
  // What is built lies beside what is packed; a checkout can be without.
  try {
    expect(pagina({ naar: join(folder, "naar") })).toBe(0);
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    expect(error.problemen.map(({ code }) => code)).toEqual(["file-unreadable"]);
    return;
  }
  // Beside them lies the note of what was written.
  const names = readdirSync(join(folder, "naar")).filter((name) => !name.startsWith("."));
  expect(names).toContain("index.html");
  expect(names.every((name) => readFileSync(join(folder, "naar", name), "utf8").startsWith("<!doctype html>"))).toBe(
    true,
  );
  expect(() => pagina({ naar: join(file, "kan-niet") })).toThrow(ToetsverzoekError);
});
