const heading = /^## Artikel (\S+)$/;
const lid = /^(\d+)\.?\s/;

/** The name of a law as its references start: "Leerplichtwet 1969", from the head of its file. */
const titleOf = (text: string): string => /^citeertitel: (.+)$/m.exec(text)?.[1] ?? "";

/**
 * The places in a law text that must be accounted for: each lid of the articles, or the article itself
 * where it has no numbered leden.
 *
 * @example
 * const text = "citeertitel: Voorbeeldwet\n## Artikel 4b\nZo is het.\n## Artikel 6\n1. Dit.\n2. Dat.";
 * places(text, ["4b", "6"]); //=> ["Voorbeeldwet, art. 4b", "Voorbeeldwet, art. 6 lid 1", "Voorbeeldwet, art. 6 lid 2"]
 */
export function places(text: string, artikelen: readonly string[]): string[] {
  const title = titleOf(text);
  const leden = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split("\n")) {
    const article = heading.exec(line)?.[1];
    if (article !== undefined) {
      current = [];
      leden.set(article, current);
    }
    const number = lid.exec(line)?.[1];
    // Leden count upwards; a lower number is an item of a list within one.
    if (number !== undefined && current && Number(number) > Number(current.at(-1) ?? 0)) current.push(number);
  }
  return artikelen.flatMap((article) => {
    const found = leden.get(article) ?? [];
    const place = `${title}, art. ${article}`;
    return found.length === 0 ? [place] : found.map((number) => `${place} lid ${number}`);
  });
}

/** Whether a reference covers a place, or lies within it: "art. 6 lid 2 onder a" and "art. 6 lid 2". */
export const within = (vindplaats: string, plaats: string): boolean =>
  vindplaats === plaats || vindplaats.startsWith(`${plaats} `) || plaats.startsWith(`${vindplaats} `);
