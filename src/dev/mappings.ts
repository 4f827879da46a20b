import { type Koppeling, koppelingSchema } from "../model/koppeling.js";
import { read } from "../model/read.js";
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

/**
 * Reads a file of `rules/koppelingen/`.
 *
 * @throws for one that its schema does not accept, or that names what no regime of its question has
 */
export function readMapping(name: string, document: unknown, regimes: readonly Regime[]): Koppeling {
  const reading = read(koppelingSchema, document);
  const wrong =
    "data" in reading
      ? strangers(reading.data, regimes)
      : reading.issues.map(({ path, message }) => `/${path.join("/")} ${message}`);
  if (wrong.length > 0 || !("data" in reading)) throw new Error(`rules/koppelingen/${name}.json: ${wrong.join("; ")}`);
  const { $schema: _, ...mapping } = reading.data;
  return mapping;
}
