// Our rules in stock json-rules-engine. A rule file loads as it is, without our code.
// What you give up: the engine knows no "unknown", so every fact that a rule names must be there.
import { readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";
import { conformance, conformanceDifferences, regimeOf, stockFacts, toStock } from "leerplicht-tlv/testing";

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

// A whole regime, with unknown in it: a rule for each answer of each conclusion, in plain JSON. No event is "onbekend".
const regime = regimeOf("emb-bekostiging", "emb-regeling");
const { regels, slotsom, conclusies } = JSON.parse(JSON.stringify(toStock(regime)));

async function judge(dossier) {
  // Every fact, unknown as null, and the dates that follow from others.
  const { events } = await new Engine(regels).run({ ...stockFacts(regime, dossier).feiten });
  const said = Object.fromEntries(events.map(({ type, params }) => [type, params.oordeel]));
  return Object.fromEntries(conclusies.map((naam) => [naam, said[naam] ?? "onbekend"]));
}

const leerling = { ernstigVerstandelijkBeperkt: true, lichamelijkBeperkt: true };
for (const bijkomendeStoornissen of [null, false]) {
  const zaak = { leerling: { ...leerling, bijkomendeStoornissen } };
  console.log(`${slotsom}: ${(await judge({ peildatum: "2015-08-01", zaak }))[slotsom]}`);
}

// Does it say the same as we do? The conformance set has a case for each way to an answer, and for both sides of each boundary.
const { zaken, wijzigingen } = conformance(regime);
const antwoorden = [];
for (const { id, verzoek } of zaken) antwoorden.push({ id, conclusies: await judge(verzoek) });
console.log(`zaken: ${zaken.length}, verschillen: ${conformanceDifferences(zaken, antwoorden).length}`);
console.log(
  `wijzigingen van de regels die de set merkt: ${wijzigingen.gemerkt}, die hij mist: ${wijzigingen.open.length}`,
);

// And an engine that takes a missing fact for a "no"?
const anders = antwoorden.map(({ id, conclusies: said }) => ({
  id,
  conclusies: Object.fromEntries(
    Object.entries(said).map(([naam, oordeel]) => [naam, oordeel === "onbekend" ? "nee" : oordeel]),
  ),
}));
const [eerste] = conformanceDifferences(zaken, anders);
console.log(`${eerste.id}: ${eerste.wat} is ${eerste.gevonden}, en moet ${eerste.verwacht} zijn`);
