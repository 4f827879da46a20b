export type { Parameter, Populatie } from "../model/populatie.js";
export type { Groep, Overgang, RedenBeide, Simulatie, Telling } from "../model/simulatie.js";
export { report } from "./report.js";
export { type PopulatieOpties, population, type SimulateOpties, simulate } from "./simulate.js";
