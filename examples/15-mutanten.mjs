// Are the cases of a regime sharp enough? With its first case alone, and with all of them: which changes of the rules would
// no case notice, and what does no case show of a condition?
import { readdirSync, readFileSync } from "node:fs";
import { loadRegime } from "leerplicht-tlv";
import { coverage, mutate, mutationScore, readCases } from "leerplicht-tlv/testing";

const folder = new URL("06-eigen-regime/", import.meta.url);
const read = (name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))];
const bestanden = Object.fromEntries(readdirSync(folder).map(read));
const regime = loadRegime(bestanden);
const alle = readCases(bestanden, regime);

const percent = (share) => `${Math.floor(share * 100)}%`;
for (const zaken of [alle.slice(0, 1), alle]) {
  const { score, gedood, mutanten, overlevenden } = mutationScore(regime, zaken);
  console.log(`cases: ${zaken.length}, mutants killed: ${gedood} of ${mutanten} (${percent(score)})`);
  for (const { bestand, pad, beschrijving } of overlevenden) console.log(`  ${bestand}${pad}: ${beschrijving.en}`);

  const { dekking, voorwaarden } = coverage(regime, zaken);
  console.log(`coverage of conditions: ${percent(dekking)}`);
  for (const { naam, ja, nee, onbekend, doorslaggevend } of voorwaarden)
    console.log(`  ${naam.en}: true ${ja}, false ${nee}, unknown ${onbekend}, decisive ${doorslaggevend}`);
}

// A mutant is a regime like any other.
const mutant = [...mutate(regime)].find(({ soort }) => soort === "voorwaarde-weg" || soort === "vergelijking-om");
console.log(`${mutant.beschrijving.en}: ${mutant.regime.regels.length} rules`);
