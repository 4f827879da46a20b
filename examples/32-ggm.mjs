// The data warehouse of a gemeente has the names of the GGM. Where they say something else than the law, that is said beside them.
import { evaluate } from "leerplicht-tlv";
import { fromGgm, toGgm } from "leerplicht-tlv/ggm";

const row = { vrijstelling: { datumstart: "2026-08-01", datumeinde: null, aanvraagtoegekend: "JA" } };
const { zaak, onbekend, nietGelezen } = fromGgm(row);
console.log(JSON.stringify(zaak));
console.log(
  onbekend
    .slice(0, 3)
    .map(({ wat, reden }) => `${wat}: ${reden.en}`)
    .join("\n"),
);
console.log(nietGelezen.map(({ wat, reden }) => `${wat}: ${reden.en}`).join("\n"));

const { objecten, verschillen } = toGgm(await evaluate({ vraag: "vrijstelling", peildatum: "2026-08-01", zaak }));
console.log(JSON.stringify(objecten));
console.log(verschillen.map(({ wat, reden }) => `${wat}: ${reden.en}`).join("\n"));
