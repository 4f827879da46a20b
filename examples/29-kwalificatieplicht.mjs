// A question of your own that asks for the day of the request by name, and puts a list beside a list: in JSON alone.
import { readdirSync, readFileSync } from "node:fs";
import { evaluate, loadRegime } from "leerplicht-tlv";

const folder = new URL("29-kwalificatieplicht/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const law = "bronnen/leerplichtwet-1969.2026-08-01.md";
const plicht = loadRegime({
  ...Object.fromEntries(readdirSync(folder).map((name) => [name, read(name)])),
  [law]: readFileSync(new URL(`../rules/${law}`, import.meta.url), "utf8"),
});

const zaak = {
  jongere: { geboortedatum: "2009-03-10" },
  leerplicht: { laatsteDag: "2026-07-31" },
  startkwalificatie: { behaald: true, datum: "2026-10-01" },
  onderwijs: { praktijkonderwijs: false, vsoProfielen: ["onderdeel-a"] },
};
const verzoek = { vraag: "kwalificatieplicht", regime: plicht.id, zaak };

// The same facts on other days: the day before and the day of the startkwalificatie.
for (const peildatum of ["2026-09-30", "2026-10-01"]) {
  const { oordeel, conclusies } = await evaluate({ ...verzoek, peildatum }, { regimes: [plicht] });
  const [nee] = conclusies.filter((c) => c.oordeel === "nee");
  console.log(`${peildatum}: ${oordeel}${nee ? ` (${nee.zin})` : ""}`);
}
const anders = { ...zaak, onderwijs: { praktijkonderwijs: false, vsoProfielen: ["onderdeel-a", "onderdeel-c"] } };
const uitkomst = await evaluate({ ...verzoek, zaak: anders, peildatum: "2026-09-30" }, { regimes: [plicht] });
console.log(`profielen a en c: ${uitkomst.oordeel} (${uitkomst.conclusies[3].zin})`);
