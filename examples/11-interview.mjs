// An interview: ask the one fact that is worth asking now, put the answer in the file, and go on until it is settled.
import { readFileSync } from "node:fs";
import { askNext, evaluate } from "leerplicht-tlv";

// Somebody who knows the answers: the complete file of example 4.
const complete = JSON.parse(readFileSync(new URL("04-tlv-emb.json", import.meta.url), "utf8")).zaak;
const zaak = {};

let uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-08-01", zaak });
for (let vraag = askNext(uitkomst); vraag?.doel === "oordeel"; vraag = askNext(uitkomst)) {
  const [group, name] = vraag.feit.split(".");
  const answer = complete[group]?.[name];
  const said = vraag.antwoorden?.find(({ waarde }) => waarde === answer)?.titel.en ?? answer;
  console.log(`${vraag.vraagtekst.en} ${said} [${vraag.bron.vindplaats}]`);
  zaak[group] = { ...zaak[group], [name]: answer };
  uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-08-01", zaak });
}
console.log(uitkomst.oordeel);
