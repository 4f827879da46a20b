import type { Taal } from "../../model/tekst.js";

/** Where each kind of page lies, from the folder of its language. */
export const paths = {
  front: "index.html",
  sources: "bronnen.html",
  search: "zoek.html",
  change: "wijziging.html",
  source: (file: string): string => `bron/${file}.html`,
  facts: (vraag: string): string => `feit/${vraag}/index.html`,
  fact: (vraag: string, id: string): string => `feit/${vraag}/${id}.html`,
  regime: (id: string): string => `regime/${id}/index.html`,
  reckoning: (id: string): string => `regime/${id}/rekenen.html`,
  coverage: (id: string): string => `regime/${id}/dekking.html`,
  proofs: (id: string): string => `regime/${id}/bewijs.html`,
  rule: (id: string, name: string): string => `regime/${id}/regel/${name}.html`,
  difference: (a: string, b: string): string => `verschil/${a}--${b}.html`,
} as const;

const LONGEST = 80;
const hex = (sign: string): string => `_${(sign.codePointAt(0) ?? 0).toString(HEX)}`;
const HEX = "0123456789abcdef".length;

/**
 * A name of somebody else's as part of a path that every file system and browser takes.
 *
 * @example
 * safeName("../besluit & brief"); //=> "_2e_2e_2fbesluit_20_26_20brief"
 */
export const safeName = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9.-]/gu, hex)
    .replace(/^\.+/, (dots) => [...dots].map(hex).join(""))
    .slice(0, LONGEST);

/** A safe name for each, none the same as another, also where capitals are not told apart. */
export function safeNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const name of names) {
    let safe = safeName(name);
    for (let i = 1; taken.has(safe.toLowerCase()); i++) safe = `${safeName(name)}_${i}`;
    taken.add(safe.toLowerCase());
    found.set(name, safe);
  }
  return found;
}

/**
 * The way from one page to another of the same language.
 *
 * @example
 * relative("regime/een/index.html", "feit/vraag/groep.naam.html"); //=> "../../feit/vraag/groep.naam.html"
 */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** The way to the same page in another language. */
export const inLanguage = (path: string, taal: Taal): string =>
  `${"../".repeat(path.split("/").length)}${taal}/${path}`;
