export type { NietUitgedrukt } from "../fields.js";
export { fromOso, type OsoInvoer, type OsoVerklaring } from "./from-oso.js";
export { type OsoOpties, type OsoUitvoer, toOso } from "./to-oso.js";
