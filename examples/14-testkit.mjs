// A change of the law, tested before anybody decides on it: a statement may be six months old instead of three (made up).
import fc from "fast-check";
import { compile, evaluate, loadRegime } from "leerplicht-tlv";
import { allProperties, arbitraries, matchers, regimeOf } from "leerplicht-tlv/testing";

const wet = regimeOf("vrijstelling", "leerplichtwet-1969");
const wijziging = loadRegime({
  "regime.json": {
    id: "zes-maanden",
    vraag: "vrijstelling",
    titel: { nl: "Een verklaring mag zes maanden oud zijn", en: "A statement may be six months old" },
    status: "voorstel",
    geldigVan: "2026-08-01",
    bouwtVoortOp: wet.id,
    vervangtAfleidingen: ["verklaring.bruikbaarTotEnMet"],
    conclusies: [...wet.volgorde],
  },
  "afleidingen.json": {
    afleidingen: [
      {
        id: "verklaring.bruikbaarTotEnMet",
        titel: "De laatste dag waarop de verklaring niet ouder is dan zes maanden",
        operatie: "plusMaanden",
        van: "verklaring.datum",
        maanden: 6,
      },
    ],
  },
});

// The same cases in every run.
const options = { seed: 1969 };

// Does the change keep the promises of the package? Each property is tried on cases made from the change itself.
for (const { name, property } of allProperties(wijziging)) {
  const { failed } = await fc.check(property, { ...options, numRuns: 5 });
  console.log(`${name}: ${failed ? "no" : "yes"}`);
}

// What does it change? The smallest file in which a requirement that is not met by the law is met after the change.
const [nu, straks] = [wet, wijziging].map((regime) => compile("vrijstelling", regime.id, { regimes: [regime] }));
const same = fc.property(arbitraries(wijziging).any, ({ zaak, peildatum }) => {
  const later = straks.lijsten(zaak, peildatum).nee;
  return nu.lijsten(zaak, peildatum).nee.every((conclusie) => later.includes(conclusie));
});
const { counterexample } = fc.check(same, { ...options, numRuns: 10_000 });
const [verzoek] = counterexample;
console.log(JSON.stringify(verzoek.zaak, null, 2));

// And in words: what a test says that expects today what will only hold after the change.
const uitkomst = await evaluate({ ...verzoek, regime: wet.id }, { regimes: [] });
console.log(matchers().toConclude(uitkomst, "verklaringVoldoet", "ja").message());
