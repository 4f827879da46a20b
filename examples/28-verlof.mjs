// Leave under the Compulsory Education Act: ten days of lessons in a school year, over several leaves. The rules, with their cases and
// the text that they quote, are JSON alone; the days without lessons are facts of the request.
import { readdirSync, readFileSync } from "node:fs";
import { evaluate, loadRegime } from "leerplicht-tlv";

const folder = new URL("28-verlof/", import.meta.url);
const text = (name) => readFileSync(new URL(name, folder), "utf8");
const rules = readdirSync(folder).filter((name) => name.endsWith(".json") && !name.endsWith(".zaken.json"));
const bron = "bronnen/leerplichtwet-1969.2026-08-01.verlof.md";
const regime = loadRegime({
  ...Object.fromEntries(rules.map((name) => [name, JSON.parse(text(name))])),
  [bron]: text(bron),
});

const { uitgangspunt } = JSON.parse(text("artikel-14-lid-3-beslisser.zaken.json"));
const leave = (van, totEnMet) => [{ van, totEnMet }];
const tried = {
  "five days after five": {},
  "a sixth day": { aanvraag: { ...uitgangspunt.aanvraag, dagen: leave("2027-03-01", "2027-03-08") } },
  "earlier leave still runs": { verlof: { verleend: leave("2026-11-02", null) } },
  "earlier leave not known": { verlof: { verleend: null } },
  "days without lessons not known": { school: { ...uitgangspunt.school, vrijeDagen: null } },
};
for (const [name, anders] of Object.entries(tried)) {
  const verzoek = { vraag: "verlof", peildatum: "2027-03-01", zaak: { ...uitgangspunt, ...anders } };
  const { oordeel, conclusies, ontbreekt } = await evaluate(verzoek, { regimes: [regime] });
  const bevoegd = conclusies.find(({ id }) => id === "beslisserBevoegd").oordeel;
  const open = ontbreekt.map(({ feit }) => feit).join(", ") || "nothing";
  console.log(`${name}: ${oordeel}; the head may decide: ${bevoegd}; missing: ${open}`);
}
