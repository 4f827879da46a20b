import { isObject } from "../../model/depth.js";
import type { RegelBestanden } from "../../model/regime.js";
import { pointer, type RegelProbleem } from "../errors.js";
import { sameProblem } from "../made-from.js";
import { located, ruleProblem } from "../rule-errors.js";
import { isNorm, OF_POLICY } from "./origin.js";

export const POLICY = "beleid.json";

export const baseName = (path: string): string => path.split("/").at(-1) ?? path;

/** The files of a folder that have a name of their own; every other one is a rule. */
const NAMED = ["regime.json", "feiten.json", "afleidingen.json", POLICY];

/** A file that is one of those but for its capitals: as a rule it would be wrong in every line. */
export function checkFileNames(bestanden: RegelBestanden): RegelProbleem[] {
  return Object.keys(bestanden).flatMap((bestand) => {
    const found = baseName(bestand);
    const naam = NAMED.find((name) => name === found.toLowerCase());
    return naam === undefined || naam === found
      ? []
      : [located(bestand, ruleProblem("file-name", "", found, { naam }))];
  });
}

/** Where the parts of the rule that a norm becomes were written in the norm. */
const inNorm: readonly (readonly [RegExp, string])[] = [
  [/^\/toepassing/, "/wanneer"],
  [/^\/conditions\/all\/0\/value/, "/waarde"],
  [/^\/conditions\/(?:any|all)\/(\d+)\/value/, "/waarde/$1"],
  [/^\/conditions.*/, "/regel"],
  [/^\/(name|event).*/, "/id"],
];

/** The place in a policy of a problem that was found in the files that the policy stands for. */
function inPolicy({ bestand, pad }: RegelProbleem, normen: readonly unknown[]): string {
  if (!isNorm(bestand)) return /^\/(conclusies|voegtToe)/.test(pad) ? "/normen" : pad;
  const id = bestand.slice(OF_POLICY.length);
  const at = normen.findIndex((norm) => isObject(norm) && norm["id"] === id);
  const found = inNorm.find(([part]) => part.test(pad));
  const norm = normen[at];
  const within = found
    ? pad.replace(found[0], found[1])
    : /^\/bron/.test(pad) && isObject(norm) && "bron" in norm
      ? pad
      : "";
  return `${pointer(["normen", at])}${within}`;
}

/** A norm of a kind that is wrong by itself: said at the kind, and not again at each norm that uses it. */
function saidAtKind({ bestand, pad, code }: RegelProbleem, problemen: readonly RegelProbleem[]): boolean {
  if (!isNorm(bestand) || !/^\/(conditions\/.*(fact|operator)|reikwijdte)$/.test(pad)) return false;
  return problemen.some((other) => other.code === code && other.pad.startsWith("/beleidsregels/"));
}

/** What a policy calls the file that another regime has for it. */
const partOf: Readonly<Record<string, string>> = {
  "feiten.json": "feiten",
  "afleidingen.json": "afleidingen",
  "regime.json": "normen",
};

/** A remedy that names a file which a policy does not have, with the part of the policy in its place. */
const forPolicy = (text: string, path: string): string =>
  text.replace(/\b(feiten|afleidingen|regime)\.json\b/g, (file) => `${partOf[file] ?? file} (${path})`);

/**
 * Problems with the file and the place as their author wrote them: a file that is known by its name is one of a folder, and the
 * files that a policy stands for are one file.
 */
export function whereWritten(bestanden: RegelBestanden, problemen: readonly RegelProbleem[]): RegelProbleem[] {
  const paths = Object.keys(bestanden);
  const policy = paths.find((path) => baseName(path) === POLICY);
  if (policy !== undefined) {
    const document = bestanden[policy];
    const listed = isObject(document) ? document["normen"] : undefined;
    const normen = Array.isArray(listed) ? listed : [];
    const first = problemen.filter((p) => !saidAtKind(p, problemen));
    return first.map((p) => {
      const then = (text: string): string => forPolicy(text, policy);
      const { bestand: _, verwacht, remedie, ...rest } = p;
      const pad = p.bestand === policy ? p.pad : inPolicy(p, normen);
      const told = { ...rest, pad, bestand: policy, verwacht: then(verwacht), remedie: then(remedie) };
      return sameProblem(p, told, then);
    });
  }
  return problemen.map((p) => {
    const path = paths.includes(p.bestand) ? p.bestand : paths.find((other) => baseName(other) === p.bestand);
    return sameProblem(p, { ...p, bestand: path ?? p.bestand });
  });
}
