// A regime for an engine of decisions: npm install leerplicht-tlv dmn-moddle feelin
import { DmnModdle } from "dmn-moddle";
import { date, evaluate } from "feelin";
import { toDmn } from "leerplicht-tlv/dmn";

const { xml, invoer, conclusies } = await toDmn("tlv-emb", "wec");
console.log(`${invoer.length} facts in, ${conclusies.length} conclusions out; the answer is ${conclusies[0].naam}`);

const { rootElement } = await new DmnModdle().fromXML(xml);
const decision = (name) => rootElement.drgElement.find(({ variable }) => variable.name === name);
const { label, decisionLogic } = decision("duurWettelijkMinimum_voorwaarden");
console.log(`${label}: ${decisionLogic.text}`);

// What is not known stays so: null, and no "false".
for (const tlv_einddatum of [date("2027-07-31"), date("2026-09-01"), null]) {
  const { value } = evaluate(decisionLogic.text, { tlv_einddatum, tlv_vroegsteEinddatum: date("2027-07-31") });
  console.log(`${tlv_einddatum?.iso ?? "not known"}: ${value}`);
}
const guarded = decision("samenwerkingsverbandBevoegd_voorwaarden").decisionLogic.text;
console.log(guarded.split("\n")[0]);
