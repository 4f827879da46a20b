import { type Algoritmeregister, algoritmeregisterSchema } from "../model/algoritmeregister.js";
import { type Koppeling, koppelingSchema } from "../model/koppeling.js";
import { read, type Schema } from "../model/read.js";
import type { Regime } from "../model/regime.js";

/** What names in a mapping refer to and no regime of the question has: facts, consequences and terms, with their question. */
function strangers({ vragen }: Koppeling, regimes: readonly Regime[]): string[] {
  return Object.entries(vragen).flatMap(([vraag, { velden, zonder, catalogus }]) => {
    const own = regimes.filter((regime) => regime.vraag === vraag);
    const known = {
      feit: new Set(own.flatMap(({ feiten }) => feiten.map(({ id }) => id))),
      gevolg: new Set(own.flatMap(({ gevolgen }) => gevolgen.map(({ naam }) => naam))),
      termijn: new Set(own.flatMap(({ termijnen }) => termijnen.map(({ id }) => id))),
    };
    const named = [
      ...velden.flatMap(({ feit, gevolg, termijn }) => Object.entries({ feit, gevolg, termijn })),
      ...zonder.flatMap(({ feiten = [], gevolg }) => [["gevolg", gevolg], ...feiten.map((feit) => ["feit", feit])]),
      ...(catalogus?.resultaten ?? []).map(({ alsBekend }) => ["feit", alsBekend]),
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
  return mapping;
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
