import type fc from "fast-check";
import { evaluate } from "../../generated/alle-vragen.js";
import type { Standings } from "../../judge/conclude.js";
import { preparedFor } from "../../judge/prepared.js";
import { derive, judge } from "../../judge/situation.js";
import type { Feiten } from "../../model/feit.js";
import type { Regime } from "../../model/regime.js";
import { standOp } from "../../model/stand.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { show } from "../../read/errors.js";
import { differences } from "../../tell/differences.js";
import { type Aanvulling, arbitraries } from "../arbitraries.js";
import { feitenOf } from "../dossier.js";
import { Sentences, type TaalOpties } from "../sentences.js";

/** A property of a regime, to hand to `fc.assert`. */
export type Eigenschap<T extends [unknown, ...unknown[]] = [unknown]> = fc.IAsyncPropertyWithHooks<T>;

export interface EigenschapOpties extends TaalOpties {
  /** The chance, in percent, that a fact is unknown in a case. */
  readonly onbekend?: number;
}

/** Any request; most of its facts are known, for the more are open the longer it takes to try what they may be. */
export const anyRequest = (regime: Regime, { onbekend = 15 }: EigenschapOpties): fc.Arbitrary<EigenToetsverzoek> =>
  arbitraries(regime, { onbekend }).any;

/** Judges a request as a caller would, with the regime handed in. */
export const ask = (regime: Regime, verzoek: EigenToetsverzoek): Promise<AlgemeneUitkomst> =>
  evaluate(verzoek, { regimes: [regime] });

/** The state of the rules for a request, and its facts by their id. */
export function situation(regime: Regime, verzoek: EigenToetsverzoek): { stand: Regime; feiten: Feiten } {
  const stand = standOp(regime, verzoek.peildatum) ?? regime;
  return { stand, feiten: feitenOf(stand, verzoek.zaak, verzoek.peildatum) };
}

/** Where every rule stands on these facts, by the compiled conditions: `equalsStockEngine` holds them to the engine. */
export function standingsOn(stand: Regime, feiten: Feiten): Standings {
  const { machine } = preparedFor(stand);
  return judge(machine, derive(machine, feiten));
}

/** The request with what becomes known later. */
export function completed({ verzoek, aanvulling }: Aanvulling): EigenToetsverzoek {
  const groups = new Set([...Object.keys(verzoek.zaak), ...Object.keys(aanvulling)]);
  const zaak = Object.fromEntries(
    [...groups].map((group) => [group, { ...verzoek.zaak[group], ...aanvulling[group] }]),
  );
  return { ...verzoek, zaak };
}

/** The facts of a part of a case, as people read them: `verklaring.datum: 2026-01-28`. */
export const written = (zaak: EigenToetsverzoek["zaak"]): string =>
  Object.entries(zaak)
    .flatMap(([group, facts]) =>
      Object.entries(facts ?? {}).map(([name, value]) => `${group}.${name}: ${JSON.stringify(value)}`),
    )
    .join("; ");

/** The words in which a property says that it does not hold. */
export class Words extends Sentences {
  constructor({ feiten }: Regime, { taal = "nl" }: TaalOpties) {
    super(
      taal,
      feiten.map(({ id }) => id),
    );
  }

  /** Says where two outcomes differ which should be the same, byte for byte. */
  same(zaak: EigenToetsverzoek["zaak"], when: Parameters<Sentences["when"]>[0], first: unknown, second: unknown): void {
    if (JSON.stringify(first) === JSON.stringify(second)) return;
    // Where nothing differs but the order of keys, the bytes still do.
    const { pad, toen, nu } = differences(first, second, "")[0] ?? { pad: "/", toen: first, nu: second };
    const verschil = `${pad}: ${show(toen)} / ${show(nu)}`;
    throw new Error(this.property("andereUitkomst", zaak, { wanneer: this.when(when), verschil }));
  }
}
