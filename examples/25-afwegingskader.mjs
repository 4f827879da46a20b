// A proposal that works out what the letter leaves open: the reservation lapses by name, and a choice gets a value more.
import { readdirSync, readFileSync } from "node:fs";
import { compare, diff, loadRegime } from "leerplicht-tlv";

const folder = new URL("25-afwegingskader/", import.meta.url);
const files = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]);
const eigen = loadRegime(Object.fromEntries(files));
const opties = { regimes: [eigen] };

const { regimes, vervallen, weigeringen } = diff("vrijstelling", "voorstel-2019", eigen.id, opties);
for (const { sleutel, titel } of vervallen) console.log(`${sleutel}: ${titel.nl}`);
console.log(`voorbehouden: ${regimes.map(({ voorbehouden }) => voorbehouden.length).join(" en ")}`);
console.log(`het voorstel weigert een dossier: ${weigeringen[0].kan}`);

// A file with the new value: the proposal knows no such answer and judges no such file; it does not take it for another.
const zaak = { casusregisseur: { functie: "jeugdconsulent" } };
const verzoek = { vraag: "vrijstelling", peildatum: "2026-09-01", zaak };
const { oordelen, nietBeoordeeld } = await compare(verzoek, ["voorstel-2019", eigen.id], opties);
console.log(JSON.stringify({ oordelen, nietBeoordeeld }));
