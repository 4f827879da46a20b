import { parseDocument } from "yaml";
import { categories, licences, scopes } from "./publiccode-lists.js";

/** Something in a `publiccode.yml` that the standard does not take, or (`deprecated`) will not take for long. */
export interface PubliccodeProblem {
  /** The keys to the place, as the standard writes them: `legal/license`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  readonly deprecated?: true;
}

type Check = (value: unknown, path: string) => PubliccodeProblem[];
type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map => typeof value === "object" && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60));
const lengthOf = (text: string): number => [...text.trim()].length;

const wrong = (path: string, value: unknown, expected: string, remedy: string): PubliccodeProblem => ({
  ...{ path: path === "" ? "(top level)" : path, found: shown(value), expected, remedy },
});
const old = (path: string, value: unknown, remedy: string): PubliccodeProblem => ({
  ...wrong(path, value, "a key or value that the standard keeps", remedy),
  deprecated: true,
});

/** A text that passes a test. */
const text =
  (expected: string, remedy: string, passes: (text: string) => boolean = () => true): Check =>
  (value, path) =>
    typeof value === "string" && value.trim() !== "" && passes(value) ? [] : [wrong(path, value, expected, remedy)];

const any = text("a text that is not empty", "Write a text, between quotes where it looks like a number or a date.");
const flag: Check = (value, path) =>
  typeof value === "boolean" ? [] : [wrong(path, value, "true or false", "Write true or false, without quotes.")];
const oneOf = (choices: readonly string[]): Check =>
  text(`one of: ${choices.join(", ")}`, "Choose a value of that list.", (value) => choices.includes(value));
const among = (choices: ReadonlySet<string>, list: string): Check =>
  text(`a tag of the ${list} list of the standard`, `Look the tag up in the ${list} list, and spell it so.`, (value) =>
    choices.has(value),
  );
const isUrl = (value: string): boolean => URL.canParse(value) && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value);
const url = text("an address that begins with https:// or http://", "Write the whole address.", isUrl);
const uri = text(
  "alias:NAME, or a URI: an address or urn:...",
  "Write an alias of the standard, or the whole URI.",
  (value) => /^(alias:[a-z0-9-]+|urn:[a-z0-9-]+:\S+)$/i.test(value) || isUrl(value),
);
const mail = text("an e-mail address", "Write the address of a person, not hidden.", (value) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
);
const language = text("a language by BCP 47, such as nl or en-GB", "Write the tag of the language.", (value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1 && /^[a-z]{2,3}(-|$)/i.test(value);
  } catch {
    return false;
  }
});
const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
const date = text("a date as YYYY-MM-DD, between quotes", "Write a day that is in the calendar.", isDay);
const picture = (endings: readonly string[]): Check =>
  text(`a file or address that ends in ${endings.join(", ")}`, "Name a picture in one of these formats.", (value) =>
    endings.some((ending) => value.toLowerCase().endsWith(ending)),
  );
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const country: Check = (value, path) => {
  const isCountry =
    typeof value === "string" && /^[A-Za-z]{2}$/.test(value) && regions.of(value.toUpperCase()) !== undefined;
  if (!isCountry) return [wrong(path, value, "a country by ISO 3166-1 alpha-2, such as NL", "Write its two letters.")];
  return value === value.toUpperCase() ? [] : [old(path, value, `Write ${value.toUpperCase()}.`)];
};
const sized = (least: number, most: number): Check =>
  text(
    least > 1 ? `a text of ${least} to ${most} characters` : `a text of at most ${most} characters`,
    "Write it shorter or longer.",
    (value) => lengthOf(value) >= least && lengthOf(value) <= most,
  );

const list =
  (item: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least)
      return [
        wrong(
          path,
          value,
          `a list${least > 0 ? ` of ${least} or more` : ""}`,
          "Write each on a line that begins with a dash.",
        ),
      ];
    return value.flatMap((one, i) => item(one, `${path}/${i}`));
  };
/** One value, or a list of them. */
const oneOrMore =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? list(item, 1)(value, path) : item(value, path);

interface Key {
  readonly check: Check;
  readonly required?: true;
  /** What to do in its place. */
  readonly deprecated?: string;
}
const must = (check: Check): Key => ({ check, required: true });
const may = (check: Check): Key => ({ check });
const gone = (check: Check, deprecated: string): Key => ({ check, deprecated });

const section =
  (keys: Readonly<Record<string, Key>>): Check =>
  (value, path) => {
    if (!isMap(value))
      return [wrong(path, value, "a section with keys", `Write the keys of it: ${Object.keys(keys).join(", ")}.`)];
    const at = (key: string): string => (path === "" ? key : `${path}/${key}`);
    return [
      ...Object.entries(keys).flatMap(([key, { check, required, deprecated }]) => {
        const own = value[key];
        if (own === undefined || own === null)
          return required ? [wrong(at(key), own, "a value: the standard demands this key", `Add the key ${key}.`)] : [];
        return [...(deprecated ? [old(at(key), own, deprecated)] : []), ...check(own, at(key))];
      }),
      ...Object.keys(value)
        .filter((key) => !Object.hasOwn(keys, key))
        .map((key) =>
          wrong(
            at(key),
            value[key],
            `one of the keys ${Object.keys(keys).join(", ")}`,
            "Take it away, or mend its name.",
          ),
        ),
    ];
  };

/** A licence expression: ids with AND, OR and brackets. */
export const isLicence = (value: string): boolean => {
  let plain = value
    .trim()
    .replace(/[A-Za-z0-9][\w.+-]*/g, (word) =>
      word === "AND" || word === "OR" ? word : licences.has(word) ? "x" : "?",
    );
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\(\s*x\s*\)/, "x").replace(/\bx\s+(AND|OR)\s+x\b/, "x");
  }
  return plain === "x";
};

const dependency = section({
  name: must(any),
  versionMin: may(any),
  versionMax: may(any),
  version: may(any),
  optional: may(flag),
});
const organisation = section({ name: must(any), uri: may(any) });
const described = section({
  localisedName: may(any),
  genericName: gone(sized(1, 35), "Leave it out."),
  shortDescription: must(sized(1, 150)),
  longDescription: may(sized(150, 10_000)),
  documentation: may(url),
  apiDocumentation: may(url),
  features: may(list(any)),
  screenshots: may(list(picture([".png", ".jpg", ".jpeg"]))),
  videos: may(list(url)),
  awards: may(list(any)),
});
const LOGO = [".svg", ".svgz", ".png"];

const core = section({
  publiccodeYmlVersion: must(
    text('a version of the standard between quotes, such as "0" or "0.7"', 'Write "0".', (value) =>
      /^0(\.\d+){0,2}$/.test(value),
    ),
  ),
  name: must(any),
  applicationSuite: may(any),
  url: must(url),
  landingURL: may(url),
  isBasedOn: may(oneOrMore(url)),
  softwareVersion: may(any),
  releaseDate: may(date),
  logo: may(picture(LOGO)),
  monochromeLogo: gone(picture(LOGO), "Leave it out."),
  inputTypes: gone(list(any), "Leave it out."),
  outputTypes: gone(list(any), "Leave it out."),
  platforms: must(oneOrMore(any)),
  categories: may(list(among(categories, "categories"), 1)),
  usedBy: may(list(any)),
  fundedBy: may(list(organisation)),
  roadmap: may(url),
  developmentStatus: must(oneOf(["concept", "development", "beta", "stable", "obsolete"])),
  softwareType: must(
    oneOf([
      ...["mobile", "iot", "desktop", "web", "backend", "other"].map((kind) => `standalone/${kind}`),
      ...["addon", "library", "configurationFiles"],
    ]),
  ),
  organisation: may(section({ uri: must(any), name: may(any) })),
  intendedAudience: may(
    section({
      countries: may(list(country)),
      unsupportedCountries: may(list(country)),
      scope: may(list(among(scopes, "scope"))),
    }),
  ),
  description: must((value, path) =>
    isMap(value)
      ? Object.entries(value).flatMap(([lang, own]) => [
          ...language(lang, `${path}/${lang}`),
          ...described(own, `${path}/${lang}`),
        ])
      : [wrong(path, value, "a section for each language", "Write a section nl or en.")],
  ),
  legal: must(
    section({
      license: must(
        text(
          "an SPDX expression of open-source licences that this check knows",
          "Write the id of the licence as SPDX spells it.",
          isLicence,
        ),
      ),
      mainCopyrightOwner: may(any),
      repoOwner: gone(any, "Write organisation/name."),
      authorsFile: gone(any, "Leave it out."),
    }),
  ),
  maintenance: must(
    section({
      type: must(oneOf(["internal", "contract", "community", "none"])),
      contractors: may(list(section({ name: must(any), until: must(date), email: may(mail), website: may(url) }))),
      contacts: may(list(section({ name: must(any), email: may(mail), phone: may(any), affiliation: may(any) }))),
    }),
  ),
  localisation: must(section({ localisationReady: must(flag), availableLanguages: must(list(language, 1)) })),
  dependsOn: may(
    section({ open: may(list(dependency)), proprietary: may(list(dependency)), hardware: may(list(dependency)) }),
  ),
  supports: may(list(section({ id: must(uri) }))),
  IT: gone(() => [], "Sections of countries go: write supports."),
  it: gone(() => [], "Sections of countries go: write supports."),
});

/** What one language at least must have. */
function missingInAll(description: unknown): PubliccodeProblem[] {
  if (!isMap(description)) return [];
  const languages = Object.values(description).filter(isMap);
  return ["longDescription", "features"]
    .filter((key) => languages.every((one) => one[key] === undefined))
    .map((key) =>
      wrong(`description/[lang]/${key}`, undefined, "a value in one language at least", `Add ${key} to a language.`),
    );
}

/** Who maintains it must be named, in the way that the type asks for. */
function unnamed(maintenance: unknown): PubliccodeProblem[] {
  if (!isMap(maintenance)) return [];
  const { type, contractors, contacts } = maintenance;
  const isEmpty = (value: unknown): boolean => !Array.isArray(value) || value.length === 0;
  return [
    ...(type === "contract" && isEmpty(contractors)
      ? [
          wrong(
            "maintenance/contractors",
            contractors,
            "who holds the contract",
            "Name the contractor, and until when.",
          ),
        ]
      : []),
    ...((type === "internal" || type === "community") && isEmpty(contacts)
      ? [wrong("maintenance/contacts", contacts, "a person who maintains it", "Name a person.")]
      : []),
  ];
}

/**
 * Holds the text of a `publiccode.yml` against the rules of the standard (version 0.7): keys that it demands, types, choices, dates,
 * lengths, addresses, languages, countries, licences. What lies behind an address is not looked at.
 */
export function publiccodeProblems(yaml: string): PubliccodeProblem[] {
  const document = parseDocument(yaml, { version: "1.2", uniqueKeys: true });
  if (document.errors.length > 0)
    return document.errors.map(({ message }) =>
      wrong("", message.split("\n")[0], "YAML 1.2", "Mend the line that it names."),
    );
  const value: unknown = document.toJS();
  if (!isMap(value)) return core(value, "");
  return [...core(value, ""), ...missingInAll(value["description"]), ...unnamed(value["maintenance"])];
}
