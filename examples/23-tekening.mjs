// What does an answer rest on, and when was what? Two pictures of one case, as SVG to put in a page or a report.
import { readFileSync } from "node:fs";
import { evaluate } from "leerplicht-tlv";
import { graph, timeline } from "leerplicht-tlv/draw";

const verzoek = JSON.parse(readFileSync(new URL("01-vrijstelling-volledig.json", import.meta.url), "utf8"));
const uitkomst = await evaluate(verzoek);

// The conclusions with their answers; what decided is drawn thick.
console.log(graph("leerplichtwet-1969", { uitkomst, alleen: "conclusies", taal: "en", voorvoegsel: "why" }));
console.log(timeline(uitkomst, { taal: "en", voorvoegsel: "when" }));
