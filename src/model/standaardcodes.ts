/** The codes of warnings that no rule writes: an outcome has them of itself. */
export const standardCodes: readonly string[] = [
  "datum-na-peildatum",
  "niet-gecodeerd",
  "tekst-niet-vergeleken",
  "uitkomst-ligt-vast",
  "vaststelling",
  "volgorde-onmogelijk",
];
