import type { Regime } from "../model/regime.js";
import { pointer, problem, ToetsverzoekError } from "./errors.js";
import { contentsOf } from "./plain.js";
import { Problems } from "./problems.js";
import { recordProblem } from "./record-errors.js";
import { isLoaded } from "./regime/loaded.js";
import { shownKey } from "./shown.js";

/** The options of a call by name. */
type Options<Name extends string> = { readonly [K in Name]?: unknown };

/**
 * Reads the options of a call, of which only these are known: one that is misspelt would be passed over without a word.
 *
 * @throws {ToetsverzoekError} for anything else than an object with those
 */
export function optionsOf<const Name extends string>(opties: unknown, names: readonly Name[]): Options<Name> {
  if (opties === undefined) return {};
  const found = contentsOf(opties);
  const keuze = names.join(", ");
  if (!found || found === "too-large" || found.isList) {
    throw new ToetsverzoekError([problem("options-form", "/opties", opties, { keuze })]);
  }
  const wrong = new Problems();
  const read: { [K in Name]?: unknown } = {};
  found.keys.forEach((key, i) => {
    const name = names.find((one) => one === key);
    if (name !== undefined) read[name] = found.values[i];
    else wrong.add("options-form", pointer(["opties", shownKey(key)]), found.values[i], { keuze });
  });
  if (wrong.count > 0) throw new ToetsverzoekError(wrong.all());
  return read;
}

/**
 * Reads an option that is one of a few; the first of them when it is left out.
 *
 * @throws {ToetsverzoekError} for anything else
 */
export function oneOf<T extends string | number>(name: string, value: unknown, choices: readonly [T, ...T[]]): T {
  const found = value === undefined ? choices[0] : choices.find((one) => one === value);
  if (found !== undefined) return found;
  const keuze = choices.join(", ");
  throw new ToetsverzoekError([
    recordProblem("option-value", `/opties/${name}`, value, { keuze }, choices.map(String)),
  ]);
}

/** Reads the regimes of one's own in an option: loaded ones, and nothing that merely looks like one. */
export function loadedOnes(regimes: unknown): readonly Regime[] {
  if (regimes === undefined) return [];
  const wrong = new Problems();
  const found = contentsOf(regimes);
  if (!found || found === "too-large" || !found.isList) wrong.add("regime-not-loaded", "/opties/regimes", regimes);
  else {
    const seen = new Map<string, unknown>();
    found.values.forEach((one, i) => {
      const pad = pointer(["opties", "regimes", i]);
      if (!isLoaded(one)) {
        wrong.add("regime-not-loaded", pad, one);
        return;
      }
      const name = `${one.vraag}/${one.id}`;
      // Which of the two judges would hang on the order of the list.
      if ((seen.get(name) ?? one) !== one) wrong.add("regime-twice", pad, one, { vraag: one.vraag, regime: one.id });
      seen.set(name, one);
    });
    if (wrong.count === 0) return found.values as readonly Regime[];
  }
  throw new ToetsverzoekError(wrong.all());
}

/**
 * The regimes of one's own that a call brings.
 *
 * @throws {ToetsverzoekError} when its options are no options, or hold something that `loadRegime` did not make
 */
export const ownRegimes = (opties: unknown): readonly Regime[] => loadedOnes(optionsOf(opties, ["regimes"]).regimes);
