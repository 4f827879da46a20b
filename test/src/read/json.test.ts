import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonError, readJsonLine, readJsonText } from "../../../src/read/json.js";

/** What a reader finds wrong, and where. */
function fault(read: (text: string) => unknown, text: string): string {
  try {
    read(text);
    return "fine";
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return `${error.code} ${error.regel}:${error.kolom}`;
  }
}

const readers = [
  ["a text", readJsonText],
  ["a line", readJsonLine],
] as const;

describe.each(readers)("JSON of %s", (_, read) => {
  test.each([
    ['{"a":1,"a":2}', "json-duplicate-key 1:8"],
    ['{"a":{"b":1},\n "c":[{"x":0,\n  "x":1}]}', "json-duplicate-key 3:3"],
    // Written with an escape it is the same key.
    ['{"ab":1,"\\u0061b":2}', "json-duplicate-key 1:9"],
    ['{"__proto__":1,"__proto__":2}', "json-duplicate-key 1:16"],
    ['{"a":1,}', "json-invalid 1:8"],
    ['{"a" 1}', "json-invalid 1:6"],
    ["{'a':1}", "json-invalid 1:2"],
    ['{"a":1} x', "json-invalid 1:9"],
    ['{"a":// x\n1}', "json-invalid 1:6"],
    ['["a\nb"]', "json-invalid 1:2"],
    ["[01]", "json-invalid 1:3"],
    ["", "json-invalid 1:1"],
    ['["\\ud800"]', "json-half-character 1:2"],
    ['{"\\udfff":1}', "json-half-character 1:2"],
    ['{"naam":"\\ud83d\\ude00"}', "fine"],
    ['{"a":{"a":{"a":1}},"b":"a\\":","c":"\\\\"}', "fine"],
    ["[".repeat(64) + "]".repeat(64), "fine"],
    ["[".repeat(65) + "]".repeat(65), "json-too-deep 1:65"],
    ["{".repeat(40_000), "json-too-deep 1:65"],
    ['{"a":'.repeat(20_000), "json-too-deep 1:321"],
    [`"${"{".repeat(40_000)}"`, "fine"],
  ])("%.40j", (text, expected) => {
    expect(fault(read, text)).toBe(expected);
  });

  test("is what JSON.parse gives of it, for every value", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(undefined, 2, "\t"), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        fc.pre(!/\p{Surrogate}|\\ud/u.test(text));
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("is refused with a key written twice, wherever that is", () => {
    const tree = fc.letrec((tie) => ({
      node: fc.dictionary(fc.string({ maxLength: 3 }), fc.oneof(fc.string(), fc.array(tie("node"), { maxLength: 2 })), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    })).node;
    fc.assert(
      fc.property(tree, fc.string(), fc.nat(), (value, key, at) => {
        const text = JSON.stringify(value);
        fc.pre(!/\\ud/.test(text + JSON.stringify(key)));
        // Into one of its objects, twice the same key.
        const opens = [...text.replace(/"(\\.|[^"\\])*"/g, (s) => "s".repeat(s.length)).matchAll(/\{/g)].map(
          (m) => m.index,
        );
        const open = opens[at % opens.length] ?? 0;
        const twice = `${JSON.stringify(key)}:1,${JSON.stringify(key)}:2`;
        const rest = text.slice(open + 1);
        const made = `${text.slice(0, open + 1)}${twice}${rest.startsWith("}") ? "" : ","}${rest}`;
        expect(fault(read, made)).toMatch(/^json-duplicate-key/);
      }),
    );
  });

  test("keeps a key __proto__ as a key, and the prototype as it was", () => {
    const value = read('{"__proto__":{"x":1}}') as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("takes time that grows with the text and no faster", () => {
    for (const text of [
      `"${"\\\\".repeat(500_000)}"`,
      `["${'\\"'.repeat(500_000)}"]`,
      `[${'{"a":1},'.repeat(100_000)}1]`,
    ]) {
      const start = performance.now();
      expect(fault(read, text)).toBe("fine");
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
