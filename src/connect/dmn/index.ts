export type { Invoer, Uitvoer } from "../expressed/told.js";
export type { Naamgeving } from "./document.js";
export { type Dmn, type DmnOpties, toDmn } from "./to-dmn.js";
