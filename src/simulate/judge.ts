import { compile, stock } from "../generated/alle-vragen.js";
import type { Lijsten } from "../judge/depths.js";
import type { Case } from "../judge/facts.js";
import { isObject } from "../model/depth.js";
import type { Regime } from "../model/regime.js";
import { acceptor, accordance } from "../read/case/accept.js";
import { readCase } from "../read/case/read-case.js";
import { readPlain } from "../read/plain.js";
import type { Side } from "../read/sides.js";
import { nested } from "../tell/outcome.js";

/** A request has so many levels below the case. */
const DEEPEST = 5;

/** A case without some facts. What is no case is left for who reads it. */
function without(zaak: unknown, facts: readonly string[]): unknown {
  const { value, isRead, problemen } = readPlain(zaak, DEEPEST);
  if (!isRead || problemen.length > 0 || !isObject(value)) return zaak;
  const kept = Object.entries(value).map(([group, own]) => {
    if (!isObject(own)) return [group, own] as const;
    const others = Object.entries(own).filter(([name]) => !facts.includes(`${group}.${name}`));
    return [group, Object.fromEntries(others)] as const;
  });
  const isLeft = ([group, own]: readonly [string, unknown]): boolean =>
    !isObject(own) || Object.keys(own).length > 0 || !facts.some((fact) => fact.startsWith(`${group}.`));
  return Object.fromEntries(kept.filter(isLeft));
}

/** A side, ready to judge one case after another. */
export class Judge {
  private readonly accepts;
  private readonly accords;
  private readonly toets;

  /** @param strangers facts of the other side that this one does not have: judged here, a case is as if they were not asked */
  constructor(
    private readonly side: Side,
    private readonly regimes: readonly Regime[],
    private readonly strangers: readonly string[],
  ) {
    const { regime } = side;
    this.accepts = acceptor(regime);
    this.accords = accordance(regime);
    this.toets = compile(regime.vraag, regime.id, { regimes });
  }

  /** Reads a case of which each value by itself was checked, with the population. */
  readDrawn(zaak: Case): Case {
    return this.accords(zaak) ? zaak : this.inFull(zaak);
  }

  /** The case as it can be judged. What the quick check does not accept is read in full. */
  read(zaak: unknown): Case {
    return this.accepts(zaak) ? zaak : this.inFull(zaak);
  }

  private inFull(zaak: unknown): Case {
    const { regime, peildatum } = this.side;
    const named = { vraag: regime.vraag, regime: regime.id };
    const own = this.strangers.length === 0 ? zaak : without(zaak, this.strangers);
    return nested(readCase(stock, { peildatum, zaak: own }, { regimes: this.regimes }, named).verzoek.feiten);
  }

  judge(zaak: Case): Lijsten {
    return this.toets.lijsten(zaak, this.side.peildatum);
  }
}
