import type { Afleiding, AfleidingDoor, Operatie } from "../model/afleiding.js";
import type { Groep } from "../model/voorwaarde.js";
import type { Count, Operation } from "./operation.js";
import * as aantalDagen from "./operations/aantal-dagen.js";
import * as aantalPerioden from "./operations/aantal-perioden.js";
import * as dagInJaar from "./operations/dag-in-jaar.js";
import * as eerstBekende from "./operations/eerst-bekende.js";
import * as eersteVanMaandNa from "./operations/eerste-van-maand-na.js";
import * as eerstvolgende from "./operations/eerstvolgende.js";
import * as gedeeldDoor from "./operations/gedeeld-door.js";
import * as indien from "./operations/indien.js";
import * as kleinste from "./operations/kleinste.js";
import * as laatste from "./operations/laatste.js";
import * as laatsteVanMaand from "./operations/laatste-van-maand.js";
import * as laatstvoorafgaande from "./operations/laatstvoorafgaande.js";
import * as plusDagen from "./operations/plus-dagen.js";
import * as plusJaren from "./operations/plus-jaren.js";
import * as plusMaanden from "./operations/plus-maanden.js";
import * as tabel from "./operations/tabel.js";
import * as termijn from "./operations/termijn.js";
import * as tijdTussen from "./operations/tijd-tussen.js";
import * as totEnMetJaren from "./operations/tot-en-met-jaren.js";
import * as verjaardag from "./operations/verjaardag.js";
import * as vroegste from "./operations/vroegste.js";

/** Every operation, reckoned on dates as text. A new one is a file in `operations/` and a line here and in `fast.ts`. */
export const operations: { readonly [O in Operatie]: Operation<AfleidingDoor<O>> } = {
  plusDagen: plusDagen.operation,
  plusMaanden: plusMaanden.operation,
  plusJaren: plusJaren.operation,
  verjaardag: verjaardag.operation,
  totEnMetJaren: totEnMetJaren.operation,
  eersteVanMaandNa: eersteVanMaandNa.operation,
  laatsteVanMaand: laatsteVanMaand.operation,
  eerstvolgende: eerstvolgende.operation,
  laatstvoorafgaande: laatstvoorafgaande.operation,
  dagInJaar: dagInJaar.operation,
  vroegste: vroegste.operation,
  laatste: laatste.operation,
  eerstBekende: eerstBekende.operation,
  termijn: termijn.operation,
  tabel: tabel.operation,
  gedeeldDoor: gedeeldDoor.operation,
  kleinste: kleinste.operation,
  tijdTussen: tijdTussen.operation,
  indien: indien.operation,
  aantalDagen: aantalDagen.operation,
  aantalPerioden: aantalPerioden.operation,
};

export const operationOf = ({ operatie }: Afleiding): Operation<Afleiding> => operations[operatie];

/** The dates, or the numbers, that an operation starts from. */
export const sources = (afleiding: Afleiding): string[] => operationOf(afleiding).sources(afleiding);

/** Whether the operation works on one date alone; such an operation never turns back in time. */
export const isSingle = (afleiding: Afleiding): boolean => operationOf(afleiding).sum !== undefined;

/** Whether the operation gives a number and not a date. */
export const isAmount = (afleiding: Afleiding): boolean => operationOf(afleiding).amount?.(afleiding) ?? false;

/** How a number is counted; nothing of what is no count. */
export const countOf = (afleiding: Afleiding): Count | undefined => operationOf(afleiding).count?.(afleiding);

/** Whether the operation counts days or stretches of them. */
export const isCount = (afleiding: Afleiding): boolean => operationOf(afleiding).count !== undefined;

/** Whether the operation gives a number, and not a day. */
export const isNumber = (afleiding: Afleiding): boolean => isAmount(afleiding) || isCount(afleiding);

/** Whether what the operation starts from are dates, and not numbers. */
export const fromDates = (afleiding: Afleiding): boolean =>
  !isAmount(afleiding) || operationOf(afleiding).countsDates === true;

/** The tree of conditions on which the operation depends, if it does. */
export const conditionsOf = (afleiding: Afleiding): Groep[] => {
  const tree = operationOf(afleiding).condition?.(afleiding);
  return tree ? [tree] : [];
};
