import { expect, test } from "vitest";
import { type Json, type JsonObject, objects, ruleFiles } from "./rule-files.js";

/**
 * A date is hardly ever right on one day alone: "up to and including" and "on or after" are orders. Where one day is
 * meant, it stands here with the reason.
 */
const meant: Readonly<Record<string, string>> = {
  "rules/tlv-emb/wec/artikel-40-lid-15-schooljaar.json/conditions/all/0":
    "A schooljaar ends on one day, 31 July; that a declaration ends on it is only noted.",
  "rules/tlv-emb/wec/regime.json/beleidsregels/0/maat":
    "The kind of own policy that names one end; the kind beside it sets a least duration.",
};

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const questionOf = (path: string): string => path.split("/")[1] ?? "";

/** The facts of a question that are dates, and what is derived from them, which is never anything but a date or an amount. */
const dates = new Set(
  ruleFiles.flatMap(({ path, kind, json }) => {
    const vraag = questionOf(path);
    const named = (items: Json | undefined, keep: (item: JsonObject) => boolean) =>
      (list(items) as readonly JsonObject[]).filter(keep).map(({ id }) => `${vraag} ${String(id)}`);
    if (kind === "feiten") return named(json["feiten"], ({ type }) => type === "date");
    return kind === "afleidingen" ? named(json["afleidingen"], () => true) : [];
  }),
);

test("no condition asks for one day where an order of days is meant", () => {
  expect(dates.size).toBeGreaterThan(50);
  const found = ruleFiles.flatMap(({ path, json }) =>
    [...objects(json)].flatMap(({ at, object: { fact, operator } }) =>
      ["equal", "notEqual", "in", "notIn"].includes(String(operator)) &&
      dates.has(`${questionOf(path)} ${String(fact)}`)
        ? [`${path}${at}`]
        : [],
    ),
  );
  expect(found.filter((place) => !(place in meant))).toEqual([]);
  expect(Object.keys(meant).filter((place) => !found.includes(place))).toEqual([]);
});
