import { expect, test } from "vitest";
import { Explainer } from "../../../src/dev/explained.js";
import { sharedParts } from "../../../src/dev/shared-parts.js";

const text = { type: "string", minLength: 1 };
const bron = {
  type: "object",
  properties: { document: text, plaats: text },
  required: ["document"],
  additionalProperties: false,
};
const schema = {
  type: "object",
  properties: {
    bron,
    deel: { type: "object", properties: { bron }, additionalProperties: false },
    soort: { enum: ["a", "b"] },
  },
};

test("the longest end of a path that the table names explains a key", () => {
  const explainer = new Explainer({
    bron: "elke bron",
    "deel.bron": "de bron van een deel",
    document: "d",
    plaats: "p",
    deel: "x",
    soort: "s",
  });
  const { properties } = explainer.explain("@x", schema) as {
    properties: Record<string, { description: string; properties: Record<string, { description: string }> }>;
  };
  expect(properties["bron"]?.description).toBe("elke bron");
  expect(properties["deel"]?.properties["bron"]?.description).toBe("de bron van een deel");
  expect(explainer.unused).toEqual([]);
});

test("an entry that explains no key is told, and so is one for what zod explains itself", () => {
  const explainer = new Explainer({ bron: "b", brom: "slip", soort: "twice" });
  explainer.explain("@x", {
    ...schema,
    properties: { ...schema.properties, soort: { enum: ["a"], description: "from zod", examples: ["a"] } },
  });
  expect(explainer.unused).toEqual(["brom", "soort"]);
});

test("what zod says of a key stays as it is", () => {
  const own = { ...text, description: "from zod", examples: ["zo"] };
  const made = new Explainer({}).explain("@x", { type: "object", properties: { naam: own } });
  expect(made).toEqual({ type: "object", properties: { naam: own } });
});

test("examples are the shortest values that the documents have, and written ones go before them", () => {
  const explainer = new Explainer({ plaats: { zegt: "p", voorbeelden: ["geschreven"] } });
  explainer.learn("@x", schema, {
    bron: { document: "een lange naam", plaats: "gezien" },
    deel: { bron: { document: "kort" } },
  });
  const { properties } = explainer.explain("@x", schema) as {
    properties: { bron: { properties: Record<string, { examples: unknown[] }> }; soort: object };
  };
  expect(properties.bron.properties["document"]?.examples).toEqual(["kort", "een lange naam"]);
  expect(properties.bron.properties["plaats"]?.examples).toEqual(["geschreven"]);
  expect(properties.soort).toEqual({ enum: ["a", "b"], examples: ["a"] });
});

test("what stands twice is written once, and what is said of each key stays at the key", () => {
  const long = { ...bron, properties: { ...bron.properties, meer: { ...text, pattern: "x".repeat(100) } } };
  const made = sharedParts({
    type: "object",
    properties: { een: { description: "1", ...long }, twee: { description: "2", ...long } },
  });
  expect(made["properties"]).toEqual({
    een: { description: "1", $ref: "#/$defs/een" },
    twee: { description: "2", $ref: "#/$defs/een" },
  });
  expect(made["$defs"]).toEqual({ een: long });
});
