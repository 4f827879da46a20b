// What does the proposal of 2019 change, for whom, and what is proved not to change?
import { diff, evaluate } from "leerplicht-tlv";

const { verplaatsingen, alleen, oorzaken } = diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019");

for (const { conclusie, van, naar, getuige } of verplaatsingen.filter(({ kan }) => kan)) {
  const voorstel = await evaluate({ ...getuige, regime: "voorstel-2019" });
  const nu = voorstel.conclusies.find(({ id }) => id === conclusie);
  const feiten = Object.values(getuige.zaak).reduce((sum, groep) => sum + Object.keys(groep).length, 0);
  console.log(`${conclusie}: ${van} -> ${naar} (${feiten} facts). ${nu.zinEn}`);
}
const bewezen = verplaatsingen.filter(({ kan }) => kan === false);
console.log(`${bewezen.length} of ${verplaatsingen.length} moves are proved impossible`);
console.log(`only in the proposal: ${alleen.map(({ conclusie }) => conclusie).join(", ")}`);
console.log(
  `what alone takes an exemption away: ${oorzaken.flatMap(({ conclusie, kan }) => (kan ? conclusie : [])).join(", ")}`,
);
