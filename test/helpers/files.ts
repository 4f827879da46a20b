import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const readText = (path: string): string => readFileSync(`${root}${path}`, "utf8");
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** All files under a folder of the project, with their paths from its root, sorted. */
export const filesUnder = (folder: string, ending = ""): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace("//", "/").slice(root.length))
    .sort();
