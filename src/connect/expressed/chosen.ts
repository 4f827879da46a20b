import { statesOf } from "../../doors/chosen-states.js";
import type { Regime } from "../../model/regime.js";
import { type Probleem, pointer, ToetsverzoekError } from "../../read/errors.js";
import { loadedOnes } from "../../read/options.js";
import { asKey } from "../../read/shown.js";
import { plusDays } from "../../reckon/days.js";
import type { Language } from "./language.js";
import { Names } from "./names.js";
import { languageProblem } from "./problems.js";
import { Writer } from "./writer.js";

/** A language of rules, as people and its reader know it. */
export interface Spoken<E> {
  readonly name: string;
  readonly language: Language<E>;
  /** Its words, which no variable can have for a name. */
  readonly reserved: readonly string[];
  /** Whether a text in it is no text but a reference. */
  readonly isReference?: (text: string) => boolean;
}

export interface Written<E> {
  /** The regime by its name, whatever the day. */
  readonly known: Regime;
  /** The state of it that was written. */
  readonly regime: Regime;
  /** Whether nothing follows on it: its last day, where it has one, is not the day before another state. */
  readonly ends: boolean;
  readonly writer: Writer<E>;
}

const follows = (next: Regime, { geldigTot }: Regime): boolean =>
  geldigTot !== undefined && next.geldigVan === plusDays(geldigTot, 1);

/** What of a regime cannot be said in a language: each by its name, with its place. */
function refusals<E>({ unsaid, uncounted, words }: Writer<E>, { name: taal, isReference }: Spoken<E>): Probleem[] {
  const derived = (id: string): string => pointer(["afleidingen", id]);
  const texts = [...words].filter(([text]) => isReference?.(text));
  return [
    ...[...unsaid].map((id) => languageProblem("language-term", derived(id), asKey(id), { taal })),
    ...[...uncounted].map((id) => languageProblem("language-count", derived(id), asKey(id), { taal })),
    ...texts.map(([text, feit]) => languageProblem("language-text", pointer(["feiten", feit]), asKey(text), { taal })),
  ];
}

/**
 * A regime in a language of rules: the state of a day, or the last one when each asks the same. It is one state always: another one may
 * quote other words.
 *
 * @throws {ToetsverzoekError} when question, regime or day is not known, and for what cannot be said: each by its name
 */
export function writtenIn<E>(
  spoken: Spoken<E>,
  vraag: string,
  id: string,
  { peildatum, regimes }: { readonly peildatum?: unknown; readonly regimes?: unknown },
): Written<E> {
  const { known, states } = statesOf(vraag, id, peildatum, loadedOnes(regimes));
  const written = states.map((regime) => {
    const writer = new Writer(regime, spoken.language, new Names(spoken.reserved));
    const refused = refusals(writer, spoken);
    if (refused.length > 0) throw new ToetsverzoekError(refused);
    return { known, regime, writer, ends: !known.standen.some((next) => follows(next, regime)) };
  });
  const last = written.at(-1) as Written<E>;
  const said = ({ writer }: Written<E>): string =>
    JSON.stringify(writer.definitions.map(({ name, text }) => [name, text]));
  if (written.some((one) => said(one) !== said(last))) {
    const keuze = states.map(({ geldigVan }) => geldigVan).join(", ");
    throw new ToetsverzoekError([languageProblem("language-states", pointer(["regime"]), asKey(id), { keuze })]);
  }
  return last;
}
