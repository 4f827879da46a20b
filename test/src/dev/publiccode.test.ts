import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { isLicence, publiccodeProblems } from "../../../src/dev/publiccode.js";
import { talen } from "../../../src/model/tekst.js";
import { readJson, readText } from "../../helpers/files.js";

const minimal = readText("test/fixtures/publiccode/publiccode.minimal.yml");
const example = readText("test/fixtures/publiccode/publiccode.example.yml");
const errorsIn = (yaml: string): string[] =>
  publiccodeProblems(yaml)
    .filter(({ deprecated }) => !deprecated)
    .map(({ path }) => path);

/** A good file with another value at a place (none: without the key). */
function changed(path: string, value?: unknown): string {
  const document = parse(example) as Record<string, unknown>;
  const keys = path.split("/");
  const last = keys.pop() ?? "";
  const at = keys.reduce<Record<string, unknown>>((one, key) => one[key] as Record<string, unknown>, document);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return stringify(document);
}

describe("the examples of the standard", () => {
  test("have no mistakes, and what is on its way out is told", () => {
    expect(publiccodeProblems(minimal)).toEqual([]);
    expect(publiccodeProblems(example).map(({ path, deprecated }) => [path, deprecated])).toEqual([["IT", true]]);
  });
});

describe("what breaks a rule of the standard is told with its place", () => {
  const long = "x".repeat(150);
  test.each<[string, unknown, string?]>([
    ...[
      "publiccodeYmlVersion",
      "name",
      "url",
      "platforms",
      "developmentStatus",
      "softwareType",
      "description",
      "legal",
      "maintenance",
      "localisation",
    ].map((key): [string, unknown] => [key, undefined]),
    ["legal/license", undefined],
    ["legal/license", "EUPL"],
    ["legal/license", "MIT AND"],
    ["maintenance/type", undefined],
    ["maintenance/type", "volunteers"],
    ["maintenance/contractors", []],
    ["localisation/localisationReady", "true"],
    ["localisation/availableLanguages", []],
    ["localisation/availableLanguages", ["english"], "localisation/availableLanguages/0"],
    ["localisation/availableLanguages", ["nl_NL"], "localisation/availableLanguages/0"],
    ["publiccodeYmlVersion", 0],
    ["publiccodeYmlVersion", "1"],
    ["name", " "],
    ["name", 3],
    ["url", "github.com/x/y"],
    ["url", "git+https://example.com/x"],
    ["landingURL", "https://"],
    ["isBasedOn", ["https://example.com/a", "b"], "isBasedOn/1"],
    ["releaseDate", "2026-02-30"],
    ["releaseDate", "2026-1-1"],
    ["releaseDate", "2026-01-01T00:00:00Z"],
    ["logo", "logo.gif"],
    ["platforms", []],
    ["categories", []],
    ["categories", ["law"], "categories/0"],
    ["developmentStatus", "alpha"],
    ["softwareType", "standalone"],
    ["intendedAudience/scope", ["schools"], "intendedAudience/scope/0"],
    ["intendedAudience/countries", ["NLD"], "intendedAudience/countries/0"],
    ["intendedAudience/countries", ["XX"], "intendedAudience/countries/0"],
    ["description/en/shortDescription", undefined],
    ["description/en/shortDescription", `${long}x`],
    ["description/en/longDescription", "x".repeat(149)],
    ["description/en/longDescription", "x".repeat(10_001)],
    ["description/en/longDescription", undefined, "description/[lang]/longDescription"],
    ["description/en/features", undefined, "description/[lang]/features"],
    ["description/en/features", "one"],
    ["description/en/screenshots", ["a.svg"], "description/en/screenshots/0"],
    ["description/en/videos", ["youtube"], "description/en/videos/0"],
    ["maintenance/contractors", [{ name: "x" }], "maintenance/contractors/0/until"],
    ["maintenance/contractors", [{ name: "x", until: "soon" }], "maintenance/contractors/0/until"],
    ["maintenance/contractors", [{ name: "x", until: "2026-01-01", email: "x@y" }], "maintenance/contractors/0/email"],
    ["maintenance/contacts", [{ email: "a@example.org" }], "maintenance/contacts/0/name"],
    ["dependsOn/open", [{ version: "1" }], "dependsOn/open/0/name"],
    ["dependsOn/open", [{ name: "x", version: 1 }], "dependsOn/open/0/version"],
    ["supports", [{ id: "gdpr" }], "supports/0/id"],
    ["licence", "MIT"],
    ["description/en/title", "x"],
  ])("%s: %j", (path, value, at = path) => {
    expect(errorsIn(changed(path, value))).toContain(at);
  });

  test("both sides of each length, and the forms that are right", () => {
    for (const [path, value] of [
      ["description/en/shortDescription", long],
      ["description/en/longDescription", long],
      ["description/en/longDescription", "x".repeat(10_000)],
      ["platforms", "web"],
      ["platforms", ["Node.js"]],
      ["releaseDate", "2024-02-29"],
      ["supports", [{ id: "alias:gdpr" }, { id: "urn:ietf:rfc:5545" }, { id: "https://example.com/x" }]],
    ] as const)
      expect(errorsIn(changed(path, value)), path).toEqual([]);
  });

  test("a type of maintenance asks for who does it", () => {
    expect(errorsIn(changed("maintenance", { type: "none" }))).toEqual([]);
    for (const type of ["community", "internal"])
      expect(errorsIn(changed("maintenance", { type }))).toEqual(["maintenance/contacts"]);
    expect(errorsIn(changed("maintenance", { type: "contract" }))).toEqual(["maintenance/contractors"]);
  });

  test("a language by no tag, a key twice, no YAML, and no keys at all", () => {
    expect(errorsIn(minimal.replace("\n  en:", "\n  english language:"))).toContain("description/english language");
    expect(errorsIn(`${minimal}\nname: again\n`)).toEqual(["(top level)"]);
    expect(errorsIn("a: [")).not.toEqual([]);
    expect(errorsIn("- a")).toEqual(["(top level)"]);
  });

  test("a problem says what was found, what was expected and what to do", () => {
    const [problem] = publiccodeProblems(changed("developmentStatus", "alpha"));
    expect(problem).toEqual({
      path: "developmentStatus",
      found: '"alpha"',
      expected: "one of: concept, development, beta, stable, obsolete",
      remedy: "Choose a value of that list.",
    });
  });

  test("what goes is told without being a mistake", () => {
    const told = publiccodeProblems(changed("intendedAudience/countries", ["nl"])).filter(
      ({ deprecated }) => deprecated,
    );
    expect(told.map(({ path }) => path)).toEqual(["intendedAudience/countries/0", "IT"]);
  });
});

test("licence expressions", () => {
  for (const right of ["MIT", "EUPL-1.2", "MIT OR Apache-2.0", "(MIT AND ISC) OR (EUPL-1.2)"])
    expect(isLicence(right)).toBe(true);
  for (const not of ["", "mit", "MIT,ISC", "MIT ISC", "(MIT", "x", "OR", "Proprietary"])
    expect(isLicence(not), not).toBe(false);
});

describe("our own publiccode.yml", () => {
  const own = parse(readText("publiccode.yml")) as Record<string, never>;
  const pkg = readJson<Record<string, never>>("package.json");

  test("keeps every rule", () => {
    expect(publiccodeProblems(readText("publiccode.yml"))).toEqual([]);
  });

  test("says what package.json says", () => {
    const { name, version, license, homepage, repository, engines } = pkg as unknown as {
      readonly [key: string]: string;
    } & { readonly repository: { readonly url: string }; readonly engines: { readonly node: string } };
    expect(own).toMatchObject({
      name,
      softwareVersion: version,
      landingURL: homepage?.replace(/#.*/, ""),
      url: repository.url.replace("git+", ""),
      legal: { license },
      dependsOn: { open: [{ name: "Node.js", versionMin: engines.node.replace(">=", "") }] },
      localisation: { availableLanguages: [...talen] },
    });
  });
});
