export type { Taal } from "../model/tekst.js";
export { type Probleem, RegelError, type RegelProbleem, ToetsverzoekError } from "./errors.js";
export { translate, type VertaalOpties } from "./translate.js";
