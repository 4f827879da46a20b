import { expect, test } from "vitest";
import { parse } from "yaml";
import { toRegelrecht } from "../../../src/connect/regelrecht/index.js";
import { plusDays, plusYears } from "../../../src/reckon/days.js";
import { Interpreter, type Law, type Value } from "../../helpers/connect/regelrecht.js";
import { filesUnder, readJson, readText, root } from "../../helpers/files.js";

/* The scenarios that RegelRecht has for this act, on the document that is written here. They know an age in years alone. */

interface Scenario {
  readonly vraag: string;
  readonly leeftijd: number;
  readonly schooljaren?: number;
  readonly startkwalificatie?: boolean;
  readonly uitbreiding?: boolean;
  readonly verwacht: boolean | number;
  readonly waarom?: string;
}
interface Waarom {
  readonly plaats: string;
  readonly citaat?: string;
  readonly uitleg: string;
}

const { dag, scenarios, waarom } = readJson<{
  readonly dag: string;
  readonly scenarios: readonly Scenario[];
  readonly waarom: Readonly<Record<string, Waarom>>;
}>("test/fixtures/regelrecht/scenarios.json");

const { yaml, invoer } = await toRegelrecht("vrijstelling", "leerplichtwet-1969", { peildatum: dag });
const interpreter = new Interpreter(parse(yaml) as Law);
const nothing = Object.fromEntries(invoer.map(({ naam }) => [naam, null]));

/** Whether there is a duty to enrol, whichever of the two, on the day of the scenario. */
function isPlichtig(
  scenario: Scenario,
  geboortedatum: string | null,
  startkwalificatie: boolean | undefined,
  more: Readonly<Record<string, Value>> = {},
): Value {
  const parameters = {
    ...nothing,
    ...more,
    jongere_geboortedatum: geboortedatum,
    jongere_volledigeSchooljaren: scenario.schooljaren ?? null,
    jongere_startkwalificatie: startkwalificatie ?? null,
    vrijstelling_ingangsdatum: dag,
  };
  return interpreter.run(parameters, dag)["leerOfKwalificatieplichtig"] ?? null;
}

/** Compulsory schooling alone: with a basic qualification there is no other duty. */
const isLeerplichtig = (scenario: Scenario, born: string | null): Value => isPlichtig(scenario, born, true);

const asked: Readonly<Record<string, (scenario: Scenario, born: string | null) => Value>> = {
  is_leerplichtig: isLeerplichtig,
  // The other duty begins where this one ends.
  is_kwalificatieplichtig: (scenario, born) => {
    const leerplichtig = isLeerplichtig(scenario, born);
    if (leerplichtig !== "nee") return leerplichtig === "ja" ? "nee" : "onbekend";
    return isPlichtig(scenario, born, scenario.startkwalificatie);
  },
};

/** What the document says of the oldest and of the youngest who is that old. */
function answers(scenario: Scenario): readonly Value[] {
  const ask = asked[scenario.vraag];
  if (!ask) return [];
  const oldest = plusDays(plusYears(dag, -scenario.leeftijd - 1), 1);
  return [oldest, plusYears(dag, -scenario.leeftijd)].map((born) => ask(scenario, born));
}

const theirs = ({ verwacht }: Scenario): string =>
  typeof verwacht === "number" ? String(verwacht) : verwacht ? "ja" : "nee";

const told = (scenario: Scenario): string =>
  [
    `${scenario.leeftijd} jaar`,
    ...(scenario.schooljaren === undefined ? [] : [`${scenario.schooljaren} schooljaren`]),
    ...(scenario.startkwalificatie === undefined
      ? []
      : [scenario.startkwalificatie ? "startkwalificatie" : "geen startkwalificatie"]),
    ...(scenario.uitbreiding === undefined ? [] : [scenario.uitbreiding ? "met uitbreiding" : "zonder uitbreiding"]),
  ].join(", ");

const differs = (scenario: Scenario): boolean => {
  const found = answers(scenario);
  return found.length === 0 || found.some((answer) => answer !== theirs(scenario));
};

test("all twenty run, and each that ends otherwise has its reason", () => {
  expect(scenarios).toHaveLength(20);
  expect(scenarios.filter((one) => differs(one) !== (one.waarom !== undefined))).toEqual([]);
  expect(scenarios.filter((one) => !differs(one))).toHaveLength(8);
});

test("an exception that is known not to hold settles what was open, as the page says", () => {
  const open = scenarios.filter((one) => one.waarom === "uitzondering");
  expect(open).toHaveLength(2);
  for (const one of open) {
    const born = plusYears(dag, -one.leeftijd);
    expect(isPlichtig(one, born, one.startkwalificatie)).toBe("onbekend");
    const known = (value: boolean): Value =>
      isPlichtig(one, born, one.startkwalificatie, { jongere_kwalificatieplichtUitgezonderd: value });
    expect([known(false), known(true)]).toEqual([theirs(one), "nee"]);
  }
});

test("the same scenarios with nobody's date of birth are not settled by an age", () => {
  const ofTheLaw = scenarios.filter(({ vraag }) => asked[vraag]);
  const found = new Set(ofTheLaw.map((one) => asked[one.vraag]?.(one, null)));
  expect([...found].sort()).toEqual(["nee", "onbekend"]);
});

test("each reason quotes the act as it was read", () => {
  const texts = filesUnder("rules/bronnen", ".md").map(readText);
  const quotes = Object.values(waarom).flatMap(({ citaat }) => citaat ?? []);
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter((quote) => !texts.some((text) => text.includes(quote)))).toEqual([]);
});

test("the page says it", async () => {
  const rows = scenarios.map((scenario, i) => {
    const [oldest = "geen uitvoer", youngest = "geen uitvoer"] = answers(scenario);
    const reason = waarom[scenario.waarom ?? ""];
    const why = reason
      ? `${reason.plaats}${reason.citaat === undefined ? "" : `: "${reason.citaat}"`}. ${reason.uitleg}`
      : "";
    return `| ${[i + 1, `\`${scenario.vraag}\``, told(scenario), theirs(scenario), oldest, youngest, why].join(" | ")} |`;
  });
  const page = `# De scenario's van RegelRecht

RegelRecht heeft twintig scenario's bij de Leerplichtwet 1969 (\`features/leerplichtwet.feature\` in MinBZK/regelrecht-mvp, commit d7e2bfac). Zij zijn
gedraaid op het document dat [\`toRegelrecht\`](README.md) schrijft van \`leerplichtwet-1969\`, op ${dag}, door de interpreter in \`test/helpers/connect/\`.

Zij kennen alleen een leeftijd in jaren. De wet telt in maanden en schooljaren. Daarom staat hier het antwoord voor de oudste en voor de jongste
die op die dag zo oud is. Dit regime kent een conclusie over de leerplicht en de kwalificatieplicht samen. Wat alleen leerplicht is, volgt uit
dezelfde zaak met een startkwalificatie: dan kan de andere plicht er niet zijn.

| | gevraagd | scenario | RegelRecht | hier, de oudste | hier, de jongste | waarom anders |
| ---: | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

Gelijk voor ieder: ${scenarios.filter((one) => !differs(one)).length} van de ${scenarios.length}. Deze pagina wordt door een test geschreven en nagekeken.
`;
  await expect(page).toMatchFileSnapshot(`${root}src/connect/regelrecht/SCENARIOS.md`);
});
