type Texts = Readonly<Record<string, unknown>>;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/**
 * The module of texts: each part by itself, in its languages, so that who explains nothing carries no explanations;
 * and `teksten`, all of them together, for the command line.
 */
export function textsModule(talen: { readonly nl: unknown; readonly en: unknown }, pakket: string): string {
  const texts = Object.entries(talen) as [string, Texts][];
  const parts = [...new Set(texts.flatMap(([, own]) => Object.keys(own)))];
  const consts = parts.map((part) => {
    const inLanguages = texts.flatMap(([taal, own]) => (Object.hasOwn(own, part) ? [[taal, own[part]] as const] : []));
    return `export const ${part} = ${json(Object.fromEntries(inLanguages))} as const;\n`;
  });
  const all = texts.map(
    ([taal, own]) =>
      `  ${taal}: { ${Object.keys(own)
        .map((part) => `${part}: ${part}.${taal}`)
        .join(", ")} },`,
  );
  return `${consts.join("\n")}
/** All of them, by language. */
export const teksten = /* @__PURE__ */ (() => ({
${all.join("\n")}
}))();

export const pakket = ${json(pakket)};
`;
}
