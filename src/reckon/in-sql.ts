import type { Afleiding, AfleidingDoor, Operatie } from "../model/afleiding.js";
import type { InSql } from "./operation.js";
import * as dagInJaar from "./operations/dag-in-jaar.js";
import * as eersteVanMaandNa from "./operations/eerste-van-maand-na.js";
import * as eerstvolgende from "./operations/eerstvolgende.js";
import * as laatsteVanMaand from "./operations/laatste-van-maand.js";
import * as laatstvoorafgaande from "./operations/laatstvoorafgaande.js";
import * as plusDagen from "./operations/plus-dagen.js";
import * as plusJaren from "./operations/plus-jaren.js";
import * as plusMaanden from "./operations/plus-maanden.js";
import * as termijn from "./operations/termijn.js";
import * as totEnMetJaren from "./operations/tot-en-met-jaren.js";
import * as verjaardag from "./operations/verjaardag.js";

export { sql as firstKnown } from "./operations/eerst-bekende.js";
export { sql as latest } from "./operations/laatste.js";
export { sql as earliest } from "./operations/vroegste.js";

/** Every operation on one day. What chooses a day is written by who reads conditions; no condition may name an amount. */
export type OnOneDay = Exclude<
  Operatie,
  | "vroegste"
  | "laatste"
  | "eerstBekende"
  | "indien"
  | "tabel"
  | "gedeeldDoor"
  | "kleinste"
  | "aantalDagen"
  | "aantalPerioden"
  | "tijdTussen"
>;

const operations: { readonly [O in OnOneDay]: InSql<AfleidingDoor<O>> } = {
  plusDagen: plusDagen.sql,
  plusMaanden: plusMaanden.sql,
  plusJaren: plusJaren.sql,
  verjaardag: verjaardag.sql,
  totEnMetJaren: totEnMetJaren.sql,
  eersteVanMaandNa: eersteVanMaandNa.sql,
  laatsteVanMaand: laatsteVanMaand.sql,
  eerstvolgende: eerstvolgende.sql,
  laatstvoorafgaande: laatstvoorafgaande.sql,
  dagInJaar: dagInJaar.sql,
  termijn: termijn.sql,
};

const bySum: { readonly [O in Operatie]?: InSql<Afleiding> } = operations as {
  readonly [O in OnOneDay]: InSql<Afleiding>;
};

/** A sum on one day as SQL; none where it takes a calendar. */
export const sumInSql = (afleiding: Afleiding, from: string): string | undefined =>
  bySum[afleiding.operatie]?.(afleiding, from);
