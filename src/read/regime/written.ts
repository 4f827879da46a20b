import { isObject } from "../../model/depth.js";
import type { RegelBestanden } from "../../model/regime.js";
import { pointer, type RegelProbleem } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
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
    return naam === undefined || naam === found ? [] : [{ bestand, ...ruleProblem("file-name", "", found, { naam }) }];
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
function inPolicy(
  { bestand, pad, ...rest }: RegelProbleem,
  normen: readonly unknown[],
): Omit<RegelProbleem, "bestand"> {
  if (!isNorm(bestand)) return { pad: /^\/(conclusies|voegtToe)/.test(pad) ? "/normen" : pad, ...rest };
  const id = bestand.slice(OF_POLICY.length);
  const at = normen.findIndex((norm) => isObject(norm) && norm["id"] === id);
  const found = inNorm.find(([part]) => part.test(pad));
  const norm = normen[at];
  const within = found
    ? pad.replace(found[0], found[1])
    : /^\/bron/.test(pad) && isObject(norm) && "bron" in norm
      ? pad
      : "";
  return { pad: `${pointer(["normen", at])}${within}`, ...rest };
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
      const { verwacht, remedie, ...place } = p.bestand === policy ? p : inPolicy(p, normen);
      return {
        ...place,
        bestand: policy,
        verwacht: forPolicy(verwacht, policy),
        remedie: forPolicy(remedie, policy),
      };
    });
  }
  return problemen.map((p) => {
    const path = paths.includes(p.bestand) ? p.bestand : paths.find((other) => baseName(other) === p.bestand);
    return { ...p, bestand: path ?? p.bestand };
  });
}
