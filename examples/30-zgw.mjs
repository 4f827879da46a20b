// A case system speaks ZGW. What does it get of a claim to exemption, on which nobody decides, and of a declaration, which is a decision?
import { readFileSync } from "node:fs";
import { describe, evaluate } from "leerplicht-tlv";
import { toCatalogus, toZgw } from "leerplicht-tlv/zgw";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const show = (value) => console.log(JSON.stringify(value, null, 2));

// Once: what the case system must know before the first case. The addresses and the selection list are yours.
const vrijstelling = describe("vrijstelling");
const yours = { catalogus: "https://catalogi.example/catalogussen/1", identificatie: "VRIJSTELLING" };
const { zaaktype, keuzes, ontbreekt } = toCatalogus(vrijstelling, yours);
show(zaaktype.catalogus);
console.log(keuzes[0].keuze);
console.log(
  ontbreekt
    .slice(0, 3)
    .map(({ optie }) => optie)
    .join(", "),
);
// POST the zaaktype. With the address that comes back: what hangs on it.
const { eigenschappen, resultaattypen } = toCatalogus(vrijstelling, {
  ...yours,
  zaaktype: "https://catalogi.example/zaaktypen/1",
});
show(resultaattypen[0]);
// POST each of those too. The address of each comes back, and is kept by the name that it has in the catalogue.
const posted = (path, names) =>
  Object.fromEntries(names.map((name, i) => [name, `https://catalogi.example/${path}/${i}`]));
const addresses = {
  eigenschappen: posted(
    "eigenschappen",
    eigenschappen.map(({ naam }) => naam),
  ),
  resultaattypen: posted(
    "resultaattypen",
    resultaattypen.map(({ omschrijving }) => omschrijving),
  ),
};

// For each case: its bodies, whole.
const claim = toZgw(await evaluate(read("01-vrijstelling-volledig.json")), {
  zaak: "https://zaken.example/zaken/1",
  ...addresses,
});
show({ besluit: claim.besluit, resultaat: claim.resultaat, eigenschap: claim.eigenschappen[0] });
console.log(`still to be given: ${claim.ontbreekt.length}`);
for (const { wat, reden } of claim.nietUitgedrukt) console.log(`${wat}: ${reden.en}`);

const given = toZgw(await evaluate(read("04-tlv-emb.json")), { identificatie: "TLV-2026-17" });
show(given.besluit);
