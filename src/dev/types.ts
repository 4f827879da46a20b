import type { Afleiding } from "../model/afleiding.js";
import { union } from "../model/fact-types/enum.js";
import type { Feit, FeitenBestand } from "../model/feit.js";
import type { Gevolg, Sjabloon } from "../model/gevolg.js";
import type { Regel } from "../model/regel.js";
import type { RegimeBestand } from "../model/regime.js";
import { isNumber } from "../reckon/operations.js";
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

/** What stands at a place to fill in: the value of a fact, an amount or count, or a day. */
type Filled = (id: string) => string;

interface Afgeleid {
  readonly afleidingen: readonly Afleiding[];
}

function filledFrom({ feiten }: FeitenBestand, regimes: VraagMap["regimes"]): Filled {
  const bestanden = Object.values(regimes).map((files) => files["afleidingen.json"] as Afgeleid | undefined);
  const numbers = new Set(
    bestanden.flatMap((bestand) => bestand?.afleidingen ?? []).flatMap((one) => (isNumber(one) ? [one.id] : [])),
  );
  return (id) => {
    const feit = feiten.find((one) => one.id === id);
    return feit ? outside[feit.type].typescript(feit) : numbers.has(id) ? "number" : "string";
  };
}

function templateType(value: Sjabloon, filled: Filled): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `readonly (${union(value.map((item) => templateType(item, filled)))})[]`;
  if (typeof value !== "object") return typeof value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === "fact") return filled(String(entries[0][1]));
  return `{ ${entries.map(([key, inner]) => `readonly ${key}: ${templateType(inner, filled)}`).join("; ")} }`;
}

function gevolgenType(regimes: readonly RegimeBestand[], filled: Filled): string {
  const byName = new Map<string, Set<string>>();
  for (const gevolg of regimes.flatMap((regime): Gevolg[] => regime.gevolgen ?? [])) {
    const types = byName.get(gevolg.naam) ?? new Set(["null"]);
    for (const geval of gevolg.gevallen) types.add(templateType(geval.waarde, filled));
    byName.set(gevolg.naam, types);
  }
  return `{\n${[...byName].map(([name, types]) => `    readonly ${name}: ${union(types)};`).join("\n")}\n  }`;
}

/** The conclusions that give an answer, among the rules as they are written. */
const finalsOf = (regimes: VraagMap["regimes"]): string[] =>
  Object.values(regimes)
    .flatMap((files) => Object.values(files) as readonly Partial<Pick<Regel, "name" | "slotsom">>[])
    .flatMap(({ slotsom, name }) => (slotsom === true && name !== undefined ? [name] : []));

export const pascal = (text: string): string =>
  text
    .split("-")
    .map((w) => w[0]?.toUpperCase() + w.slice(1))
    .join("");

/** The module of types that follow from the literal `vraag`. */
export function typesModule(vragen: Readonly<Record<string, VraagMap>>): string {
  const parts = Object.entries(vragen).map(([vraag, map]) => {
    const bestand = map.feiten as FeitenBestand;
    const { feiten } = bestand;
    const regimes = Object.values(map.regimes).map((files) => files["regime.json"] as RegimeBestand);
    const name = pascal(vraag);
    return {
      text: `/** What a request on ${vraag} can say about the case. */\nexport interface Zaak${name} ${zaakType(feiten)}\n`,
      entry: `  readonly ${q(vraag)}: {
    readonly zaak: Zaak${name};
    readonly feit: ${union(feiten.map((feit) => q(feit.id)))};
    readonly regime: ${union(regimes.map((regime) => q(regime.id)))};
    readonly conclusie: ${union(regimes.flatMap((regime) => regime.conclusies).map(q))};
    readonly slotsom: ${union(finalsOf(map.regimes).map(q))};
    readonly termijn: ${union(regimes.flatMap((regime) => regime.termijnen ?? []).map((termijn) => q(termijn.id)))};
    readonly gevolgen: ${gevolgenType(regimes, filledFrom(bestand, map.regimes))};
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
