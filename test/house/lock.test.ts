import { expect, test } from "vitest";
import { readJson } from "../helpers/files.js";

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly version?: string;
}

const { packages } = readJson("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };

/** The places where Node would look for a package, from the one that wants it up to the top. */
function* places(from: string, name: string): Generator<string> {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    yield `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (at === "" || !at.includes("/node_modules/")) break;
  }
  yield `node_modules/${name}`;
}

test("the lock holds the packages of every platform, so that an install leaves it as it is", () => {
  const wanted = Object.entries(packages).flatMap(([at, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => ({ at, name })),
  );
  expect(wanted.length).toBeGreaterThan(100);
  const absent = wanted.filter(
    ({ at, name }) => ![...places(at, name)].some((place) => Object.hasOwn(packages, place)),
  );
  expect(absent.map(({ at, name }) => `${at}: ${name}`)).toEqual([]);
});

// Every release of DuckDB for Node is named as one before the release ("1.5.6-r.1"), which only "*" takes.
test("the range of an optional peer takes the version that is tested here, so that both install together", () => {
  const peers = Object.entries(packages[""]?.peerDependencies ?? {});
  expect(peers.length).toBeGreaterThan(2);
  for (const [name, range] of peers) {
    const { version = "" } = packages[`node_modules/${name}`] ?? {};
    expect(version, name).toMatch(/^\d/);
    if (version.includes("-")) expect(range, name).toBe("*");
    else expect(range, name).toMatch(new RegExp(`^\\^${version.split(".")[0]}\\.`));
  }
});
