import { expect, test } from "vitest";
import { objects, ruleFiles } from "./rule-files.js";

/** How a question names the day on which its answer counts. */
const DAY =
  /\b(op de dag (van|voor|waarop)|op de ingangsdatum|tot de dag|het .* van die dag|op die dag|dag van de toets)\b/u;

/** What cannot be otherwise on another day: it happened once, stands in a paper, or is a date itself. */
const FIXED = new Set([
  "jongere.geboortedatum",
  "jongere.eersteSchooldag",
  "kennisgeving.gemeente",
  "kennisgeving.openbaarLichaam",
  "kennisgeving.datum",
  "kennisgeving.soort",
  "kennisgeving.tussentijdsMogelijk",
  "verklaring.datum",
  "verklaring.opsteller",
  "verklaring.oordeel",
  "vrijstelling.ingangsdatum",
  "vrijstelling.einddatum",
  "vrijstelling.zonderEinddatum",
  "afweging.onderwijskundigPerspectiefBetrokken",
  "afweging.inhoudelijkOordeelDoor",
  "afweging.samenwerkingsverbandBetrokken",
  "casusregisseur.benoemdDoor",
]);

test("every question on a claim to exemption whose answer can change in time names its day", () => {
  const facts = ruleFiles
    .filter(({ path }) => path === "rules/vrijstelling/feiten.json")
    .flatMap(({ json }) => [...objects(json["feiten"])])
    .map(({ object }) => object)
    .filter(({ id, herkomst }) => typeof id === "string" && herkomst !== undefined && herkomst !== "AANNAME");
  expect(facts.length).toBeGreaterThan(30);
  const ids = facts.map(({ id }) => String(id));
  expect([...FIXED].filter((id) => !ids.includes(id))).toEqual([]);
  const silent = facts.filter(
    ({ id, vraag }) => !FIXED.has(String(id)) && !DAY.test(String((vraag as { nl?: string }).nl)),
  );
  expect(silent.map(({ id, vraag }) => `${String(id)}: ${(vraag as { nl?: string }).nl}`)).toEqual([]);
});
