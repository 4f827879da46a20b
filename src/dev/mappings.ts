import type * as z from "zod/mini";
import { type Algoritmeregister, algoritmeregisterSchema } from "../model/algoritmeregister.js";
import type { Feit } from "../model/feit.js";
import { type KoppelFeit, type Koppeling, koppelingSchema } from "../model/koppeling.js";
import { read, type Schema } from "../model/read.js";
import type { Regime } from "../model/regime.js";
import { sources } from "../reckon/operations.js";
import { nameOf } from "./entries.js";

type Written = z.infer<typeof koppelingSchema>;

/** A fact as far as it bounds its values. */
const bounds = ({
  type,
  minimum,
  maximum,
  decimalen,
  cijfers,
  onvolledig,
  gebeurtenis,
  nietVoor,
}: Feit): KoppelFeit => ({
  type,
  ...Object.fromEntries(
    Object.entries({ minimum, maximum, decimalen, cijfers, onvolledig, gebeurtenis, nietVoor }).filter(
      ([, one]) => one !== undefined,
    ),
  ),
});

/** The facts of each question that has fields, with every value that some regime of it knows. */
function factsIn({ vragen }: Written, regimes: readonly Regime[]): Koppeling["feiten"] {
  return Object.fromEntries(
    Object.entries(vragen).map(([vraag, { velden }]) => {
      const feiten = regimes.filter((regime) => regime.vraag === vraag).flatMap((regime) => regime.feiten);
      // Who writes no facts reads none.
      const named = new Set(velden.length === 0 ? [] : feiten.map(({ id }) => id));
      return [
        vraag,
        Object.fromEntries(
          [...named].map((id) => {
            const own = feiten.filter((feit) => feit.id === id);
            const waarden = [...new Set(own.flatMap((feit) => feit.waarden ?? []))];
            return [id, { ...bounds(own[0] as Feit), ...(waarden.length > 0 ? { waarden } : {}) }];
          }),
        ),
      ];
    }),
  );
}

/** The events on which a day rests, through whatever it is worked out from. */
function eventsBefore(id: string, regime: Regime): string[] {
  const { gebeurtenis } = regime.feiten.find((feit) => feit.id === id) ?? {};
  const own = regime.afleidingen.find((afleiding) => afleiding.id === id);
  return [...(gebeurtenis ? [id] : []), ...(own ? sources(own) : []).flatMap((source) => eventsBefore(source, regime))];
}

/** The events from which the terms of a question run. */
const startsIn = ({ vragen }: Written, regimes: readonly Regime[]): Koppeling["vanaf"] =>
  Object.fromEntries(
    Object.keys(vragen).map((vraag) => {
      const terms = new Map<string, Set<string>>();
      for (const regime of regimes.filter((one) => one.vraag === vraag))
        for (const { id, gebeurtenis = [], einde } of regime.termijnen)
          for (const event of [gebeurtenis, einde].flat().flatMap((day) => eventsBefore(day, regime)))
            terms.set(id, (terms.get(id) ?? new Set()).add(event));
      return [vraag, Object.fromEntries([...terms].map(([id, events]) => [id, [...events]]))];
    }),
  );

/** What names in a mapping refer to and no regime of the question has: facts, consequences and terms, with their question. */
function strangers({ vragen }: Written, regimes: readonly Regime[]): string[] {
  return Object.entries(vragen).flatMap(([vraag, { velden, zonder, catalogus, nietOnder = [], termijnen = [] }]) => {
    const own = regimes.filter((regime) => regime.vraag === vraag);
    const known = {
      feit: new Set(own.flatMap(({ feiten }) => feiten.map(({ id }) => id))),
      gevolg: new Set(own.flatMap(({ gevolgen }) => gevolgen.map(({ naam }) => naam))),
      termijn: new Set(own.flatMap(({ termijnen }) => termijnen.map(({ id }) => id))),
      regime: new Set(own.map(({ id }) => id)),
      veld: new Set(velden.map(({ veld }) => veld)),
    };
    const named = [
      ...[...velden, ...termijnen].flatMap(({ feit, termijn, ...one }) =>
        Object.entries({ feit, termijn, gevolg: "gevolg" in one ? one.gevolg : undefined }),
      ),
      ...zonder.flatMap(({ feiten = [], gevolg, naast }) => [
        ["gevolg", gevolg],
        ...[naast, ...feiten].map((feit) => ["feit", feit]),
      ]),
      ...(catalogus?.resultaten ?? []).flatMap(({ alsBekend = [] }) => alsBekend.map((feit) => ["feit", feit])),
      ...velden.flatMap(({ eindigtBij = [] }) => eindigtBij.map((feit) => ["feit", feit])),
      ...nietOnder.map((id) => ["regime", id]),
      ...velden.flatMap(({ nietVoor, alleenMet }) => [nietVoor, alleenMet].map((name) => ["veld", name])),
    ] as [keyof typeof known, string | undefined][];
    return named.flatMap(([kind, name]) =>
      name === undefined || known[kind].has(name) ? [] : [`${vraag}: ${kind} ${name}`],
    );
  });
}

/** Reads a file by its schema, and says of what it read which names nobody has. */
function readFile<T>(path: string, schema: Schema<T>, document: unknown, unknownIn: (data: T) => string[]): T {
  const reading = read(schema, document);
  const wrong =
    "data" in reading
      ? unknownIn(reading.data)
      : reading.issues.map(({ path: at, message }) => `/${at.join("/")} ${message}`);
  if (wrong.length > 0 || !("data" in reading)) throw new Error(`${path}: ${wrong.join("; ")}`);
  return reading.data;
}

/**
 * Reads a file of `rules/koppelingen/`.
 *
 * @throws for one that its schema does not accept, or that names what no regime of its question has
 */
export function readMapping(name: string, document: unknown, regimes: readonly Regime[]): Koppeling {
  const { $schema: _, ...mapping } = readFile(`rules/koppelingen/${name}.json`, koppelingSchema, document, (data) =>
    strangers(data, regimes),
  );
  return { ...mapping, feiten: factsIn(mapping, regimes), vanaf: startsIn(mapping, regimes) };
}

const union = (names: readonly string[]): string => [...new Set(names)].map((name) => JSON.stringify(name)).join(" | ");

/** The names that a caller writes in an option, as types: of properties, and of the ways in which a case ends. */
function mappingTypes({ vragen }: Pick<Koppeling, "vragen">): string {
  const all = Object.values(vragen).filter(({ catalogus }) => catalogus);
  if (all.length === 0) return "";
  const properties = all.flatMap(({ velden }) =>
    velden
      .map(({ veld }) => veld.split("."))
      .flatMap(([object, name = ""]) => (object === "ZaakEigenschap" ? name : [])),
  );
  const results = all.flatMap(({ catalogus }) => (catalogus?.resultaten ?? []).map(({ omschrijving }) => omschrijving));
  return `
/** A property of a case, by its name in the catalogue. */
export type EigenschapNaam = ${union(properties)};

/** A way in which a case ends, by its name in the catalogue. */
export type ResultaatNaam = ${union(results)};
`;
}

const typed = 'import type { Koppeling } from "../../model/koppeling.js";\n';

/** As `vraagFeiten` is of `vraag`: what a module of a mapping calls the part of a question. */
const partOf = (vraag: string, part: string): string => nameOf(`${vraag}-${part}`);

/**
 * The modules of a mapping, by their names: its own, and for each question that of its facts and terms, which mappings share.
 */
export function mappingModules(name: string, { feiten, vanaf, ...mapping }: Koppeling): [file: string, text: string][] {
  const parts = Object.entries({ feiten, vanaf }).map(([part, byQuestion]) => ({
    part,
    own: Object.entries(byQuestion).filter(([, own]) => Object.keys(own).length > 0),
  }));
  const shared = parts.flatMap(({ part, own }) =>
    own.map(([vraag, value]): [string, string] => [
      `${vraag}.${part}`,
      `${typed}\nexport const ${partOf(vraag, part)}: Koppeling["${part}"][string] = ${JSON.stringify(value, null, 2)};\n`,
    ]),
  );
  const imports = parts.flatMap(({ part, own }) =>
    own.map(([vraag]) => `import { ${partOf(vraag, part)} } from "./${vraag}.${part}.js";`),
  );
  const filled = parts.map(
    ({ part, own }) =>
      `  ${part}: { ${own.map(([vraag]) => `${JSON.stringify(vraag)}: ${partOf(vraag, part)}`).join(", ")} },`,
  );
  const written = JSON.stringify(mapping, null, 2).replace(/\n\}$/, `,\n${filled.join("\n")}\n}`);
  const lines = [typed.trimEnd(), ...imports, ""];
  return [
    ...shared,
    [name, `${lines.join("\n")}\nexport const ${name}: Koppeling = ${written};\n${mappingTypes(mapping)}`],
  ];
}

/**
 * Reads `rules/algoritmeregister.json`.
 *
 * @throws for one that its schema does not accept, that says nothing of a question, or that names a fact that no question has
 */
export const readRegister = (document: unknown, regimes: readonly Regime[]): Algoritmeregister =>
  readFile("rules/algoritmeregister.json", algoritmeregisterSchema, document, ({ vragen }) => [
    ...regimes.filter(({ vraag }) => !Object.hasOwn(vragen, vraag)).map(({ vraag }) => `nothing of ${vraag}`),
    ...Object.entries(vragen).flatMap(([vraag, { gezondheid }]) => {
      const known = regimes.filter((one) => one.vraag === vraag).flatMap(({ feiten }) => feiten.map(({ id }) => id));
      return gezondheid.filter((id) => !known.includes(id)).map((id) => `${vraag}: feit ${id}`);
    }),
  ]);
