export type { NietUitgedrukt } from "../fields.js";
export type { Ontbrekend, ZaakDeel, ZgwBesluit, ZgwResultaat, ZgwZaakEigenschap } from "./bodies.js";
export type { ZgwEigenschap, ZgwSpecificatie } from "./properties.js";
export { type CatalogusOpties, type CatalogusUitvoer, toCatalogus, type ZgwResultaatType } from "./to-catalogus.js";
export { toZgw, type ZgwOpties, type ZgwUitvoer } from "./to-zgw.js";
