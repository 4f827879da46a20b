// A case system speaks ZGW. What does it get of a claim to exemption, on which nobody decides, and of a declaration, which is a decision?
import { readFileSync } from "node:fs";
import { describe, evaluate } from "leerplicht-tlv";
import { toCatalogus, toZgw } from "leerplicht-tlv/zgw";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const show = (value) => console.log(JSON.stringify(value, null, 2));

// Once: what the case system must know before the first case. The addresses and the selection list are yours.
const { resultaattypen, keuzes, ontbreekt } = toCatalogus(describe("vrijstelling"));
show(resultaattypen[0]);
console.log(keuzes[0].keuze);
console.log(
  ontbreekt
    .slice(0, 3)
    .map(({ optie }) => optie)
    .join(", "),
);

const claim = toZgw(await evaluate(read("01-vrijstelling-volledig.json")), { zaak: "https://zaken.example/zaken/1" });
show({ besluit: claim.besluit, resultaat: claim.resultaat, eigenschap: claim.eigenschappen[0] });
for (const { wat, reden } of claim.nietUitgedrukt) console.log(`${wat}: ${reden.en}`);

const given = toZgw(await evaluate(read("04-tlv-emb.json")), { identificatie: "TLV-2026-17" });
show(given.besluit);
