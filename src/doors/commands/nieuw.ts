import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { zakenTeksten } from "../../generated/case-texts.js";
import { InterneFout } from "../../model/fault.js";
import type { Regime } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import { baseOf } from "../../read/regime/inherited.js";
import { asIs } from "../../read/shown.js";
import { written } from "../../read/words.js";
import { loadRegime, regimesOf, vraagNamen } from "../regimes.js";
import { makeFolder } from "./folder.js";
import { asFiles, makeCases } from "./made-cases.js";
import { loadFolders } from "./own-folders.js";
import { packagedRules } from "./packaged.js";
import { refuse } from "./refuse.js";
import { namedRules, replacedFiles } from "./replacing.js";
import { exit, type Flags, print, readTaal, say } from "./shared.js";

/** What can be begun: a question of one's own, a regime on one of the package, or a policy on one. */
export type Begin = "vraag" | "regime" | "beleid";

/** Files by their path from the folder: parsed JSON, or a text. `%naam%` and the like are filled in. */
type Bestanden = Readonly<Record<string, unknown>>;

/** The file `rules/sjablonen.json`. */
interface Sjablonen {
  readonly geldigVan: string;
  readonly eigenaar: string;
  /** The regime that is built on where the call names none. */
  readonly basis: Readonly<Record<"regime" | "beleid", string>>;
  readonly titel: Readonly<Record<Begin, Tekst>>;
  readonly vraag: Bestanden;
  readonly regime: Bestanden;
  /** A regime that replaces inherited rules: their files come beside these. */
  readonly vervanging: Bestanden;
  /** By the regime that the policy is laid on: its kinds of norms are its own. */
  readonly beleid: Readonly<Record<string, Bestanden>>;
}

function packaged(name: string): string {
  const path = packagedRules(name);
  if (path === undefined) throw new InterneFout("the rules of the package are not beside it");
  return path;
}

const sjablonen = (): Sjablonen => JSON.parse(readFileSync(packaged("sjablonen.json"), "utf8")) as Sjablonen;

/** A folder that does not exist yet, or holds nothing: what is somebody's is left as it is. */
function refuseFull(map: string): void {
  const found = statSync(map, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory() || readdirSync(map).length > 0) refuse("folder-not-empty", "MAP", asIs(map));
}

/** The name of a regime, as its files may have it: that of the folder, where none is given. */
function readNaam(map: string, naam = basename(resolve(map))): string {
  return /^[a-z][a-z0-9-]*$/.test(naam)
    ? naam
    : refuse("call-unknown", "--naam", naam, { keuze: "--naam mijn-regels" });
}

/** The regime to build on, among those that one can: by its id, or as a folder of one's own, after those that it builds on itself. */
function readBasis(
  named: string,
  among: readonly Regime[],
): { readonly basis: Regime; readonly below: readonly Regime[] } {
  const ids = among.map((regime) => regime.id);
  const packaged = among.find((regime) => regime.id === named);
  if (packaged) return { basis: packaged, below: [] };
  const maps = named.split(",").map((map) => map.trim());
  if (!maps.every((map) => statSync(map, { throwIfNoEntry: false })?.isDirectory()))
    return refuse("call-unknown", "--basis", asIs(named), { keuze: [...ids, "MAP"].join(", ") }, ids);
  const own = [...loadFolders(maps).values()];
  const top = own.find(({ id }) => !own.some(({ bouwtVoortOp }) => bouwtVoortOp === id));
  return { basis: top ?? (own[0] as Regime), below: own };
}

/** The conclusions of a regime with one more, before the answer that they lead to. */
function withOneMore({ regels, volgorde }: Regime, added: readonly string[]): readonly string[] {
  const final = new Set(regels.filter(({ slotsom }) => slotsom).map(({ name }) => name));
  const at = volgorde.findIndex((name) => final.has(name));
  return [...volgorde.slice(0, at), ...added, ...volgorde.slice(at)];
}

/** A template with its places filled in; a list that is one place becomes the list that fills it. */
function filled(value: unknown, values: Readonly<Record<string, string | readonly string[]>>): unknown {
  if (typeof value === "string")
    return value.replace(/%(\w+)%/g, (whole, name: string) => String(values[name] ?? whole));
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown): unknown[] => {
      const list = typeof item === "string" ? values[item.replaceAll("%", "")] : undefined;
      return Array.isArray(list) ? [...list] : [filled(item, values)];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [String(filled(key, values)), filled(inner, values)]),
  );
}

function write(map: string, bestanden: Bestanden): void {
  try {
    for (const [name, value] of Object.entries(bestanden)) {
      const path = join(map, name);
      makeFolder(dirname(path));
      writeFileSync(path, typeof value === "string" ? value : `${JSON.stringify(value, null, 2)}\n`, { flag: "wx" });
    }
  } catch {
    refuse("file-unwritable", "MAP", asIs(map));
  }
}

/** The regime of which a policy on another can use the start: itself, or one that it builds on, for it has the same kinds of norms. */
function startOf(basis: Regime | undefined, all: Sjablonen): string | undefined {
  if (!basis || Object.hasOwn(all.beleid, basis.id)) return basis?.id;
  return startOf(baseOf(basis), all);
}

interface Chosen {
  readonly bestanden: Bestanden;
  readonly basis: Regime | undefined;
  /** The regimes of one's own that it builds on. */
  readonly below: readonly Regime[];
}

function chosen(soort: Begin, { basis: asked, vervang }: Flags, all: Sjablonen): Chosen {
  if (soort === "vraag") return { bestanden: all.vraag, basis: undefined, below: [] };
  const known = vraagNamen.flatMap(regimesOf);
  const id = asked ?? all.basis[soort];
  if (soort === "regime")
    return { bestanden: vervang === undefined ? all.regime : all.vervanging, ...readBasis(id, known) };
  const can = known.filter((regime) => regime.beleidsregels.length > 0 && startOf(regime, all) !== undefined);
  const ids = can.map((regime) => regime.id);
  const { basis: named, below } = readBasis(id, known);
  const start = named.beleidsregels.length > 0 ? startOf(named, all) : undefined;
  const bestanden = start === undefined ? undefined : all.beleid[start];
  if (!bestanden) return refuse("no-norm-kinds", "--basis", named.id, { keuze: ids.join(", ") }, [named.id]);
  return { bestanden, basis: named, below };
}

/** Whether a file of a start holds a rule that was inherited. */
const isReplacement = (name: string): boolean => name !== "regime.json" && !name.endsWith(".zaken.json");

/**
 * Writes the start of a question, a regime or a policy into an empty folder: small, with its source, its cases and its own schemas,
 * and in order as it is.
 *
 * @throws {ToetsverzoekError} for a folder that holds something, a name that none can have, and a regime that one cannot build on
 * @throws {RegelError} for a name or a title that is taken
 */
export function nieuw(soort: Begin, map: string, flags: Flags): number {
  const taal = readTaal(flags);
  const said = zakenTeksten[taal].nieuw;
  refuseFull(map);
  const naam = readNaam(map, flags.naam);
  const all = sjablonen();
  const { bestanden, basis, below } = chosen(soort, flags, all);
  const titel = flags.titel ?? all.titel[soort].nl;
  const geldigVan = basis && basis.geldigVan > all.geldigVan ? basis.geldigVan : all.geldigVan;
  const schema = relative(resolve(map), packaged("schema")).replaceAll("\\", "/");
  const replaced = basis && flags.vervang !== undefined ? namedRules(basis, flags.vervang) : undefined;
  const started = basis && replaced ? { ...bestanden, ...replacedFiles(basis, replaced, geldigVan) } : bestanden;
  const values = {
    naam,
    titel,
    titelEn: flags["titel-en"] ?? flags.titel ?? all.titel[soort].en,
    eigenaar: flags.eigenaar ?? all.eigenaar,
    geldigVan,
    schema,
    ...(basis ? { basis: basis.id, vraag: basis.vraag } : {}),
    ...(basis ? { conclusies: replaced ? basis.volgorde : withOneMore(basis, ["eigenGesprekTijdig"]) } : {}),
    ...(replaced ? { vervangt: replaced } : {}),
  };
  const rules = filled(started, values) as Bestanden;
  const regime = loadRegime(
    Object.fromEntries(Object.entries(rules).filter(([name]) => !name.endsWith(".zaken.json"))),
    { regimes: below },
  );
  const cases = replaced
    ? asFiles(regime, makeCases(rules, replaced, { regimes: below }), `${schema}/zaken.schema.json`)
    : {};
  const made = { ...rules, ...cases };
  write(map, made);
  const files = Object.keys(made).sort();
  print(say(said.geschreven, { map, aantal: files.length }));
  for (const file of files) print(`  ${file}`);
  print(said.daarna);
  const head = soort === "beleid" ? "beleid.json" : "regime.json";
  // What it builds on is of the package, or has to be said again.
  const beside = below.length === 0 ? "" : ` --regels ${flags.basis}`;
  const steps = [
    ...(flags.eigenaar === undefined ? [say(said.eigenaar, { bestand: head })] : []),
    say(said.geldigVan, { bestand: head, dag: written(geldigVan, taal) }),
    ...(flags.titel !== undefined && flags["titel-en"] === undefined ? [say(said.titelEn, { bestand: head })] : []),
    ...(replaced
      ? [
          ...files.filter(isReplacement).map((bestand) => say(said.vervang, { bestand })),
          said.nieuweEis,
          say(said.nieuweDatum, { vraag: regime.vraag, basis: basis?.id ?? "" }),
          say(said.vernieuw, { map }),
        ]
      : [said.bron, ...(basis ? [say(said.basis, { basis: basis.id })] : [])]),
    ...(basis
      ? [below.length === 0 ? say(said.erfenis, { map }) : `${say(said.erfenis, { map: naam })}${beside},${map}`]
      : []),
    `${say(said.proef, { map })}${beside}`,
  ];
  for (const [i, step] of steps.entries()) print(`  ${i + 1}. ${step}`);
  return exit.settled;
}
