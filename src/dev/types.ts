import { union } from "../model/fact-types/enum.js";
import type { Feit, FeitenBestand } from "../model/feit.js";
import type { Gevolg, Sjabloon } from "../model/gevolg.js";
import type { RegimeBestand } from "../model/regime.js";
import type { VraagMap } from "./files.js";
import { outside } from "./outside.js";

const q = (text: string): string => JSON.stringify(text);
/** The facts of a question, nested as in a request. Absent, `undefined` and `null` all mean: not known. */
function zaakType(feiten: readonly Feit[]): string {
  const groups = [...new Set(feiten.map((feit) => feit.id.split(".")[0] ?? ""))];
  const body = groups.map((group) => {
    const facts = feiten
      .filter((feit) => feit.id.startsWith(`${group}.`))
      .map(
        (feit) =>
          `    /** ${feit.vraag.nl} */\n    readonly ${feit.id.slice(group.length + 1)}?: ${outside[feit.type].typescript(feit)} | null | undefined;`,
      );
    return `  readonly ${group}?: {\n${facts.join("\n")}\n  } | null | undefined;`;
  });
  return `{\n${body.join("\n")}\n}`;
}

function templateType(value: Sjabloon): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `readonly (${union(value.map(templateType))})[]`;
  if (typeof value !== "object") return typeof value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === "fact") return "string";
  return `{ ${entries.map(([key, inner]) => `readonly ${key}: ${templateType(inner)}`).join("; ")} }`;
}

function gevolgenType(regimes: readonly RegimeBestand[]): string {
  const byName = new Map<string, Set<string>>();
  for (const gevolg of regimes.flatMap((regime): Gevolg[] => regime.gevolgen ?? [])) {
    const types = byName.get(gevolg.naam) ?? new Set(["null"]);
    for (const geval of gevolg.gevallen) types.add(templateType(geval.waarde));
    byName.set(gevolg.naam, types);
  }
  return `{\n${[...byName].map(([name, types]) => `    readonly ${name}: ${union(types)};`).join("\n")}\n  }`;
}

export const pascal = (text: string): string =>
  text
    .split("-")
    .map((w) => w[0]?.toUpperCase() + w.slice(1))
    .join("");

/** The module of types that follow from the literal `vraag`. */
export function typesModule(vragen: Readonly<Record<string, VraagMap>>): string {
  const parts = Object.entries(vragen).map(([vraag, map]) => {
    const { feiten } = map.feiten as FeitenBestand;
    const regimes = Object.values(map.regimes).map((files) => files["regime.json"] as RegimeBestand);
    const name = pascal(vraag);
    return {
      text: `/** What a request on ${vraag} can say about the case. */\nexport interface Zaak${name} ${zaakType(feiten)}\n`,
      entry: `  readonly ${q(vraag)}: {
    readonly zaak: Zaak${name};
    readonly feit: ${union(feiten.map((feit) => q(feit.id)))};
    readonly regime: ${union(regimes.map((regime) => q(regime.id)))};
    readonly conclusie: ${union(regimes.flatMap((regime) => regime.conclusies).map(q))};
    readonly termijn: ${union(regimes.flatMap((regime) => regime.termijnen ?? []).map((termijn) => q(termijn.id)))};
    readonly gevolgen: ${gevolgenType(regimes)};
  };`,
    };
  });
  return `${parts.map((p) => p.text).join("\n")}
/** For each question the names that its facts, regimes, conclusions and consequences have. */
export interface Vragen {
${parts.map((p) => p.entry).join("\n")}
}
`;
}
