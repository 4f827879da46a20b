/**
 * Packs and publishes a release, with a statement of where it comes from (provenance): `npm run release`. It refuses what is no release, runs
 * every gate, packs, says what the file is, and publishes for show (`--dry-run`). `-- --publish` does it: that asks for a workflow with
 * `id-token: write`, for a machine of one's own cannot show where a file was made.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Why this is no release, each with what to do; none when it is one.
 *
 * @param state what git and the files say: `status` (of the tree), `tags` (on this commit), `version`, `lock` (the version in it), `changelog`,
 *   `publiccode`, `published` (whether it will really be published)
 */
export function refusals({ status, tags, version, lock, changelog, publiccode }) {
  const dated = changelog.match(
    new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - (\\d{4}-\\d{2}-\\d{2})$`, "m"),
  );
  const released = publiccode.match(/^releaseDate: "?(\d{4}-\d{2}-\d{2})"?$/m)?.[1];
  const named = publiccode.match(/^softwareVersion: "?([^"\n]+)"?$/m)?.[1];
  const others = tags.filter((tag) => /^v\d/.test(tag) && tag !== `v${version}`);
  return [
    ...(status.trim() === "" ? [] : [`The tree has changes: commit them or take them away.\n${status.trimEnd()}`]),
    ...(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/.test(version)
      ? []
      : [`package.json: "${version}" is no version: write MAJOR.MINOR.PATCH.`]),
    ...(lock === version ? [] : [`package-lock.json says ${lock}, package.json ${version}: run npm install.`]),
    ...(tags.includes(`v${version}`) ? [] : [`This commit has no tag v${version}: git tag -s v${version}.`]),
    ...others.map((tag) => `This commit has the tag ${tag}, and package.json says ${version}: they must be one.`),
    ...(dated ? [] : [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD": give Unreleased that name.`]),
    ...(named === version ? [] : [`publiccode.yml: softwareVersion is ${named ?? "not there"}: write "${version}".`]),
    ...(dated && released !== dated[1]
      ? [`publiccode.yml: releaseDate is ${released ?? "not there"}: write "${dated[1]}".`]
      : []),
    ...(publiccode.includes("TO BE FILLED IN")
      ? ["publiccode.yml: a person who maintains it is still to be filled in."]
      : []),
  ];
}

/** What a call asks for; anything else in it is refused. */
export function asked(args) {
  const known = ["--publish", "--no-gates"];
  const strange = args.filter((arg) => !known.includes(arg));
  if (strange.length > 0) throw new Error(`Unknown: ${strange.join(", ")}. Known: ${known.join(", ")}.`);
  const publish = args.includes("--publish");
  if (publish && args.includes("--no-gates"))
    throw new Error("What is published passes the gates: leave --no-gates out.");
  return { publish, gates: !args.includes("--no-gates") };
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, "utf8");
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" });
const say = (text) => console.error(text);

/** Runs a command for all to see, and ends with it when it fails. */
function run(command, ...args) {
  say(`\n$ ${[command, ...args].join(" ")}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

function release(args) {
  const { publish, gates } = asked(args);
  const { version } = JSON.parse(read("package.json"));
  const found = refusals({
    status: git("status", "--porcelain"),
    tags: git("tag", "--points-at", "HEAD").split("\n").filter(Boolean),
    version,
    lock: JSON.parse(read("package-lock.json")).version,
    changelog: read("CHANGELOG.md"),
    publiccode: read("publiccode.yml"),
  });
  if (found.length > 0) {
    say(found.map((one) => `- ${one}`).join("\n"));
    process.exit(1);
  }
  if (gates) run("bash", ".ci/run");
  // What the rules mean is told in the changelog, in the words of an entry.
  run("npm", "run", "-s", "changelog:rules");
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json"], { cwd: root, encoding: "utf8", maxBuffer: 100_000_000 }),
  );
  const sha512 = createHash("sha512")
    .update(readFileSync(`${root}${filename}`))
    .digest("base64");
  writeFileSync(
    `${root}${filename.replace(/\.tgz$/, ".cdx.json")}`,
    execFileSync(process.execPath, ["src/dev/sbom.mjs"], { cwd: root }),
  );
  console.log(`${filename} sha512-${sha512}`);
  run("npm", "publish", filename, "--provenance", "--access", "public", ...(publish ? [] : ["--dry-run"]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    release(process.argv.slice(2));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
