import type { Feit } from "../../model/feit.js";
import { isPeildatum } from "../../model/peildatum.js";
import { PEILDATUM } from "./columns.js";
import { quoted, value } from "./text.js";

/** Digits without the letters that may stand before them. */
function digits(text: string, voorvoegsel: string): string {
  const { length } = voorvoegsel;
  return `case when left(${text}, ${length}) = ${value(voorvoegsel)} then substr(${text}, ${length + 1}) else ${text} end`;
}

/** A fact as it stands in the table, or as it follows from another one there. */
export function given(feiten: readonly Feit[], { id, voorvoegsel }: Feit): string {
  if (isPeildatum({ id })) return quoted(PEILDATUM);
  const own = quoted(id);
  if (voorvoegsel) return digits(own, voorvoegsel);
  // Giving a fact that means something only beside one answer settles that answer.
  const settles = feiten.flatMap(({ id: other, alleenBij }) =>
    alleenBij?.feit === id ? [`case when ${quoted(other)} is not null then ${value(alleenBij.waarde)} end`] : [],
  );
  return settles.length === 0 ? own : `coalesce(${[own, ...settles].join(", ")})`;
}
