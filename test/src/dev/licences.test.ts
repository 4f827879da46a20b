import { expect, test } from "vitest";
import { asComment, noticesOf } from "../../../src/dev/licences.js";
import { readJson, root } from "../../helpers/files.js";

const bundled = ["preact", "date-fns", "json-rules-engine", "canonicalize", "@noble/hashes", "zod"];
const notices = noticesOf(
  [...bundled.map((name) => `node_modules/${name}/x.js`), "src/index.ts", "node_modules/preact/y.js"],
  root,
);

test("every package that is bundled has its name, version, licence and copyright, once", () => {
  for (const name of bundled) {
    const { version, license } = readJson<Record<string, string>>(`node_modules/${name}/package.json`);
    expect(notices.split(`${name} ${version}, ${license}\n`), name).toHaveLength(2);
  }
  for (const holder of ["Jason Miller", "Colin McDonnell", "Paul Miller", "Sasha Koss"])
    expect(notices).toMatch(new RegExp(`^  Copyright .*${holder}`, "m"));
});

test("an item (c) of a licence is no copyright", () => {
  expect(notices).not.toMatch(/^ {2}\(c\) You/m);
  expect(notices).toContain("(c) You must retain");
});

test("a text that more packages share stands once, and each licence whole", () => {
  expect(notices.split("Permission is hereby granted, free of charge")).toHaveLength(2);
  expect(notices).toContain("THE SOFTWARE IS PROVIDED");
  expect(notices).toContain("Apache License");
});

test("in a page it is a comment, whatever is in it", () => {
  expect(asComment("a -- b --> c")).toBe("<!--\na - b -> c\n-->\n");
});
