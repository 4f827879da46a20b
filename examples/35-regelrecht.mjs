// A regime as RegelRecht: npm install leerplicht-tlv yaml
import { toRegelrecht } from "leerplicht-tlv/regelrecht";
import { parse, stringify } from "yaml";

const { yaml, conclusies } = await toRegelrecht("vrijstelling", "leerplichtwet-1969", { peildatum: "2026-08-01" });
const { articles, ...law } = parse(yaml);
console.log(
  `${law.$id}, the state of ${law.valid_from}: ${articles.length} articles, ${conclusies.length} conclusions`,
);

const has = (name) => (article) => article.machine_readable.execution.output.some((output) => output.name === name);
const { number, url, machine_readable } = articles.find(has("verklaring_bruikbaarTotEnMet"));
console.log(number);
console.log(url);
// A date is added to once it is known: in their engine a sum on nothing is an error.
console.log(stringify(machine_readable.execution.actions));
// What the rules leave out and could turn a "yes".
console.log(
  articles
    .find(has(conclusies[0].naam))
    .machine_readable.untranslatables.map(({ construct }) => construct)
    .join("\n"),
);
