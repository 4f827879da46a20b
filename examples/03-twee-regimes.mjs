// The same case under the law of today and under the proposal of 2019: what would change, and why?
import { readFileSync } from "node:fs";
import { evaluate } from "leerplicht-tlv";

const { zaak } = JSON.parse(readFileSync(new URL("01-vrijstelling-volledig.json", import.meta.url), "utf8"));
const peildatum = "2026-08-01";

const nu = await evaluate({ vraag: "vrijstelling", regime: "leerplichtwet-1969", peildatum, zaak });
const voorstel = await evaluate({ vraag: "vrijstelling", regime: "voorstel-2019", peildatum, zaak });

for (const { regime, oordeel, hypothetisch, conclusies } of [nu, voorstel]) {
  console.log(`${regime.id}: ${oordeel}${hypothetisch ? " (hypothetisch)" : ""}`);
  for (const c of conclusies) {
    if (c.kracht === "dwingend" && c.oordeel === "nee") console.log(`  ${c.id}: ${c.zin} (${c.bron.vindplaats})`);
  }
}
