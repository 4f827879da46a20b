import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readText, root } from "../../helpers/files.js";

interface State {
  readonly status: string;
  readonly tags: readonly string[];
  readonly version: string;
  readonly lock: string;
  readonly changelog: string;
  readonly publiccode: string;
}
interface Release {
  readonly refusals: (state: State) => string[];
  readonly asked: (args: readonly string[]) => { readonly publish: boolean; readonly gates: boolean };
}
const script = "../../../src/dev/release.mjs";
const { refusals, asked } = (await import(script)) as Release;

const right: State = {
  status: "",
  tags: ["v1.2.3"],
  version: "1.2.3",
  lock: "1.2.3",
  changelog: "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2027-01-02\n\n### Added\n",
  publiccode: 'softwareVersion: "1.2.3"\nreleaseDate: "2027-01-02"\n',
};

describe("a release", () => {
  test("is refused for nothing when all of it is right", () => {
    expect(refusals(right)).toEqual([]);
    expect(refusals({ ...right, tags: ["v1.2.3", "reviewed"] })).toEqual([]);
  });

  test.each<[string, Partial<State>, RegExp]>([
    ["a tree with changes", { status: " M src/index.ts\n" }, /tree has changes.*src\/index\.ts/s],
    ["a file that git does not know", { status: "?? x\n" }, /tree has changes/],
    ["no tag", { tags: [] }, /no tag v1\.2\.3/],
    ["a lock of another version", { lock: "1.2.2" }, /npm install/],
    ["a changelog without the version", { changelog: "## [Unreleased]\n" }, /no section/],
    ["a changelog that names it without a day", { changelog: "## [1.2.3]\n" }, /no section/],
    ["a changelog of a version that only looks like it", { changelog: "## [1x2x3] - 2027-01-02\n" }, /no section/],
    [
      "publiccode.yml of another version",
      { publiccode: right.publiccode.replace("1.2.3", "1.2.2") },
      /softwareVersion is 1\.2\.2/,
    ],
    [
      "publiccode.yml of another day",
      { publiccode: right.publiccode.replace("01-02", "01-03") },
      /releaseDate is 2027-01-03/,
    ],
    ["publiccode.yml without a day", { publiccode: 'softwareVersion: "1.2.3"\n' }, /releaseDate is not there/],
    ["publiccode.yml without a person", { publiccode: `${right.publiccode}- name: TO BE FILLED IN\n` }, /a person/],
  ])("is refused for %s, and for that alone", (_, wrong, said) => {
    expect(refusals({ ...right, ...wrong })).toEqual([expect.stringMatching(said)]);
  });

  test("is refused for a tag of another version", () => {
    expect(refusals({ ...right, tags: ["v1.2.4"] })).toEqual([
      expect.stringMatching(/no tag v1\.2\.3/),
      expect.stringMatching(/tag v1\.2\.4/),
    ]);
  });

  test("is refused for a version that is none", () => {
    const said = refusals({ ...right, version: "1.2", lock: "1.2", tags: ["v1.2"] });
    expect(said[0]).toMatch(/is no version/);
  });

  test("says all that is wrong at once", () => {
    expect(refusals({ status: "?? x", tags: [], version: "1", lock: "2", changelog: "", publiccode: "" })).toHaveLength(
      6,
    );
  });
});

test("it publishes for show unless it is asked to, and then never without the gates", () => {
  expect(asked([])).toEqual({ publish: false, gates: true });
  expect(asked(["--no-gates"])).toEqual({ publish: false, gates: false });
  expect(asked(["--publish"])).toEqual({ publish: true, gates: true });
  expect(() => asked(["--publish", "--no-gates"])).toThrow(/gates/);
  expect(() => asked(["--force"])).toThrow(/Unknown: --force/);
});

test("this checkout, which is no release, is refused before anything runs", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/dev/release.mjs", "--no-gates"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^- /m);
  expect(stderr).not.toContain("$ npm");
});

describe("the workflow of a release", () => {
  interface Workflow {
    readonly permissions: object;
    readonly jobs: {
      readonly release: {
        readonly permissions: object;
        readonly steps: readonly { run?: string; uses?: string; with?: object }[];
      };
    };
  }
  const workflow = parse(readText(".github/workflows/release.yml")) as Workflow;

  test("may sign where the file comes from, read the source, and nothing else", () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.release.permissions).toEqual({ contents: "read", "id-token": "write" });
  });

  test("runs the script, and publishes on a tag alone", () => {
    const runs = workflow.jobs.release.steps.flatMap(({ run }) => run ?? []);
    expect(runs.at(-1)).toMatch(/^npm run release -- \$\{\{ github\.event_name == 'push' && '--publish' \|\| '' \}\}$/);
    expect(readText(".github/workflows/release.yml")).not.toMatch(/secrets\./);
  });
});
