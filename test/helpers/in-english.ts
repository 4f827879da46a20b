import { type Probleem, RegelError, type RegelProbleem, ToetsverzoekError, translate } from "../../src/read/index.js";
import { readJson } from "./files.js";

type Texts = Readonly<
  Record<string, Readonly<Record<string, { readonly verwacht: string; readonly remedie: string }>>>
>;
const dutch = readJson<Texts>("rules/teksten.nl.json");

/** A text that is nothing but a place says what is filled in: an id, a form or a word of the rules. */
const isPlace = (text: string): boolean => /^\{\w+\}$/.test(text);
const said = Object.entries(dutch).flatMap(([name, codes]) => (name.endsWith("fouten") ? [codes] : []));

/** Whether what a problem says can be the same in both languages: some text of its code is a place and no more. */
const canBeSame = (code: string, part: "verwacht" | "remedie"): boolean =>
  said.some((codes) => Object.hasOwn(codes, code) && isPlace(codes[code]?.[part] ?? ""));

/** Words that hardly a Dutch sentence does without, and that are no words of English. */
const DUTCH =
  /\b(een|het|niet|geen|wordt|worden|deze|dit|zijn|maar|heeft|moet|geef|haal|kies|verwijder|verbeter|laat|voor|tot|naar|ook|bij)\b/i;

/** A sentence without what stays as it is written: between quotes, braces, brackets and back quotes, after a flag or a slash, and names in capitals. */
const bare = (text: string): string =>
  text.replace(
    /"[^"]*"|“[^”]*”|`[^`]*`|\{[^}]*\}|\[[^\]]*\]|--[\w-]+|leerplicht-tlv[\w /<>-]*|[\w./-]*[/.][\w./-]*/g,
    " ",
  );

/** Whether a sentence of ours in English has Dutch in it. */
export const hasDutch = (text: string): boolean => DUTCH.test(bare(text));

/** What the Dutch and the English of problems do not agree in; empty when they tell the same. */
export function disagreements(found: readonly (Probleem | RegelProbleem)[]): string[] {
  const english = translate(found, { taal: "en" });
  if (english.length !== found.length) return [`${english.length} of ${found.length}`];
  return found.flatMap((problem, i) => {
    const other = english[i] as typeof problem;
    const place = (one: object): string => JSON.stringify({ ...one, gevonden: 0, verwacht: 0, remedie: 0 });
    const told = `${problem.code}: ${other.gevonden} | ${other.verwacht} | ${other.remedie}`;
    const texts = ["gevonden", "verwacht", "remedie"] as const;
    // What the caller or the author of rules wrote may have braces of its own.
    const open = texts.filter((part) =>
      (other[part].match(/\{\w+\}/g) ?? []).some((at) => !problem[part].includes(at)),
    );
    const same = (["verwacht", "remedie"] as const).filter(
      (part) => problem[part] === other[part] && problem[part] !== "" && !canBeSame(problem.code, part),
    );
    return [
      ...(place(problem) === place(other) ? [] : [`another place: ${told}`]),
      ...open.map((part) => `an open place in ${part}: ${told}`),
      ...same.map((part) => `the same ${part}: ${told}`),
      ...(/^(een (tekst|getal|lijst|object|onbekende)|niets$|iets dat)/.test(other.gevonden)
        ? [`found in Dutch: ${told}`]
        : []),
      ...(JSON.stringify(translate(english, { taal: "nl" })) === JSON.stringify(found) ? [] : [`no way back: ${told}`]),
    ];
  });
}

/** The problems of a call that is refused; none of one that is not. */
export async function problemsOf(call: () => unknown): Promise<readonly (Probleem | RegelProbleem)[]> {
  try {
    await call();
    return [];
  } catch (error) {
    if (error instanceof ToetsverzoekError || error instanceof RegelError) return error.problemen;
    throw error;
  }
}
