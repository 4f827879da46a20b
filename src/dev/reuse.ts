/** What REUSE.toml says of some files. */
export interface Annotation {
  readonly paths: readonly string[];
  readonly copyright: string;
  readonly licence: string;
}

const KEY = /^([\w-]+) = (.+)$/;
const stringsIn = (value: string): string[] => [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text);

/**
 * Reads `REUSE.toml`, as far as ours goes: comments, the version, and annotations of which each key is one line.
 *
 * @throws for a line that is none of those
 */
export function readReuse(toml: string): Annotation[] {
  const lines = toml.split("\n").map((line) => line.trim());
  const found: Record<string, string>[] = [];
  for (const [i, line] of lines.entries()) {
    if (line === "" || line.startsWith("#")) continue;
    if (line === "[[annotations]]") found.push({});
    else {
      const [, key, value = ""] = KEY.exec(line) ?? [];
      if (key === undefined) throw new Error(`REUSE.toml, line ${i + 1}: "${line}" is no key with a value`);
      const last = found.at(-1);
      if (last) last[key] = value;
      else if (line !== "version = 1") throw new Error(`REUSE.toml, line ${i + 1}: write version = 1`);
    }
  }
  return found.map((one) => ({
    paths: stringsIn(one["path"] ?? ""),
    copyright: stringsIn(one["SPDX-FileCopyrightText"] ?? "").join("; "),
    licence: stringsIn(one["SPDX-License-Identifier"] ?? "").join(" AND "),
  }));
}

/** A glob of REUSE: `*` is anything but a slash, `**` anything. */
const globbed = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^$()|[\]{}?\\]/g, "\\$&")
      .replaceAll("**", "\0")
      .replaceAll("*", "[^/]*")
      .replaceAll("\0", ".*")}$`,
  );

/** What holds of a file: the last annotation that fits it. */
export const annotationOf = (path: string, annotations: readonly Annotation[]): Annotation | undefined =>
  annotations.findLast(({ paths }) => paths.some((glob) => globbed(glob).test(path)));

/** Whether REUSE asks nothing of a file: the texts of licences, and what says whose the others are. */
export const isFree = (path: string): boolean =>
  path.startsWith("LICENSES/") || path === "REUSE.toml" || /(^|\/)(LICEN[CS]E|COPYING)(\.\w+)?$/.test(path);
