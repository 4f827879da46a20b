// One case under the law, the proposal of 2019 and the bill of 2024, side by side, as a table for a note.
import { readFileSync } from "node:fs";
import { compare } from "leerplicht-tlv";

const verzoek = JSON.parse(readFileSync(new URL("01-vrijstelling-volledig.json", import.meta.url), "utf8"));
const { regimes, conclusies } = await compare(verzoek, ["leerplichtwet-1969", "voorstel-2019", "wetsvoorstel-36663"]);

console.log(`| | ${regimes.map(({ id }) => id).join(" | ")} |`);
console.log(`| --- |${" --- |".repeat(regimes.length)}`);
for (const { conclusie, oordelen, anders } of conclusies)
  console.log(`| ${anders ? "* " : ""}${conclusie} | ${oordelen.map((oordeel) => oordeel ?? "-").join(" | ")} |`);
