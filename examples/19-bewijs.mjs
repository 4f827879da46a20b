// Claims that a ministry could keep beside a bill: which of them do the rules bear out, and which pupil shows that one is false?
import { readFileSync } from "node:fs";
import { prove, report } from "leerplicht-tlv";

const stellingen = JSON.parse(readFileSync(new URL("19-bewijs/stellingen.json", import.meta.url), "utf8"));
const bewijs = prove("vrijstelling", "wetsvoorstel-36663", stellingen);

for (const { naam, houdt } of bewijs.uitspraken.filter(({ soort }) => soort === "stelling"))
  console.log(`${houdt ? "proved" : "false "}  ${naam}`);
console.log(report(bewijs, { taal: "en" }).split("\n\n")[0]);
