import type { Invoer } from "../../../src/connect/dmn/index.js";
import { compile } from "../../../src/index.js";
import type { Oordeel } from "../../../src/model/oordeel.js";
import type { Regime } from "../../../src/model/regime.js";
import { ToetsverzoekError } from "../../../src/read/errors.js";
import type { Zaak } from "../zaken.js";
import { valuesOf } from "./compared.js";

const LENGTHS = ["2014-03".length, "2014".length];

/** The facts of which a request may give a date without its day. */
export const incompleteIn = ({ feiten }: Regime): readonly string[] =>
  feiten.flatMap(({ id, onvolledig }) => (onvolledig ? [id] : []));

/** A file of which a date lacks its day, and what `compile` says of it. */
export interface Cut {
  readonly zaak: Zaak;
  readonly right: ReadonlyMap<string, Oordeel>;
}

/** Files with their dates cut to the month and to the year, as far as a request check takes them so. */
export function cut(regime: Regime, zaken: readonly Zaak[]): Cut[] {
  const { vraag, id, geldigVan: peildatum } = regime;
  const toets = compile(vraag, id, {});
  return zaken.flatMap((zaak) =>
    LENGTHS.flatMap((length): Cut[] => {
      const shorter = Object.entries(zaak).map(([group, facts]) => [
        group,
        Object.fromEntries(
          Object.entries(facts ?? {}).map(([key, value]) => [
            key,
            incompleteIn(regime).includes(`${group}.${key}`) && typeof value === "string"
              ? value.slice(0, length)
              : value,
          ]),
        ),
      ]);
      const found = Object.fromEntries(shorter) as Zaak;
      if (JSON.stringify(found) === JSON.stringify(zaak)) return [];
      try {
        const { conclusies } = toets({ peildatum, zaak: found });
        return [{ zaak: found, right: new Map(conclusies.map((one) => [one.id, one.oordeel])) }];
      } catch (error) {
        if (error instanceof ToetsverzoekError) return [];
        throw error;
      }
    }),
  );
}

/** The facts of a file as a document takes them: of a date without its day nothing. */
export const wholeValuesOf = (invoer: readonly Invoer[], zaak: Zaak, peildatum: string): Record<string, unknown> => ({
  ...valuesOf(invoer, zaak, peildatum),
  ...Object.fromEntries(invoer.flatMap(({ naam, heleDag }) => (heleDag ? [[naam, null]] : []))),
});

/** Whether a document may say this of a conclusion where a date lacks its day: what both READMEs say. */
export const isAllowed = (right: Oordeel | undefined, said: unknown, isFinal: boolean): boolean =>
  said === right || said === "onbekend" || (right === "nvt" && !isFinal);
