import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asIs } from "../../read/shown.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, print } from "./shared.js";

/** The pages of the package: beside this file where it is installed, in `dist` of a checkout. */
const places = ["./pagina", "../dist/pagina", "../../dist/pagina", "../../../dist/pagina"];

/** Copies the pages of a case to a folder, and prints where to begin. Each works by itself: no other file is needed. */
export function pagina({ naar = "." }: Flags): number {
  const from = places
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, "index.html")));
  if (from === undefined) return refuse("file-unreadable", "", asIs("dist/pagina"));
  try {
    mkdirSync(naar, { recursive: true });
    for (const name of readdirSync(from).filter((file) => file.endsWith(".html")))
      copyFileSync(join(from, name), join(naar, name));
  } catch {
    return refuse("file-unwritable", "", asIs(naar));
  }
  print(join(naar, "index.html"));
  return exit.settled;
}
