import { expect, test } from "vitest";
import { boekTeksten } from "../../../src/generated/boek-texts.js";
import type { Operator } from "../../../src/model/voorwaarde.js";
import { comparison } from "../../../src/site/book/sentence.js";
import { feit, regel, small } from "../../helpers/small-regime.js";

const told = (operator: Operator, taal: "nl" | "en"): string => {
  const regime = small({
    feiten: [feit("p.lijst", "list", { waarden: ["rood", "groen", "blauw"] })],
    regels: [
      regel("eis", { all: [{ name: "l", fact: "p.lijst", operator: "containsAny", value: ["rood", "groen"] }] }),
    ],
  });
  const teller = { t: boekTeksten[taal], value: (_: unknown, __: string, value: unknown) => String(value) };
  const blad = { name: "l", fact: "p.lijst", operator, value: ["rood", "groen", "blauw"] };
  return comparison(teller, { regime, rules: new Map(), namen: {} }, blad)
    .map((word) => (typeof word === "string" ? word : "thing" in word ? word.thing : word.value))
    .join("");
};

test.each<readonly [Operator, string, string]>([
  ["containsAll", "bevat alles van rood en groen en blauw", "holds all of rood and groen and blauw"],
  ["doesNotContainAll", "bevat niet alles van rood en groen en blauw", "does not hold all of rood and groen and blauw"],
  ["containsAny", "heeft iets gemeen met rood of groen of blauw", "rood or groen or blauw"],
  ["containsNone", "heeft niets gemeen met rood of groen of blauw", "rood or groen or blauw"],
  ["containedIn", "heeft niets buiten rood of groen of blauw", "rood or groen or blauw"],
  ["notContainedIn", "heeft iets buiten rood of groen of blauw", "rood or groen or blauw"],
])("a list beside a list reads as it is meant: %s", (operator, nl, en) => {
  expect(told(operator, "nl")).toBe(`p.lijst ${nl}`);
  expect(told(operator, "en")).toContain(en);
});
