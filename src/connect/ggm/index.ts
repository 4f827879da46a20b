export type { NietUitgedrukt } from "../fields.js";
export { fromGgm, type GgmInvoer } from "./from-ggm.js";
export type { Verschil } from "./names.js";
export { type GgmOpties, type GgmUitvoer, toGgm } from "./to-ggm.js";
