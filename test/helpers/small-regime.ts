import { loadRegime } from "../../src/index.js";
import type { Regime } from "../../src/model/regime.js";

type Json = Record<string, unknown>;
const tekst = { nl: "Wat?", en: "What?" };
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };

/** A fact of a made-up question. */
export const feit = (id: string, type: string, extra: Json = {}): Json => ({
  id,
  type,
  vraag: tekst,
  bewijsstuk: tekst,
  soort: "feit",
  herkomst: "DOSSIER",
  ...extra,
});

/** A condition. */
export const blad = (fact: string, operator: string, value: unknown): Json => ({
  name: `${fact} ${operator}`,
  fact,
  operator,
  value,
});

/** A rule of a made-up regime: mandatory, unless it says otherwise. */
export const regel = (name: string, conditions: Json, extra: Json = {}): Json => ({
  name,
  titel: name,
  kracht: "dwingend",
  bron,
  conditions,
  event: { type: name, params: { ja: "j", nee: "n", onbekend: "o" } },
  ...extra,
});

export interface Parts {
  readonly feiten: readonly Json[];
  readonly groepen?: Json;
  readonly regels: readonly Json[];
  readonly afleidingen?: readonly Json[];
  readonly regime?: Json;
  /** The scope of the final conclusion, which counts every mandatory rule under it. */
  readonly reikwijdte?: string;
}

/** The files of a made-up question with one regime and one final conclusion, `slot`. */
export function smallFiles({
  feiten,
  groepen = {},
  regels,
  afleidingen = [],
  regime = {},
  reikwijdte,
}: Parts): Record<string, unknown> {
  const parts = regels.filter((r) => r["kracht"] === "dwingend" && r["reikwijdte"] === reikwijdte);
  const scope = reikwijdte === undefined ? {} : { reikwijdte };
  const slot = {
    ...regel(
      "slot",
      { all: parts.map((r) => blad(String(r["name"]), "in", ["ja", "nvt"])) },
      { slotsom: true, ...scope },
    ),
    kracht: undefined,
  };
  const named = [...regels, JSON.parse(JSON.stringify(slot)) as Json];
  return {
    "regime.json": {
      id: "klein",
      vraag: "proef",
      titel: tekst,
      status: "geldend",
      rechtskarakter: "besluit",
      geldigVan: "2000-01-01",
      conclusies: named.map((r) => r["name"]),
      ...regime,
    },
    "feiten.json": { vraag: "proef", titel: tekst, groepen, feiten },
    "afleidingen.json": { afleidingen: afleidingen.map((a) => ({ titel: "x", ...a })) },
    ...Object.fromEntries(named.map((r, i) => [`r${i}.json`, r])),
  };
}

export const small = (parts: Parts): Regime => loadRegime(smallFiles(parts));
