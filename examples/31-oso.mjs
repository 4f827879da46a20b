// A dossier comes in over OSO. Its block on the declaration gives three facts; what it does not say stays unknown, and is asked.
import { evaluate } from "leerplicht-tlv";
import { fromOso, toOso } from "leerplicht-tlv/oso";

const dossier = `<dossier><leerling><zorg><tlv>
  <tlvingangdatum>2026-08-01</tlvingangdatum><tlvswvnummer>PO2305</tlvswvnummer><tlvcategorie>H</tlvcategorie>
  <tlvbeschikkingsnummer>2026-17</tlvbeschikkingsnummer><tlveinddatum>2030-07-31</tlveinddatum>
</tlv></zorg></leerling></dossier>`;

const [verklaring] = fromOso(dossier).verklaringen;
console.log(JSON.stringify(verklaring.zaak));
for (const { wat, reden } of verklaring.onbekend) console.log(`${wat}: ${reden.en}`);

const uitkomst = await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: verklaring.zaak });
console.log(
  uitkomst.ontbreekt
    .map(({ feit }) => feit)
    .filter((feit) => feit.startsWith("tlv."))
    .join(", "),
);

// And out again, with the two numbers that no outcome has.
const { samenwerkingsverband, beschikkingsnummer } = verklaring;
console.log(toOso(uitkomst, { samenwerkingsverband, beschikkingsnummer }).xml);

// A dossier for a partnership may hold no BSN.
try {
  fromOso("<dossier><leerling><bsn>123456782</bsn></leerling></dossier>");
} catch ({ message }) {
  console.log(message);
}
