// One rule that two questions use: art. 3:46 Awb asks proper reasons of every decision. It stands in one file, and counts in each regime.
import { readdirSync, readFileSync } from "node:fs";
import { evaluate, loadRegime } from "leerplicht-tlv";

const folder = new URL("26-gedeelde-regel/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));
/** The files of a regime, with the shared rules that it names: under the paths by which it names them. */
const filesOf = (map) => {
  const own = Object.fromEntries(readdirSync(new URL(`${map}/`, folder)).map((name) => [name, read(`${map}/${name}`)]));
  return { ...own, ...Object.fromEntries(own["regime.json"].gebruikt.map((path) => [path, read(`${map}/${path}`)])) };
};
const regimes = ["verlof", "ontheffing"].map((map) => loadRegime(filesOf(map)));

const zaken = [
  { verlof: { gewichtigeOmstandigheid: true }, besluit: { deugdelijkGemotiveerd: false } },
  { ontheffing: { inBelangVanLeerling: true }, besluit: { deugdelijkGemotiveerd: true } },
];
for (const [i, regime] of regimes.entries()) {
  const { vraag, id } = regime;
  const { oordeel, conclusies } = await evaluate(
    { vraag, regime: id, peildatum: "2026-09-01", zaak: zaken[i] },
    { regimes },
  );
  const shared = conclusies.find((one) => one.id === "deugdelijkGemotiveerd");
  console.log(`${id}: ${oordeel}; ${shared.zin} [${shared.bron.vindplaats}]`);
}
