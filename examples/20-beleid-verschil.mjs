// What does the own policy of a samenwerkingsverband add to the law, and what would one more year in it change? The smallest
// pupil shows it. The policies are made up.
import { readFileSync } from "node:fs";
import { diff, loadRegime } from "leerplicht-tlv";

const beleid = JSON.parse(readFileSync(new URL("08-eigen-beleid/beleid.json", import.meta.url), "utf8"));
const eigen = loadRegime({ "beleid.json": beleid });
const langer = JSON.stringify({ ...beleid, id: `${beleid.id}-langer` })
  .replace("de leerling 18 wordt", "de leerling 19 wordt")
  .replaceAll('"jaren":18', '"jaren":19');
const nieuw = loadRegime({ "beleid.json": JSON.parse(langer) });

const opties = { regimes: [eigen, nieuw] };
for (const [a, b] of [
  ["wec", eigen.id],
  [eigen.id, nieuw.id],
]) {
  const { verplaatsingen, lijsten, alleen } = diff("tlv-emb", a, b, opties);
  const erbij = alleen.filter(({ bij }) => bij === "b").map(({ conclusie }) => conclusie);
  console.log(
    `${a} -> ${b}: ${verplaatsingen.filter(({ kan }) => kan).length} moves; new: ${erbij.join(", ") || "none"}`,
  );
  for (const { conclusie, vraagt, citaat, getuige } of alleen.filter(({ bij }) => bij === "b")) {
    console.log(
      `  ${conclusie} asks ${vraagt.map(({ feit, waarde }) => `${feit}: ${JSON.stringify(waarde)}`).join(", ")}`,
    );
    console.log(`    "${citaat.join(" ")}"`);
    console.log(`    not met on ${JSON.stringify(getuige.zaak)}`);
  }
  for (const { conclusie, van, naar, getuige } of verplaatsingen.filter(
    (v) => v.kan && v.van !== "onbekend" && v.naar !== "onbekend",
  ))
    console.log(`  ${conclusie}: ${van} -> ${naar}, on ${JSON.stringify(getuige.zaak)}`);
  for (const { lijst, conclusie, beweging } of lijsten.filter(({ kan }) => kan))
    console.log(`  ${lijst}: ${conclusie} ${beweging === "erbij" ? "comes in" : "goes out"}`);
}
