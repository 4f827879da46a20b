import { expect, test } from "vitest";
import { cli } from "../../../helpers/cli.js";

/* Art. 4b of the Compulsory Education Act 1969 as a question of one's own, in JSON alone: the example, with its cases. */

const folder = ["--regels", "examples/29-kwalificatieplicht"];
const id = "voorbeeld-kwalificatieplicht";

test("no change of a rule goes unseen by its cases", () => {
  const { status, stdout } = cli(["muteer", ...folder]);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `${id}: 42 van 42 mutanten gedood (100.0%) door 33 zaken. Bij het laden al geweigerd: 29.\n`,
  });
});

test("each condition is seen to be met, unmet and open", () => {
  expect(cli(["dekking", ...folder]).stdout.split("\n")[0]).toBe(
    `${id}: 100.0% gezien van wat 11 voorwaarden kunnen zeggen, in 33 zaken`,
  );
});

test("what rules must bear out holds, and its quotes were found", () => {
  const { status, stdout } = cli(["bewijs", id, ...folder, "--json"]);
  expect(status).toBe(0);
  expect(stdout).not.toContain('"houdt": false');
});

test("as SQL the day is the column of the request", () => {
  const { status, stdout } = cli(["sql", id, ...folder, "--dialect", "duckdb"]);
  expect(status).toBe(0);
  expect(stdout).toContain('"peildatum" as "verzoek.peildatum"');
});
