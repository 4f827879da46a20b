type Node = Record<string, unknown>;

/** Codes of problems by the group that they stand in, each with what was expected and what to do. */
export type Refusals = Readonly<
  Record<string, Readonly<Record<string, { readonly verwacht: string; readonly remedie: string }>>>
>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The files that people write, in the order in which they meet them. */
const written = [
  "regel",
  "feiten",
  "afleidingen",
  "regime",
  "beleid",
  "zaken",
  "stellingen",
  "simulatie",
  "kalender",
  "koppeling",
] as const;

/** Where problems come from, for the headings. */
const groups = {
  regelfouten: "Regels, zaken en beleid",
  aanroepfouten: "De opdrachtregel en haar bestanden",
  fouten: "Een toetsverzoek",
  bewijsfouten: "Een bewaarde uitkomst",
  simulatiefouten: "Een simulatie",
  sqlfouten: "Een query",
  regeltaalfouten: "Een regime in een andere taal van regels",
  tekenfouten: "Een tekening",
  koppelfouten: "Een koppeling met een standaard",
  dienstfouten: "De dienst",
} as const;

/** Parts that stand in many files: told once, by the keys that they have. */
const shared: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["bron", ["document", "jci", "vindplaats", "citaat"]],
  ["interpretatie", ["vraag", "keuze", "anders", "grond", "en"]],
  ["tekst", ["nl", "en"]],
  ["voorwaarde", ["name", "fact", "operator", "value"]],
];

const propertiesOf = (node: Node): Node => (isNode(node["properties"]) ? node["properties"] : {});

/** The objects that a node may hold: itself, its items, its values, its branches. */
function* objectsIn(node: Node): Generator<Node> {
  if (isNode(node["properties"])) yield node;
  for (const key of ["items", "additionalProperties"]) if (isNode(node[key])) yield* objectsIn(node[key]);
  for (const branch of [...nodes(node["anyOf"]), ...nodes(node["oneOf"])]) yield* objectsIn(branch);
}

const partOf = (node: Node): string | undefined => {
  const own = Object.keys(propertiesOf(node));
  const fits = ([name, keys]: (typeof shared)[number]): boolean =>
    keys.every((key) => own.includes(key)) && (name !== "tekst" || own.length === keys.length);
  return shared.find(fits)?.[0];
};
const isGroup = (node: Node): boolean => ["all", "any", "not"].some((key) => key in propertiesOf(node));
const operationOf = (node: Node): string | undefined => {
  const operatie = propertiesOf(node)["operatie"];
  return isNode(operatie) && typeof operatie["const"] === "string" ? operatie["const"] : undefined;
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

/** The values of a key that has no others; nothing where any would do, or there is one alone. */
function closedIn(node: Node): readonly string[] {
  const own = Array.isArray(node["enum"]) ? node["enum"] : [];
  const branches = [...nodes(node["anyOf"]), ...nodes(node["oneOf"])];
  const items = isNode(node["items"]) ? closedIn(node["items"]) : [];
  const all = own.length > 0 ? own.map((one) => JSON.stringify(one)) : [...branches.flatMap(closedIn), ...items];
  return [...new Set(all)];
}

/** What a key says, with the values that it can have where those are few and fixed. */
function saidOf(node: Node): string {
  const closed = closedIn(node);
  const said = cell(String(node["description"] ?? ""));
  const named = closed.every((one) => said.includes(JSON.parse(one) as string));
  return closed.length < 2 || named ? said : `${said} Waarden: ${closed.map((one) => `\`${cell(one)}\``).join(", ")}.`;
}

/** A value that fits in a table. */
function example(node: Node): string {
  const short = (Array.isArray(node["examples"]) ? node["examples"] : [])
    .map((one) => JSON.stringify(one))
    .find((text) => text.length <= 60);
  return short === undefined ? "" : `\`${cell(short)}\``;
}

class Page {
  readonly lines: string[] = [];
  private readonly told = new Map<string, Node>();
  private readonly operations = new Map<string, Node>();

  heading(text: string, below = ""): void {
    this.lines.push("", text, ...(below === "" ? [] : ["", below]));
  }

  /** The keys of an object, and of what it holds, as rows. */
  table(node: Node): void {
    const rows = new Map<string, string>();
    this.rows(node, "", rows);
    this.lines.push(
      "",
      "| sleutel | nodig | wat zij zegt | voorbeeld |",
      "| --- | --- | --- | --- |",
      ...rows.values(),
    );
  }

  private rows(node: Node, path: string, rows: Map<string, string>): void {
    for (const object of objectsIn(node)) {
      const part = path === "" ? undefined : partOf(object);
      const operation = operationOf(object);
      if (part !== undefined && !this.told.has(part)) this.told.set(part, object);
      if (operation !== undefined) this.operations.set(operation, object);
      if (part !== undefined || (path !== "" && (operation !== undefined || isGroup(object)))) continue;
      const required = Array.isArray(object["required"]) ? object["required"] : [];
      for (const [key, child] of Object.entries(propertiesOf(object))) {
        if (!isNode(child)) continue;
        const at = path === "" ? key : `${path}.${key}`;
        const line = `| \`${at}\` | ${required.includes(key) ? "ja" : ""} | ${saidOf(child)} | ${example(child)} |`;
        rows.set(`${at} ${child["description"]}`, rows.get(`${at} ${child["description"]}`) ?? line);
        this.rows(child, at, rows);
      }
    }
  }

  /** What the tables refer to: parts that many files have, and the operations. */
  rest(condition: Node | undefined, groupOf: Node | undefined): void {
    this.heading("## Gedeelde delen", "Deze delen staan in veel bestanden, overal met dezelfde sleutels.");
    for (const [name, node] of this.told) {
      this.heading(`### ${name}`);
      this.table(node);
    }
    if (condition && !this.told.has("voorwaarde")) {
      this.heading("### voorwaarde");
      this.table(condition);
    }
    if (groupOf) {
      this.heading("### groep van voorwaarden");
      this.table(groupOf);
    }
    this.heading("## Bewerkingen", "De bewerkingen van `afleidingen.json`, elk met al haar sleutels.");
    for (const [name, node] of this.operations) {
      const operatie = propertiesOf(node)["operatie"];
      this.heading(`### ${name}`, isNode(operatie) ? String(operatie["description"] ?? "") : "");
      this.table(node);
    }
  }
}

/** The page of every key, every operation and every refusal, from the schemas and the texts of problems. */
export function keysPage(schemas: Readonly<Record<string, Node>>, refusals: Refusals): string {
  const page = new Page();
  for (const name of written) {
    const schema = schemas[name] ?? {};
    page.heading(
      `## ${String(schema["title"])}`,
      `${String(schema["description"])} Het schema is [${name}.schema.json](schema/${name}.schema.json).`,
    );
    page.table(schema);
  }
  const defs = isNode(schemas["regel"]?.["$defs"]) ? schemas["regel"]["$defs"] : {};
  const condition = nodes(isNode(defs["voorwaarde"]) ? defs["voorwaarde"]["anyOf"] : []);
  const groupOf = { anyOf: [...nodes(Object.values(defs)), ...condition.slice(1)].filter(isGroup) };
  page.rest(condition[0], groupOf);
  page.heading(
    "## Weigeringen",
    "Elke weigering noemt bestand, plaats, wat er staat, wat er hoort en wat te doen, en eindigt op haar code.",
  );
  for (const [group, title] of Object.entries(groups)) {
    page.heading(`### ${title}`);
    page.lines.push("", "| code | wat er hoort | wat te doen |", "| --- | --- | --- |");
    for (const [code, { verwacht, remedie }] of Object.entries(refusals[group] ?? {}))
      page.lines.push(`| \`${code}\` | ${cell(verwacht)} | ${cell(remedie)} |`);
  }
  return [
    "# Sleutels, bewerkingen en weigeringen",
    "",
    "Gemaakt met `npm run generate`. Niet met de hand wijzigen: de uitleg staat in [schema-teksten.json](schema-teksten.json).",
    ...page.lines,
    "",
  ].join("\n");
}
