import { describe, expect, test } from "vitest";
import { cli } from "../../../helpers/cli.js";

const example = "examples/28-verlof";

describe("rules that count days", () => {
  test("are held to their cases", () => {
    const { status, stderr } = cli(["dekking", "--regels", example]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test.each([
    [["compileer", "--regels", example], /not-written/],
    [["sql", "verlof-leerplichtwet", "--dialect", "duckdb", "--regels", example], /verlof\.dagen.*sql-count/s],
  ])("%j is refused by name", (args, message) => {
    const { status, stdout, stderr } = cli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("are proved nothing of, and that is said of each number", () => {
    const { status, stdout } = cli(["bewijs", "verlof-leerplichtwet", "--regels", example]);
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/dagen verlof wegens gewichtige omstandigheden|verlof\.dagen/);
  });
});
