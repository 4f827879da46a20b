/** The units in which a term is counted. */
export const eenheden = ["dagen", "weken", "maanden", "jaren"] as const;
export type Eenheid = (typeof eenheden)[number];
