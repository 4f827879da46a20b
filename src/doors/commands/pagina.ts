import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asIs } from "../../read/shown.js";
import { writeFolder } from "./folder.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, print } from "./shared.js";

/** The pages of the package: beside this file where it is installed, in `dist` of a checkout. */
const places = ["./pagina", "../dist/pagina", "../../dist/pagina", "../../../dist/pagina"];

/** Copies the pages of a case to a folder, and prints where to begin. Each works by itself: no other file is needed. */
export function pagina({ naar }: Flags): number {
  if (naar === undefined) return refuse("call-unknown", "--naar", null, { keuze: "--naar MAP" });
  const from = places
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, "index.html")));
  if (from === undefined) return refuse("file-unreadable", "", asIs("dist/pagina"));
  const names = readdirSync(from).filter((file) => file.endsWith(".html"));
  const target = { map: naar, door: "pagina", vlag: "--naar" };
  writeFolder(target, new Map(names.map((name) => [name, readFileSync(join(from, name))])));
  print(join(naar, "index.html"));
  return exit.settled;
}
