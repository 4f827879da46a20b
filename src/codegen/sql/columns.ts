/** The columns of the table beside its facts: the caller's own key of a case, and the day on which it is judged. */
export const KENMERK = "kenmerk";
export const PEILDATUM = "peildatum";
/** Whether a date came without its day, and is therefore unknown here. */
export const ONVOLLEDIG = "onvolledig";

/** What the query gives beside the conclusions. */
export const results = ["oordeel", "nee", "onbekend"] as const;
