export type { Invoer, Uitvoer } from "../expressed/told.js";
export type { Versie } from "./document.js";
export { type Laag, type Regelrecht, type RegelrechtOpties, toRegelrecht } from "./to-regelrecht.js";
