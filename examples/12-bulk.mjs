// A hundred thousand cases by a compiled regime: no json-rules-engine, no `eval`, the same answers.
import { compile } from "leerplicht-tlv";

const toets = compile("tlv-emb", "wec");
const counts = { ja: 0, nee: 0, onbekend: 0, nvt: 0 };

// Until what age of the pupil does a declaration for so of three years stay within the limit? One case for each birthday.
for (let i = 0; i < 100_000; i++) {
  const geboortedatum = new Date(Date.UTC(2008, 0, 1 + (i % 5000))).toISOString().slice(0, 10);
  const zaak = {
    leerling: { geboortedatum },
    tlv: { onderwijssoort: "so", einddatum: "2029-07-31", afgiftedatum: "2026-08-01" },
  };
  counts[toets.lijsten(zaak, "2026-08-01").nee.includes("binnenLeeftijdsgrens") ? "nee" : "onbekend"] += 1;
}
console.log(JSON.stringify(counts));
