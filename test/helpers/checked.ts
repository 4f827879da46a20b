/** `expression; //=> value` becomes a call that compares the two. */
export const checked = (code: string): string =>
  code.replace(/^(\s*(?:if \(.*?\) )?)(\S.*); \/\/=> (.*)$/gm, "$1globalThis.check($2, $3);");

/** The names by which the code in documents imports this package, as esbuild and vitest find them. */
export const byName = (root: string): Record<string, string> => ({
  "leerplicht-tlv": `${root}src/index.ts`,
  "leerplicht-tlv/testing": `${root}src/testing/index.ts`,
  "leerplicht-tlv/sql": `${root}src/codegen/sql/index.ts`,
  "leerplicht-tlv/simulate": `${root}src/simulate/index.ts`,
  "leerplicht-tlv/dmn": `${root}src/connect/dmn/index.ts`,
  "leerplicht-tlv/regelrecht": `${root}src/connect/regelrecht/index.ts`,
  "leerplicht-tlv/draw": `${root}src/draw/index.ts`,
  "leerplicht-tlv/errors": `${root}src/read/index.ts`,
  "leerplicht-tlv/ggm": `${root}src/connect/ggm/index.ts`,
  "leerplicht-tlv/ical": `${root}src/connect/ical/index.ts`,
  "leerplicht-tlv/oso": `${root}src/connect/oso/index.ts`,
  "leerplicht-tlv/zgw": `${root}src/connect/zgw/index.ts`,
  "leerplicht-tlv/schema": `${root}rules/schema`,
  "leerplicht-tlv/vraag": `${root}src/generated/vraag`,
  src: `${root}src`,
});
