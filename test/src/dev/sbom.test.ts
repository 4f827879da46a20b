import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { readJson, readText, root } from "../../helpers/files.js";
import { importsOf, sources } from "../../house/source.js";

interface Component {
  readonly "bom-ref": string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly license?: { readonly id?: string } }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}
interface Sbom {
  readonly $schema: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly component: Omit<Component, "hashes"> };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version: string; readonly integrity?: string; readonly dev?: boolean; readonly devOptional?: boolean }
    >
  >;
}

const written = execFileSync(process.execPath, ["src/dev/sbom.mjs"], { cwd: root, encoding: "utf8" });
const { components, dependencies, metadata, ...head } = JSON.parse(written) as Sbom;
const { packages } = readJson<Lock>("package-lock.json");
const fullName = ({ group, name }: Pick<Component, "group" | "name">): string => (group ? `${group}/${name}` : name);
const inPackage = [...new Set(Object.values(readJson<Record<string, string[]>>("src/dev/bundled.json")).flat())].sort();
const isBundled = ({ properties = [] }: Component): boolean =>
  properties.some(({ name, value }) => name === "cdx:npm:package:bundled" && value === "true");

describe("the bill of materials", () => {
  test("is CycloneDX 1.6, and the same each time", () => {
    expect([head.bomFormat, head.specVersion, head.version]).toEqual(["CycloneDX", "1.6", 1]);
    expect(head.$schema).toBe("http://cyclonedx.org/schema/bom-1.6.schema.json");
    expect(head.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(execFileSync(process.execPath, ["src/dev/sbom.mjs"], { cwd: root, encoding: "utf8" })).toBe(written);
  });

  test("is of this package, under its own licence", () => {
    const { name, version } = readJson<{ name: string; version: string }>("package.json");
    expect(metadata.component).toMatchObject({ name, version, licenses: [{ license: { id: "EUPL-1.2" } }] });
  });

  test("has all that is installed for who uses it, and nothing for who works on it", () => {
    const used = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional);
    const names = used.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
    // What a dependency asks of its user too.
    expect(names).toContain("jsep");
    const all = components.map(fullName);
    expect(names.filter((name) => !all.includes(name))).toEqual([]);
    expect(all.filter((name) => !names.includes(name)).sort()).toEqual(
      components
        .filter((one) => isBundled(one) && !names.includes(fullName(one)))
        .map(fullName)
        .sort(),
    );
  });

  test("names what is bundled: what src imports that nobody installs, with what that brings along", () => {
    const pkg = readJson<Record<string, Readonly<Record<string, string>>>>("package.json");
    const known = [...Object.keys(pkg["dependencies"] ?? {}), ...Object.keys(pkg["peerDependencies"] ?? {})];
    const imported = sources
      .filter(({ path }) => !/^(dev|generated)\//.test(path))
      .flatMap(importsOf)
      .map(({ name }) => /^(?![.]|node:)((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? "")
      .filter((name) => name !== "" && !known.includes(name));
    const [root] = dependencies;
    const asked = components.filter((one) => isBundled(one) && root?.dependsOn.includes(one["bom-ref"])).map(fullName);
    expect(asked.filter((name) => !known.includes(name)).sort()).toEqual([...new Set(imported)].sort());
    expect(components.filter(isBundled).map(fullName).sort()).toEqual(inPackage);
  });

  test("and the papers on security and on licences name the same", () => {
    for (const paper of [".github/SECURITY.md", "REUSE.toml"]) {
      const said = readText(paper).replace(/\s+#?\s*/g, " ");
      const [, list = ""] = /bundled in (?:it|the released package) \(([^)]*)\)/.exec(said) ?? [];
      const named = list.split(/[,;:] /).filter((one) => !["MIT", "ISC", "Apache-2.0"].includes(one));
      expect([paper, named.sort()]).toEqual([paper, inPackage]);
    }
    const [, list = ""] =
      /bundled in the released package \(([^)]*)\)/.exec(readText("REUSE.toml").replace(/\s+#?\s*/g, " ")) ?? [];
    for (const group of list.split("; ")) {
      const [names = "", licence] = group.split(": ");
      for (const name of names.split(", ")) {
        const component = components.find((one) => fullName(one) === name);
        expect([name, component?.licenses[0]?.license?.id]).toEqual([name, licence]);
      }
    }
  });

  test("has of each the hash of the lock, a version, an address and a licence that asks no more than the EUPL does", () => {
    const fit = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];
    for (const one of components) {
      const name = fullName(one);
      const { integrity, version } = packages[`node_modules/${name}`] ?? {};
      const [hash] = one.hashes;
      expect(`sha512-${Buffer.from(hash?.content ?? "", "hex").toString("base64")}`).toBe(integrity);
      expect(hash).toMatchObject({ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) });
      expect([one.version, one.purl]).toEqual([version, `pkg:npm/${name.replace("@", "%40")}@${version}`]);
      expect(
        one.licenses.map(({ license }) => fit.includes(license?.id ?? "")),
        name,
      ).toEqual([true]);
    }
  });

  test("says of each what it needs, and names nothing twice", () => {
    const refs = components.map((one) => one["bom-ref"]);
    const all = [metadata.component["bom-ref"], ...refs];
    expect(new Set(all).size).toBe(all.length);
    expect(dependencies.map(({ ref }) => ref)).toEqual(all);
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
    const reached = new Set([all[0]]);
    for (const ref of reached)
      for (const need of dependencies.find((d) => d.ref === ref)?.dependsOn ?? []) reached.add(need);
    expect(all.filter((ref) => !reached.has(ref))).toEqual([]);
  });
});
