/**
 * Writes the bill of materials (CycloneDX 1.6) from the lock: what is installed along with the package, and what is bundled in it. Nothing of
 * what only works on the package. The same lock gives the same bytes: no time, and a serial number that follows from what is in it.
 *
 * Not by `npm sbom`: that writes 1.5, knows nothing of what is bundled, leaves out what a tool of the tests asks for too, and calls the
 * package by the name of its folder.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(`${root}${path}`, "utf8"));
const { name, version, description, license, homepage, repository, bugs } = readJson("package.json");
const { packages } = readJson("package-lock.json");

/** Packages of which the code lies in the released package: what `dist` imports that nobody installs, what CommonJS cannot require, what a page holds. */
const bundled = [...new Set(Object.values(readJson("src/dev/bundled.json")).flat())];

const IN = "node_modules/";
const nameOf = (path) => path.slice(path.lastIndexOf(IN) + IN.length);

/** Where Node finds a package for who asks for it: beside it, or in a folder above. */
function placeOf(wanted, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(IN))).replace(/\/$/, "")) {
    const path = `${at === "" ? "" : `${at}/`}${IN}${wanted}`;
    if (packages[path]) return path;
    if (at === "") return undefined;
  }
}

/** What a package brings along: what it depends on, and what it asks of its user where that is no choice. */
function needs(path) {
  const {
    dependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
    optionalDependencies = {},
  } = packages[path];
  const peers = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
  const wanted = [...Object.keys(dependencies), ...(path === "" ? [] : peers)];
  return wanted
    .filter((one) => !optionalDependencies[one])
    .map(
      (one) => placeOf(one, path) ?? fail(`${one}, of which ${path || name} says that it needs it, is not in the lock`),
    );
}

function fail(text) {
  throw new Error(`package-lock.json: ${text}. Run npm install.`);
}

/** Everything that some packages bring along, themselves included. */
function reached(from) {
  const found = new Set(from);
  for (const path of found) for (const need of needs(path)) found.add(need);
  return found;
}

const installed = reached(needs(""));
const inDist = new Set(bundled.map((one) => placeOf(one, "") ?? fail(`${one} is bundled and not in the lock`)));
const broughtAlong = new Set([...inDist].flatMap(needs));
/** What the package itself needs: what is installed for it, and what is bundled that nothing else brings along. */
const own = [...needs(""), ...[...inDist].filter((path) => !broughtAlong.has(path))];
const ref = (path) => (path === "" ? `${name}@${version}` : `${nameOf(path)}@${packages[path].version}`);
const purl = (of, at) => `pkg:npm/${of.replace("@", "%40")}@${at}`;
const byRef = (a, b) => (ref(a) < ref(b) ? -1 : 1);

/** A hash of the lock is that of the packed file, in base64. */
function hashOf(path) {
  const [alg, digest] = (packages[path].integrity ?? fail(`${path} has no integrity`)).split("-");
  return { alg: alg.toUpperCase().replace("SHA", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
}

const component = (path) => {
  const { version: at, license: id } = packages[path];
  return {
    type: "library",
    "bom-ref": ref(path),
    ...(nameOf(path).startsWith("@")
      ? { group: nameOf(path).split("/")[0], name: nameOf(path).split("/")[1] }
      : { name: nameOf(path) }),
    version: at,
    scope: "required",
    hashes: [hashOf(path)],
    licenses: [
      / (AND|OR|WITH) /.test(id ?? "")
        ? { expression: id }
        : { license: { id: id ?? fail(`${path} names no licence`) } },
    ],
    purl: purl(nameOf(path), at),
    ...(inDist.has(path) ? { properties: [{ name: "cdx:npm:package:bundled", value: "true" }] } : {}),
  };
};

const paths = [...new Set([...installed, ...inDist])].sort(byRef);
const dependencies = ["", ...paths].map((path) => ({
  ref: ref(path),
  dependsOn: [...new Set((path === "" ? own : needs(path)).map(ref))].sort(),
}));
const content = {
  metadata: {
    lifecycles: [{ phase: "pre-build" }],
    component: {
      type: "library",
      "bom-ref": ref(""),
      name,
      version,
      description,
      licenses: [{ license: { id: license } }],
      purl: purl(name, version),
      externalReferences: [
        { type: "vcs", url: repository.url },
        { type: "website", url: homepage },
        { type: "issue-tracker", url: bugs },
      ],
    },
  },
  components: paths.map(component),
  dependencies,
};
const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
/** A UUID of version 8 (RFC 9562): 122 bits of the digest. */
const serial = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
console.log(
  JSON.stringify(
    {
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: `urn:uuid:${serial}`,
      version: 1,
      ...content,
    },
    null,
    2,
  ),
);
