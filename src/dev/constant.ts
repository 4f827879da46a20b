/** The constant in which a fact, a date or a conclusion stands: `tlv.einddatum` is `tlv_einddatum`. */
export const constant = (id: string): string => id.replaceAll(".", "_").replaceAll(/[^A-Za-z0-9_$]+/g, "$");

/** A date of a rule file as a number: 2026-08-01 is 20260801. */
export const dayNumber = (iso: unknown): number => Number(String(iso).replaceAll("-", ""));

/** A name of the code itself: with a sign that no fact, date or conclusion has in its name, so that it can never be one of theirs. */
export const local = (name: string): string => `${name}$`;
