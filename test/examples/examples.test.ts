import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { evaluate, record, replay } from "../../src/index.js";
import { cli } from "../helpers/cli.js";
import { filesUnder, readJson, readText, root } from "../helpers/files.js";

const examples = filesUnder("examples")
  .map((path) => path.slice("examples/".length))
  .filter((name) => !name.includes("/"));
const requests = examples.filter((name) => name.endsWith(".json"));
const scripts = examples.filter((name) => name.endsWith(".mjs"));

// Examples run under the settings of fast-check itself, as they do for a reader.
fc.resetConfigureGlobal();

/** What a reader sees at once. */
const SCREEN = 32;

const exits: Readonly<Record<string, number>> = { "02-vrijstelling-onvolledig.json": 3 };

const explained = requests.flatMap((name) =>
  (["nl", "en"] as const).flatMap((taal) =>
    (["kort", "volledig"] as const).map((lengte) => [name, lengte, taal] as const),
  ),
);

test.each(explained)("%s prints what was read and approved: %s, %s", async (name, lengte, taal) => {
  const { status, stdout, stderr } = cli([
    ...["toets", `examples/${name}`, "--taal", taal],
    ...(lengte === "volledig" ? ["--volledig"] : []),
  ]);
  expect({ status, stderr }).toEqual({ status: exits[name] ?? 0, stderr: "" });
  if (lengte === "kort") expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(SCREEN);
  const ending = lengte === "kort" ? `.${taal}.txt` : `.volledig.${taal}.txt`;
  await expect(stdout).toMatchFileSnapshot(`${root}test/examples/${name.replace(".json", ending)}`);
});

test("an incomplete file is told to a parent, also in a page", async () => {
  const call = ["toets", "examples/02-vrijstelling-onvolledig.json", "--register", "ouder"];
  const stem = `${root}test/examples/02-vrijstelling-onvolledig.ouder`;
  const text = cli(call).stdout;
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(SCREEN);
  await expect(text).toMatchFileSnapshot(`${stem}.txt`);
  await expect(cli([...call, "--vorm", "html"]).stdout).toMatchFileSnapshot(`${stem}.html`);
});

describe("the stored bewijs of an example", () => {
  test.each(requests)("%s is what its request gives", async (name) => {
    const verzoek = readJson<Parameters<typeof evaluate>[0]>(`examples/${name}`);
    const bewijs = record(verzoek, await evaluate(verzoek, { regimes: [] }));
    const stored = `${root}test/examples/${name.replace(".json", ".bewijs.json")}`;
    await expect(`${JSON.stringify(bewijs, null, 2)}\n`).toMatchFileSnapshot(stored);
  });

  test.each(requests)("%s repeats, also by the command line", async (name) => {
    const path = `test/examples/${name.replace(".json", ".bewijs.json")}`;
    expect(await replay(readJson(path))).toMatchObject({ uitslag: "gelijk" });
    expect(cli(["herhaal", path])).toEqual({ status: 0, stdout: "gelijk\n", stderr: "" });
  });
});

test("16-bulk.ndjson gives a line for each line that can be judged, and says what is wrong with the other", async () => {
  const { status, stdout, stderr } = cli(["toets", "--ndjson"], readText("examples/16-bulk.ndjson"));
  expect(status).toBe(4);
  await expect(stdout).toMatchFileSnapshot(`${root}test/examples/16-bulk.ndjson`);
  await expect(stderr).toMatchFileSnapshot(`${root}test/examples/16-bulk.stderr.txt`);
});

test.each(scripts)("%s prints what was read and approved", async (name) => {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: unknown) => void lines.push(String(line)));
  await import(`${root}examples/${name}`);
  log.mockRestore();
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`${root}test/examples/${name.replace(".mjs", ".txt")}`);
});

test("the examples are numbered, each adds one idea, and each is there", () => {
  const numbers = [...new Set(examples.filter((name) => !name.endsWith(".md")).map((name) => name.slice(0, 2)))];
  expect(numbers).toEqual(numbers.map((_, i) => String(i + 1).padStart(2, "0")));
  const listed = [...readText("examples/README.md").matchAll(/^\| \[([^\]]+)\]/gm)].map((match) => match[1] ?? "");
  expect(listed).toEqual(examples.filter((name) => !name.endsWith(".md")));
});
