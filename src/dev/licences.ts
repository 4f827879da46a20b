import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./files.js";

const IN = "node_modules/";

/** The folder of the package of which a file is part; none of a file of our own. */
function packageOf(file: string): string | undefined {
  const at = file.lastIndexOf(IN);
  if (at < 0) return undefined;
  const [scope = "", name = ""] = file.slice(at + IN.length).split("/");
  return file.slice(0, at + IN.length) + (scope.startsWith("@") ? `${scope}/${name}` : scope);
}

/** A line that says whose it is: with a year, as every one of ours has, and no item (c) of a list. */
const isCopyright = (line: string): boolean => /^\s*(copyright\b|©|\(c\)\s*\d{4})/i.test(line) && /\d{4}/.test(line);
/** What licences have in common that differ in their heading, their quotes or where their lines end. */
const alike = (text: string): string =>
  text
    .replace(/^(the )?(mit|isc) license( \(mit\))?\s/i, "")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

/**
 * The notices of the packages that are bundled in a file: each with its copyright, each text of a licence once. Their licences ask that
 * whoever passes the file on passes these on too.
 *
 * @param inputs the files that went into it, from the root
 */
export function noticesOf(inputs: readonly string[], root: string): string {
  const folders = [...new Set(inputs.flatMap((file) => packageOf(file) ?? []))].sort();
  const texts = new Map<string, { readonly text: string; readonly of: string[] }>();
  for (const folder of folders) {
    const { name, version, license } = readJson(join(root, folder, "package.json")) as Record<string, string>;
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    const lines = file === undefined ? [] : readFileSync(join(root, folder, file), "utf8").split("\n");
    const text = lines
      .filter((line) => !isCopyright(line))
      .join("\n")
      .trim();
    const notice = [
      `${name} ${version}, ${license}`,
      ...lines.filter(isCopyright).map((line) => `  ${line.trim()}`),
    ].join("\n");
    const group = texts.get(alike(text)) ?? { text, of: [] };
    texts.set(alike(text), { ...group, of: [...group.of, notice] });
  }
  return [...texts.values()].map(({ text, of }) => `${of.join("\n")}\n\n${text}`).join("\n\n----\n\n");
}

/** Notices as a comment of HTML, in which no two dashes may stand together. */
export const asComment = (notices: string): string => `<!--\n${notices.replace(/-{2,}/g, "-")}\n-->\n`;
