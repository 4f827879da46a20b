// A regime of your own: one rule and one fact on top of the law of today, and no TypeScript.
import { readdirSync, readFileSync } from "node:fs";
import { evaluate, loadRegime } from "leerplicht-tlv";

const folder = new URL("06-eigen-regime/", import.meta.url);
const read = (url) => JSON.parse(readFileSync(url, "utf8"));
const eigen = loadRegime(Object.fromEntries(readdirSync(folder).map((name) => [name, read(new URL(name, folder))])));

const { zaak } = read(new URL("01-vrijstelling-volledig.json", import.meta.url));
const verzoek = { vraag: "vrijstelling", regime: eigen.id, peildatum: "2026-08-01" };

for (const datum of ["2014-06-28", "2014-06-29", null]) {
  const uitkomst = await evaluate({ ...verzoek, zaak: { ...zaak, gesprek: { datum } } }, { regimes: [eigen] });
  const kwetsbaar = uitkomst.kwetsbaarheden.map((k) => k.zin).join(" ") || "niets";
  const ontbreekt = uitkomst.ontbreekt.map((o) => o.feit).join(", ") || "niets";
  console.log(`gesprek ${datum}: kwetsbaar: ${kwetsbaar}; ontbreekt: ${ontbreekt}`);
}
