export { type GraphOpties, graph } from "./graph.js";
export type { TekenOpties } from "./options.js";
export type { TeRegime } from "./regime.js";
export { timeline } from "./timeline.js";
export { transitions } from "./transitions.js";
