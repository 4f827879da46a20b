/**
 * Every regime as DMN and as RegelRecht beside `compile`: the answer and both lists of many files. Run by hand:
 * `npm run connect:proof -- [FILES]`, with how many files a regime. Ends with an error when anything differs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { toDmn } from "../../../src/connect/dmn/index.js";
import { toRegelrecht } from "../../../src/connect/regelrecht/index.js";
import { compile } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { listsOf, valuesOf } from "../../helpers/connect/compared.js";
import { asFeel, Engine, readDmn } from "../../helpers/connect/dmn.js";
import { Interpreter, type Law, type Value } from "../../helpers/connect/regelrecht.js";
import { regimes } from "../../helpers/generate.js";
import type { Zaak } from "../../helpers/zaken.js";
import { many } from "../sql/many.js";

const [files = 5_000] = process.argv.slice(2).map(Number);
/** So many files go to feelin at once. */
const AT_ONCE = 500;

type Lists = ReturnType<typeof listsOf>;

async function byDmn({ vraag, id, ...regime }: Regime, zaken: readonly Zaak[]): Promise<Lists[]> {
  const peildatum = regime.geldigVan;
  const { xml, invoer, conclusies } = await toDmn(vraag as "tlv-emb", id as "wec", { peildatum });
  const engine = new Engine(await readDmn(xml));
  const found: Lists[] = [];
  for (let at = 0; at < zaken.length; at += AT_ONCE) {
    const values = zaken.slice(at, at + AT_ONCE).map((zaak) => asFeel(invoer, valuesOf(invoer, zaak, peildatum)));
    for (const said of engine.run(values)) found.push(listsOf({ vraag, id, ...regime }, conclusies, said));
  }
  return found;
}

async function byRegelrecht(regime: Regime, zaken: readonly Zaak[]): Promise<Lists[]> {
  const { vraag, id, geldigVan: peildatum } = regime;
  const { yaml, invoer, conclusies } = await toRegelrecht(vraag as "tlv-emb", id as "wec", { peildatum });
  const interpreter = new Interpreter(parse(yaml) as Law);
  return zaken.map((zaak) => {
    const values = valuesOf(invoer, zaak, peildatum) as Record<string, Value>;
    return listsOf(regime, conclusies, interpreter.run(values, peildatum));
  });
}

const whole = (n: number): string => n.toLocaleString("en");
const rows: string[] = [];
let wrong = 0;
for (const regime of regimes) {
  const zaken = many(regime, files);
  const toets = compile(regime.vraag, regime.id, {});
  const right = zaken.map((zaak): Lists => toets.lijsten(zaak, regime.geldigVan));
  const differences = [await byDmn(regime, zaken), await byRegelrecht(regime, zaken)].map(
    (found) => right.filter((one, i) => !isDeepStrictEqual({ ...one }, found[i])).length,
  );
  wrong += differences.reduce((sum, n) => sum + n, 0);
  const answers = ["ja", "nee", "onbekend", "nvt"].map(
    (word) => right.filter(({ oordeel }) => oordeel === word).length,
  );
  rows.push(
    `| ${[`${regime.id}, from ${regime.geldigVan}`, ...[zaken.length, ...differences, ...answers].map(whole)].join(" | ")} |`,
  );
  process.stderr.write(`${rows.at(-1)}\n`);
}

const version = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { readonly version: string }).version;
writeFileSync(
  "test/bench/connect-results.md",
  `# DMN and RegelRecht beside \`compile\`

Written by \`npm run connect:proof\`: dmn-moddle ${version("dmn-moddle")}, feelin ${version("feelin")}, yaml ${version("yaml")}, Node ${process.versions.node}.

Drawn files, half of them near a "yes", and from all known to nearly nothing. Each DMN document is read back by dmn-moddle and run by feelin, each
decision with nothing in sight but what it says it needs; each RegelRecht document is read back from its YAML and run by the interpreter in
\`test/helpers/connect/\`, which was written from the source of their engine. Compared are the answer and both lists.

| regime | files | differences, DMN | differences, RegelRecht | ja | nee | onbekend | nvt |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}
`,
);
if (wrong > 0) process.exitCode = 1;
