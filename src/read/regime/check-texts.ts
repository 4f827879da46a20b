import { pointer, type RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import type { Bundle } from "./bundle.js";

/** Where texts stand that are filled in, and checked there, and texts that are not ours to read so. */
const elsewhere: readonly PropertyKey[] = [
  "altijd",
  "beleidsregels",
  "citaat",
  "grens",
  "grond",
  "toelichting",
  "waarschuwing",
];

const place = /\{([^{}]*)\}/;

function* unfilled(value: unknown, steps: readonly PropertyKey[]): Generator<readonly [string, string]> {
  if (typeof value === "string") {
    const found = place.exec(value)?.[0];
    if (found !== undefined) yield [pointer(steps), found];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!elsewhere.includes(key)) yield* unfilled(inner, [...steps, key]);
    }
  }
}

/** The places between braces in texts that nothing fills in: a reader would see the braces. */
export function checkUnfilled({ regime, regels, afleidingen, feiten }: Bundle): RegelProbleem[] {
  const files: readonly (readonly [string, unknown])[] = [
    ["regime.json", regime],
    ["afleidingen.json", { afleidingen }],
    ["feiten.json", feiten],
    ...regels,
  ];
  return files.flatMap(([bestand, file]) =>
    [...unfilled(file, [])].map(([pad, found]) => located(bestand, ruleProblem("place-unfilled", pad, found))),
  );
}

/** What the sentences of a kind of norm can have filled in. */
const ofNorms = ["doelgroep", "beleid"];

/** The places in the sentences of kinds of norms that no policy fills in. */
export function checkNormTexts({ regime }: Bundle): RegelProbleem[] {
  return (regime.beleidsregels ?? []).flatMap((kind, i) =>
    (["nl", "en"] as const).flatMap((taal) =>
      Object.entries(kind[taal]).flatMap(([key, text = ""]) =>
        [...text.matchAll(/\{([^{}]*)\}/g)]
          .filter(([, name = ""]) => !ofNorms.includes(name))
          .map(([found]) =>
            located("regime.json", ruleProblem("place-unfilled", pointer(["beleidsregels", i, taal, key]), found)),
          ),
      ),
    ),
  );
}
