// What could still lawfully turn a "no" into a "yes": who can act, by which document, and until when.
import { readFileSync } from "node:fs";
import { evaluate, findRemedies } from "leerplicht-tlv";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const show = ({ mogelijk, reden, herstel, blokkades }) => {
  console.log(mogelijk, reden?.en ?? "");
  for (const { handelingen, oordeelDaarna, nogTeWeten } of herstel) {
    for (const { wie, document, uiterlijk, stappen } of handelingen) {
      console.log(`- ${wie.en}: ${document.en}${uiterlijk ? `, by ${uiterlijk}` : ""}`);
      for (const { titel, van, naar } of stappen) console.log(`    ${titel.en}: ${van} -> ${naar}`);
    }
    console.log(`  then: ${oordeelDaarna} ${nogTeWeten.join(", ")}`);
  }
  for (const { reden: why } of blokkades) console.log(`- ${why.en}`);
};

// A declaration that ends before the law allows: the samenwerkingsverband can take another decision.
const { zaak: tlv } = read("05-tlv-afwijking.json");
const kort = { ...tlv, tlv: { ...tlv.tlv, einddatum: "2027-07-31" } };
show(findRemedies(await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-09-20", zaak: kort })));

// The published case of example 1: a statement by the institute that treats the boy, for a school year that is long over.
const verzoek = read("01-vrijstelling-volledig.json");
show(findRemedies(await evaluate(verzoek)));
