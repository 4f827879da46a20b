import type { Parameter, Populatie } from "../../../src/simulate/index.js";

/** A figure of a test: an assumption. */
export const figure = (waarde: number): Parameter => ({
  ...{ waarde, peiljaar: null, bron: null, aanname: true },
  toelichting: { nl: "een proef", en: "a test" },
});

type Parts = Pick<Populatie, "trekkingen"> & Partial<Populatie>;

/** A population for `vrijstelling` with a few draws. */
export const small = ({ parameters = {}, ...parts }: Parts): Populatie => ({
  vraag: "vrijstelling",
  titel: { nl: "proef", en: "test" },
  toelichting: { nl: "proef", en: "test" },
  omvang: "omvang",
  ...parts,
  parameters: { omvang: figure(100), ...parameters },
});
