import { expect, test } from "vitest";
import { readText } from "../helpers/files.js";
import { sources } from "./source.js";

const map = readText("src/README.md");
const rooms = ["model", "reckon", "judge", "prove", "read", "tell", "mend", "doors"] as const;

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
  const told = [...page.matchAll(/`([a-z-]+)`/g)].map(([, name = ""]) => name);
  const known = new Set([...own, ...names, ...names.map((name) => name.split("/").at(-1) ?? "")]);
  expect(told.filter((name) => !known.has(name) && !["findRemedies", "leerplicht-tlv"].includes(name))).toEqual([]);
});

test("the map says of each room what its own page says", () => {
  for (const room of rooms) {
    const line = readText(`src/${room}/README.md`).split("\n")[2] ?? "";
    const [first = ""] = line.replace(/[.:].*$/, "").split("\n");
    expect(map.toLowerCase()).toContain(first.toLowerCase());
  }
});
