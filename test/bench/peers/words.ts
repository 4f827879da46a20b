import type { Oordeel } from "../../../src/model/oordeel.js";
import { answerInWords, inWords } from "../../../src/read/words.js";
import { namesBeside } from "../../../src/tell/names-beside.js";
import type { Example } from "./answers.js";
import type { Said } from "./engine.js";

/** An answer in words. */
export const answered = (oordeel: string): string => `"${answerInWords(oordeel as Oordeel, "en")}"`;
const answer = (said: Said | null): string => (said === null ? "an error" : answered(said.oordeel));

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** A file that is answered wrongly, as one would tell a colleague. */
export function told({ regime, file, said, right, whole }: Example): string {
  const names = namesBeside([regime]);
  const open = regime.feiten.filter(({ id }) => file.known[id] == null && file.full[id] != null);
  const titles = open.map(({ id }) => `"${names[id]?.titel.en ?? id}"`);
  const known = regime.feiten.filter(({ id }) => file.known[id] != null).length;
  const values = open.map(({ id }) => inWords(file.full[id] ?? null, "en", names[id]));
  const later =
    open.length === 1
      ? `with "${values[0]}" it is ${answer(whole)}`
      : `with those of the drawn file it is ${answer(whole)}`;
  const gap = titles.length === 0 ? "and no more can be" : `but not ${listed(titles)}`;
  return `under ${regime.id}, a file of which ${known} facts are known, ${gap}, gives ${answer(said)}. Right is ${answer(right)}; ${later}.`;
}
