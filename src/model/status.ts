import type { Tekst } from "./tekst.js";

/* Apart from the schema of a regime: who only judges asks for this, and carries no schema. */

export const statussen = ["geldend", "beleid", "voorstel", "wetsvoorstel"] as const;
export type Status = (typeof statussen)[number];

/** What is no law yet, and what lies on it is no more than that either. */
export const isHypothetical = (status: Status): boolean => status === "voorstel" || status === "wetsvoorstel";

/** A proposal or bill that another regime builds on. */
export interface Grondslag {
  readonly id: string;
  readonly titel: Tekst;
  readonly status: Status;
}
