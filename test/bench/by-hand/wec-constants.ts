/** What the outcome says of the law whatever the case: looked up once, by the names under which the rule files have it. */

import { regimesOf } from "../../../src/doors/regimes.js";
import { uitkomst } from "../../../src/generated/texts.js";
import type { Bron, Interpretatie } from "../../../src/model/bron.js";
import type { Tekst } from "../../../src/model/tekst.js";
import { children, isBlad, leavesIn } from "../../../src/model/tree.js";
import type { LeesbareUitkomst, Samenhang } from "../../../src/model/uitkomst.js";
import type { Groep } from "../../../src/model/voorwaarde.js";
import { type Sentences, sentences } from "./sentence.js";

export type Conclusie = LeesbareUitkomst["conclusies"][number];
export type VoorwaardeUitslag = Conclusie["voorwaarden"][number];
export type Vermelding = LeesbareUitkomst["kwetsbaarheden"][number];
export type Waarschuwing = LeesbareUitkomst["waarschuwingen"][number];
export type Termijn = LeesbareUitkomst["termijnen"][number];
export type Stap = Termijn["stappen"][number];
export type BronVermelding = Conclusie["bron"];

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the rules of wec have no ${name}`);
  return value;
}

export const wec = found(
  regimesOf("tlv-emb").find(({ id }) => id === "wec"),
  "regime",
);
export const atw = found(wec.kalenders["algemene-termijnenwet"], "calendar");

/** What a fact is called. */
export const naamVan = (feit: string): Tekst =>
  wec.feiten.find(({ id }) => id === feit)?.titel ?? { nl: `[${feit}]`, en: `[${feit}]` };

export const cite = ({ jci, citaat, vindplaats }: Bron): BronVermelding => ({ jci: jci ?? null, citaat, vindplaats });
const readings = (list: readonly Interpretatie[] = []): Conclusie["interpretaties"] =>
  list.map(({ vraag, keuze, anders, grond, en }) => ({
    vraag,
    vraagEn: en?.vraag ?? vraag,
    keuze,
    keuzeEn: en?.keuze ?? keuze,
    anders: anders ?? null,
    andersEn: en?.anders ?? anders ?? null,
    grond,
    grondEn: en?.grond ?? grond,
  }));

export type Bronnen = Conclusie["bronnen"];

export interface VasteConclusie
  extends Omit<Conclusie, "oordeel" | "zin" | "zinEn" | "bron" | "bronnen" | "voorwaarden" | "wachtOp"> {
  readonly bronnen: readonly BronVermelding[];
  readonly ja: Tekst;
  readonly nee: Tekst;
  readonly nvt: Tekst;
}

const regelOf = (id: string) =>
  found(
    wec.regels.find(({ name }) => name === id),
    `conclusion ${id}`,
  );

/** How the conditions hang together, by their places in reading order. */
function samenhangOf(node: Groep, next: { place: number }): Samenhang {
  const delen = children(node).map((deel) => (isBlad(deel) ? next.place++ : samenhangOf(deel, next)));
  return "all" in node ? { alle: delen } : { een: delen };
}

export function conclusieOf(id: string): VasteConclusie {
  const { titel, kracht, bron, mede = [], interpretatie, conditions, event, en } = regelOf(id);
  const { ja, nee, nvt = uitkomst.nl.nvt } = event.params;
  return {
    id,
    titel,
    titelEn: en?.titel ?? titel,
    kracht: kracht ?? null,
    bronnen: [bron, ...mede].map(cite),
    interpretaties: readings(interpretatie),
    ja: { nl: ja, en: en?.ja ?? ja },
    nee: { nl: nee, en: en?.nee ?? nee },
    ...(leavesIn(conditions).length > 1 && { samenhang: samenhangOf(conditions, { place: 0 }) }),
    nvt: { nl: nvt, en: en?.nvt ?? (event.params.nvt ? nvt : uitkomst.en.nvt) },
  };
}

/** A condition of a conclusion, by its name in Dutch and, where that stands more than once, which of them. */
export type VasteVoorwaarde = Pick<VoorwaardeUitslag, "naam" | "naamEn" | "feit" | "vindplaats">;

export function voorwaardeOf(conclusie: string, naam: string, keer = 0): VasteVoorwaarde {
  const { conditions, bron } = regelOf(conclusie);
  const blad = found(leavesIn(conditions).filter(({ name }) => name === naam)[keer], `condition "${naam}"`);
  const vindplaats = blad.bron ?? bron.vindplaats;
  return { naam, naamEn: blad.en ?? naam, feit: blad.betreft ?? blad.fact, vindplaats };
}

/** What is listed when a conclusion of carefulness is not met. */
export function vermeldingOf(id: string): Vermelding {
  const { bron, event, en } = regelOf(id);
  const zin = event.params.lijst ?? event.params.nee;
  return { conclusie: id, zin, zinEn: en?.lijst ?? en?.nee ?? zin, bron: cite(bron) };
}

/** A duty, and who owes it. */
export function plichtOf(id: string): { readonly conclusie: string; readonly wie: Tekst } {
  return { conclusie: id, wie: found(regelOf(id).wie, `bearer of ${id}`) };
}

export const waarschuwing = (code: string, { nl, en }: Tekst, conclusie: string | null = null): Waarschuwing => ({
  code,
  zin: nl,
  zinEn: en,
  conclusie,
});

function warningTexts(code: string, conclusie: string | null): Tekst {
  const list = conclusie === null ? wec.waarschuwingen : regelOf(conclusie).waarschuwing;
  const { zin, en = zin } = found(
    list?.find((w) => w.code === code),
    `warning ${code}`,
  );
  return { nl: zin, en };
}

/** A warning of a conclusion, or of the regime as a whole. */
export const waarschuwingOf = (code: string, conclusie: string | null): Waarschuwing =>
  waarschuwing(code, warningTexts(code, conclusie), conclusie);

/** The text of a warning that names one or two dates of the case. */
export function dateWarningOf(code: string, conclusie: string | null, ...names: readonly string[]): Sentences {
  const { nl, en } = warningTexts(code, conclusie);
  return sentences(nl, en, ...names);
}

export type VasteTermijn = Omit<Termijn, "begin" | "einde" | "opZijnVroegst" | "wachtOp" | "stappen">;

export function termijnOf(name: string): VasteTermijn {
  const { id, titel, wie, soort, toelichting, bron, interpretatie } = found(
    wec.termijnen.find((termijn) => termijn.id === name),
    `term ${name}`,
  );
  return {
    id,
    titel: titel.nl,
    titelEn: titel.en,
    wie: wie ?? null,
    soort: soort ?? null,
    toelichting: toelichting?.nl ?? null,
    toelichtingEn: toelichting?.en ?? null,
    bron: cite(bron),
    interpretaties: readings(interpretatie),
  };
}

/** The title and the source of a derived date. */
export function afleidingOf(name: string): { readonly titel: Tekst; readonly bron: BronVermelding } {
  const {
    titel,
    en = titel,
    bron,
  } = found(
    wec.afleidingen.find(({ id }) => id === name),
    `date ${name}`,
  );
  return { titel: { nl: titel, en }, bron: cite(found(bron, `source of ${name}`)) };
}

/** What is said beside a consequence, in its first case or in a later one. */
export const toelichtingOf = (gevolg: string, geval: number): Tekst =>
  found(wec.gevolgen.find(({ naam }) => naam === gevolg)?.gevallen[geval]?.toelichting, `explanation of ${gevolg}`);
