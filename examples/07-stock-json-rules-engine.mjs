// One of our rule files in stock json-rules-engine, without our code: it loads as it is.
// What you give up: the engine knows no "unknown", so every fact that a rule names must be there.
import { readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";

const path = "../rules/vrijstelling/leerplichtwet-1969/artikel-7-verklaring.json";
const regel = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

const feiten = {
  "verklaring.overgelegd": true,
  "verklaring.opstellerAangewezen": true,
  "verklaring.opsteller": "arts",
  "verklaring.opstellerGekwalificeerd": null,
  "verklaring.opstellerBehandelt": false,
  // Derived in our package: three months after the statement of 20 February 2026.
  "verklaring.bruikbaarTotEnMet": "2026-05-20",
};

for (const datum of ["2026-05-20", "2026-05-21"]) {
  const { results } = await new Engine([regel]).run({ ...feiten, "kennisgeving.datum": datum });
  const { params } = regel.event;
  console.log(`${datum}: ${results.length === 1 ? params.ja : params.nee}`);
}
