/**
 * All sums on days as numbers: what a regime as code, or as functions, calls. Each operation stands with its own file; a
 * property holds it equal to the one on dates as text.
 */
export { digits, isoOf, not, type Ymd, ymd } from "./day-number.js";
export { onEveryDay } from "./every-day.js";
export { dayInYear } from "./operations/dag-in-jaar.js";
export { firstOfNextMonth } from "./operations/eerste-van-maand-na.js";
export { nextOccurrence } from "./operations/eerstvolgende.js";
export { latest } from "./operations/laatste.js";
export { lastOfMonth } from "./operations/laatste-van-maand.js";
export { lastOccurrence } from "./operations/laatstvoorafgaande.js";
export { plusDays } from "./operations/plus-dagen.js";
export { plusYears, yearsOn } from "./operations/plus-jaren.js";
export { plusMonths } from "./operations/plus-maanden.js";
export { lastDayOfYears } from "./operations/tot-en-met-jaren.js";
export { birthday } from "./operations/verjaardag.js";
export { earliest } from "./operations/vroegste.js";
