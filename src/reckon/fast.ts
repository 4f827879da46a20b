import type { Afleiding, AfleidingDoor, Operatie } from "../model/afleiding.js";
import { InterneFout } from "../model/fault.js";
import type { Regime } from "../model/regime.js";
import type { Ymd } from "./day-number.js";
import type { Fast } from "./operation.js";
import * as dagInJaar from "./operations/dag-in-jaar.js";
import * as eersteVanMaandNa from "./operations/eerste-van-maand-na.js";
import * as eerstvolgende from "./operations/eerstvolgende.js";
import * as laatste from "./operations/laatste.js";
import * as laatsteVanMaand from "./operations/laatste-van-maand.js";
import * as laatstvoorafgaande from "./operations/laatstvoorafgaande.js";
import * as plusDagen from "./operations/plus-dagen.js";
import * as plusJaren from "./operations/plus-jaren.js";
import * as plusMaanden from "./operations/plus-maanden.js";
import * as termijn from "./operations/termijn.js";
import * as totEnMetJaren from "./operations/tot-en-met-jaren.js";
import * as verjaardag from "./operations/verjaardag.js";
import * as vroegste from "./operations/vroegste.js";

/** The operations on days as numbers. What chooses a day is written by who reads conditions; no condition may name an amount. */
const operations: { readonly [O in Operatie]?: Fast<AfleidingDoor<O>> } = {
  plusDagen: plusDagen.fast,
  plusMaanden: plusMaanden.fast,
  plusJaren: plusJaren.fast,
  verjaardag: verjaardag.fast,
  totEnMetJaren: totEnMetJaren.fast,
  eersteVanMaandNa: eersteVanMaandNa.fast,
  laatsteVanMaand: laatsteVanMaand.fast,
  eerstvolgende: eerstvolgende.fast,
  laatstvoorafgaande: laatstvoorafgaande.fast,
  dagInJaar: dagInJaar.fast,
  vroegste: vroegste.fast,
  laatste: laatste.fast,
  termijn: termijn.fast,
};

export const fastOf = ({ operatie }: Afleiding): Fast<Afleiding> | undefined => operations[operatie];

/** The sum of an operation on one day. */
export function single(afleiding: Afleiding, { kalenders }: Regime): (from: Ymd) => Ymd {
  const sum = fastOf(afleiding)?.sum?.(afleiding, kalenders);
  // No condition may name an amount: the check of the rules sees to that.
  if (!sum) throw new InterneFout(`${afleiding.id}: ${afleiding.operatie} is not reckoned from one day`);
  return sum;
}
