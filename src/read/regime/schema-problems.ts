import { operaties } from "../../model/afleiding.js";
import { isObject } from "../../model/depth.js";
import { listed } from "../../model/naam.js";
import type { Issue } from "../../model/read.js";
import { guessed, type Probleem, pointer, type RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";

const groepen = ["all", "any", "not"];
/** Keys that json-rules-engine would obey and that this format does not allow. */
const enginekeys = ["path", "priority", "condition", "params"];

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, step) =>
      typeof node === "object" && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );

/** An empty list; an empty group would always be met. */
const emptied = (path: readonly PropertyKey[]): "empty-group" | "empty-list" =>
  groepen.includes(String(path.at(-1))) ? "empty-group" : "empty-list";

/** Of the shapes that a condition can have, the one whose key it carries. */
function branch(issue: Extract<Issue, { code: "invalid_union" }>, value: unknown): readonly Issue[] | undefined {
  if (!isObject(value)) return undefined;
  const mark = ["fact", ...groepen].find((key) => key in value);
  // A branch that the value was meant for does not complain that its own mark is missing.
  return mark === undefined
    ? undefined
    : issue.errors.find(
        (issues) =>
          !issues.some((i) => i.code === "invalid_type" && i.path.length === 1 && i.path[0] === mark) &&
          !issues.some((i) => i.code === "unrecognized_keys" && i.path.length === 0 && i.keys.includes(mark)),
      );
}

/** What has the key of no condition and of no group: often one of them misspelt. */
function noCondition(pad: string, value: Readonly<Record<string, unknown>>): Probleem {
  const marks = ["fact", ...groepen];
  const keys = Object.keys(value).slice(0, MOST_NAMED);
  const guess = keys.map((key) => guessed(key, marks, (name) => name)).find((one) => one !== "");
  return keys.length === 0 || marks.some((mark) => mark in value)
    ? ruleProblem("no-condition", pad, value)
    : ruleProblem("condition-keys", pad, value, { sleutels: listed(keys), suggestie: guess ?? "" });
}
const MOST_NAMED = 10;

/** A value that is not one of a list, with the one that was probably meant. */
function notAllowed(pad: string, value: unknown, known: readonly string[]): Probleem {
  const guess = guessed(value, known, (name) => name);
  return ruleProblem("value-not-allowed", pad, value, { keuze: known.join(", "), suggestie: guess });
}

function unknownKeys(
  bestand: string,
  path: readonly PropertyKey[],
  keys: readonly string[],
  value: unknown,
): RegelProbleem[] {
  return keys.map((key) => {
    const isGroup = isObject(value) && groepen.some((g) => g in value);
    const code =
      isGroup && groepen.includes(key) ? "two-groups" : enginekeys.includes(key) ? "engine-key" : "unknown-rule-key";
    return located(bestand, ruleProblem(code, pointer([...path, key]), key));
  });
}

const parentOf = (pad: string): string => pad.slice(0, pad.lastIndexOf("/"));
const keyOf = (pad: string): string => pad.slice(pad.lastIndexOf("/") + 1);

/** A key that is missing and the only other one that is not known there are one slip: the key under another name. */
function withMisnamed(problemen: readonly RegelProbleem[]): RegelProbleem[] {
  const only = (code: string, { bestand, pad }: RegelProbleem): RegelProbleem | undefined => {
    const found = problemen.filter(
      (one) => one.code === code && one.bestand === bestand && parentOf(one.pad) === parentOf(pad),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  return problemen.flatMap((problem) => {
    const [missing, unknown] = [only("missing-key", problem), only("unknown-rule-key", problem)];
    if (!missing || !unknown) return [problem];
    if (problem === missing) return [];
    if (problem !== unknown) return [problem];
    const { bestand, pad } = problem;
    return [located(bestand, ruleProblem("key-misnamed", pad, keyOf(pad), { sleutel: keyOf(missing.pad) }))];
  });
}

/** Turns what zod found into problems that name file, place and remedy. */
export const schemaProblems = (
  bestand: string,
  document: unknown,
  issues: readonly Issue[],
  base: readonly PropertyKey[] = [],
): RegelProbleem[] => withMisnamed(eachProblem(bestand, document, issues, base));

function eachProblem(
  bestand: string,
  document: unknown,
  issues: readonly Issue[],
  base: readonly PropertyKey[],
): RegelProbleem[] {
  return issues.flatMap((issue): RegelProbleem[] => {
    const path = [...base, ...issue.path];
    const value = at(document, path);
    const pad = pointer(path);
    switch (issue.code) {
      case "unrecognized_keys":
        return unknownKeys(bestand, path, issue.keys, value);
      case "invalid_union": {
        const inner = branch(issue, value);
        if (inner) return eachProblem(bestand, document, inner, path);
        if (value === undefined)
          return [located(bestand, ruleProblem("missing-key", pad, undefined, { verwacht: String(path.at(-1)) }))];
        if (path.at(-1) === "operatie") return [located(bestand, notAllowed(pad, value, operaties))];
        return [located(bestand, isObject(value) ? noCondition(pad, value) : ruleProblem("wrong-shape", pad, value))];
      }
      case "invalid_type":
        if (value === undefined)
          return [located(bestand, ruleProblem("missing-key", pad, undefined, { verwacht: issue.expected }))];
        return [located(bestand, ruleProblem("wrong-rule-type", pad, value, { verwacht: issue.expected }))];
      case "invalid_value":
        if (value === undefined)
          return [
            located(
              bestand,
              ruleProblem("missing-key", pad, undefined, { verwacht: issue.values.map(String).join(", ") }),
            ),
          ];
        return [located(bestand, notAllowed(pad, value, issue.values.map(String)))];
      case "too_small":
        return [
          located(
            bestand,
            ruleProblem(Array.isArray(value) ? emptied(path) : "too-small", pad, value, {
              minimum: String(issue.minimum),
            }),
          ),
        ];
      case "invalid_format":
        if (path.at(-1) === "jci") return [located(bestand, ruleProblem("wrong-reference", pad, value))];
        if (issue.format === "date") return [located(bestand, ruleProblem("wrong-date", pad, value))];
        return [
          located(
            bestand,
            ruleProblem("wrong-form", pad, value, {
              vorm: issue.format === "regex" ? String(issue.pattern) : issue.format,
            }),
          ),
        ];
      default:
        return [located(bestand, ruleProblem("wrong-shape", pad, value))];
    }
  });
}
