import { expect, test } from "vitest";
import { readText } from "../helpers/files.js";
import { sources } from "./source.js";

const map = readText("src/README.md");
const rooms = ["model", "reckon", "judge", "prove", "read", "tell", "mend", "doors"] as const;

/** Functions of the API that a page may name beside files. */
const apiNames: ReadonlySet<string> = new Set(["leerplicht-tlv", "findRemedies", "diff", "compare", "prove"]);

/** A file by the name under which a page tells of it: `check-*` stands for all that begins so. */
const isNamed = (page: string, name: string): boolean =>
  page.includes(`\`${name}\``) || (name.startsWith("check-") && page.includes("check-*"));

test.each(rooms)("the page of src/%s names each of its files, its folders as a whole", (room) => {
  const page = readText(`src/${room}/README.md`);
  const files = sources.map(({ path }) => path).filter((path) => path.startsWith(`${room}/`));
  const names = files.map((path) => path.slice(room.length + 1).replace(/\.ts$/, ""));
  const own = names.map((name) => {
    const [folder = "", file] = name.split("/");
    if (file === undefined) return folder;
    return page.includes(`\`${folder}/\``) && !["case", "regime"].includes(folder) ? `${folder}/` : file;
  });
  expect(own.filter((name) => !isNamed(page, name))).toEqual([]);
  // What else a page tells of is no file.
  const table = page.slice(page.indexOf("| file |"), page.indexOf("\n\n", page.indexOf("| file |")));
  const told = [...table.matchAll(/`([a-z-]+)`/g)].map(([, name = ""]) => name);
  const known = new Set([...own, ...names, ...names.map((name) => name.split("/").at(-1) ?? "")]);
  expect(told.filter((name) => !known.has(name) && !apiNames.has(name))).toEqual([]);
});

test("the map says of each room what its own page says", () => {
  for (const room of rooms) {
    const line = readText(`src/${room}/README.md`).split("\n")[2] ?? "";
    const [first = ""] = line.replace(/[.:].*$/, "").split("\n");
    expect(map.toLowerCase()).toContain(first.toLowerCase());
  }
});
