import type { Afleiding, AfleidingDoor, Operatie } from "../model/afleiding.js";
import type { OnOneDay } from "./in-sql.js";
import type { Formula, Sums } from "./operation.js";
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

const operations: { readonly [O in OnOneDay]: Formula<AfleidingDoor<O>> } = {
  plusDagen: plusDagen.formula,
  plusMaanden: plusMaanden.formula,
  plusJaren: plusJaren.formula,
  verjaardag: verjaardag.formula,
  totEnMetJaren: totEnMetJaren.formula,
  eersteVanMaandNa: eersteVanMaandNa.formula,
  laatsteVanMaand: laatsteVanMaand.formula,
  eerstvolgende: eerstvolgende.formula,
  laatstvoorafgaande: laatstvoorafgaande.formula,
  dagInJaar: dagInJaar.formula,
  termijn: termijn.formula,
};

const bySum: { readonly [O in Operatie]?: Formula<Afleiding> } = operations as {
  readonly [O in OnOneDay]: Formula<Afleiding>;
};

/** A sum on one day in the words of a language; none where it takes a calendar. */
export const formulaOf = <E>(afleiding: Afleiding, from: E, on: Sums<E>): E | undefined =>
  bySum[afleiding.operatie]?.(afleiding, from, on);
