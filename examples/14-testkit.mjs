// A change of the law, tested before anybody decides on it: a statement may be six months old instead of three (made up).
import fc from "fast-check";
import { compile, loadRegime } from "leerplicht-tlv";
import { allProperties, arbitraries, regimeOf } from "leerplicht-tlv/testing";

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

// The same cases in every run; and a case that fails is made smaller.
const options = { seed: 1969, endOnFailure: false };

// Does the change keep the promises of the package? Twelve properties, on cases made from its own rules.
for (const { name, property } of allProperties(wijziging)) {
  const { failed } = await fc.check(property, { ...options, numRuns: 5 });
  console.log(`${name}: ${failed ? "no" : "yes"}`);
}

// Whom does it touch? The smallest file on which the law and the change give another answer.
const [nu, straks] = [wet, wijziging].map((regime) => compile("vrijstelling", regime.id, { regimes: [regime] }));
const same = fc.property(arbitraries(wijziging).favourable, ({ zaak, peildatum }) => {
  return nu.oordeel(zaak, peildatum) === straks.oordeel(zaak, peildatum);
});
const { counterexample } = fc.check(same, { ...options, numRuns: 10_000 });
const [{ zaak, peildatum }] = counterexample;
console.log(JSON.stringify(zaak, null, 2));
console.log(`${nu.oordeel(zaak, peildatum)} becomes ${straks.oordeel(zaak, peildatum)}`);
