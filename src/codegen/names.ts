/** Words of the language, and the names that a function has from outside: a conclusion may have these as its name, its constant may not. */
const reserved: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public return " +
    "Object static super switch this throw true try typeof var void while with yield zaak"
  ).split(" "),
);

/** The constant in which a fact, a date or a conclusion stands: `tlv.einddatum` is `tlv_einddatum`. */
export function constant(id: string): string {
  const name = id.replaceAll(".", "_").replaceAll(/[^A-Za-z0-9_$]+/g, "$");
  return reserved.has(name) ? `${name}_` : name;
}

/** A name of the code itself: with a sign that no fact, date or conclusion has in its name, so that it can never be one of theirs. */
export const local = (name: string): string => `${name}$`;
