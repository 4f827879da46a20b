import { readdirSync } from "node:fs";
import { diff, prove } from "../../src/generated/alle-vragen.js";
import type { RegelsBewijs } from "../../src/model/bewijs-van-regels.js";
import type { Regime } from "../../src/model/regime.js";
import type { BookData, BookRegime, BookSource } from "../../src/site/book/data.js";
import { readCases } from "../../src/testing/cases.js";
import { coverage } from "../../src/testing/coverage.js";
import { readJson, readText, root } from "./files.js";
import { caseFiles, shipped } from "./zaken.js";

/** What is small is proved; of the rest the pages are the same, and say that nothing is. */
const small = ["brieven-2019-2020", "emb-regeling"];

const unproved = ({ id, titel, status, vraag }: Regime): RegelsBewijs => ({
  ...{
    schema: "bewijs-van-regels/1",
    bewijs: { pakket: "leerplicht-tlv", standen: [] },
    vraag,
    regime: { id, titel, status },
    voorbehouden: [],
    uitspraken: [],
  },
  ...{ nietBewezen: [], namen: {} },
});

/** A regime of the package as the book takes it. */
export function bookRegime(regime: Regime): BookRegime {
  const gevallen = readCases(caseFiles, regime);
  const bewijs = small.includes(regime.id) ? prove(regime.vraag, regime.id, undefined, {}) : unproved(regime);
  return { regime, bewijs, gevallen, dekking: coverage(regime, gevallen), graaf: null };
}

const names = readdirSync(`${root}rules/bronnen`);

/** The texts of the sources of the package. */
export const bookSources: readonly BookSource[] = names
  .filter((name) => /\.(md|txt)$/.test(name))
  .map((name) => ({
    document: name.replace(/\.(md|txt)$/, ""),
    tekst: readText(`rules/bronnen/${name}`),
    brief: name.endsWith(".txt"),
  }));

/** The book of the package, of which the heavy proofs are left out. */
export const shippedBook = (): BookData => ({
  regimes: shipped.map(bookRegime),
  bronnen: bookSources,
  brieven: names.filter((name) => name.endsWith(".zinnen.json")).map((name) => readJson(`rules/bronnen/${name}`)),
  verschillen: [diff("tlv-emb", "wec", "emb-2019")],
});
