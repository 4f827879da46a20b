import fc from "fast-check";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { accepts, isComplete } from "./accept.js";
import { Dossier, peildagen, standen } from "./dossier.js";
import type { Draw } from "./draw.js";
import { drawn } from "./drawing.js";
import { drawAny, drawBoundary, drawComplete, drawFavourable, drawPartial, drawRunning, drawUnknown } from "./draws.js";
import { first, type Halves, type Shrinking, simplerDossiers, simplerHalves } from "./simpler.js";

function dossierOf(draw: Draw, regime: Regime, feiten: (draw: Draw, stand: Regime) => Feiten): Dossier {
  const stand = draw.one(standen(regime));
  return new Dossier(stand, draw.one(peildagen(stand)), feiten(draw, stand));
}

const kind = (
  regime: Regime,
  feiten: (draw: Draw, stand: Regime) => Feiten,
  shrinking: Shrinking = { forgets: true },
): fc.Arbitrary<Dossier> =>
  drawn({
    make: (draw) => dossierOf(draw, regime, feiten),
    simpler: (dossier) => simplerDossiers(dossier, shrinking),
    owns: (value): value is Dossier =>
      value instanceof Dossier && (shrinking.forgets || isComplete(value.stand, value.feiten)),
  });

/** Every fact known, apart from those that another answer excludes; it stays so while it shrinks. */
export const complete = (regime: Regime): fc.Arbitrary<Dossier> => kind(regime, drawComplete, { forgets: false });

/** Most rules met: drawn complete, and facts may go while it shrinks. */
export const favourable = (regime: Regime): fc.Arbitrary<Dossier> => kind(regime, drawFavourable);

/** One date or number on, just before or just after the place where an answer turns. */
export const boundary = (regime: Regime): fc.Arbitrary<Dossier> => kind(regime, drawBoundary);

/** Any pattern of unknowns, or each fact unknown with a chance in percent. */
export const partial = (regime: Regime, share?: number): fc.Arbitrary<Dossier> =>
  kind(regime, (draw, stand) => drawPartial(draw, stand, share));

/** Any of the last three. */
export const any = (regime: Regime, share?: number): fc.Arbitrary<Dossier> =>
  fc.oneof(boundary(regime), favourable(regime), partial(regime, share));

/** A case with facts that become known only later: those that are drawn. */
export const halvesWith = (
  regime: Regime,
  drawLater: (draw: Draw, stand: Regime, feiten: Feiten) => ReadonlySet<string>,
): fc.Arbitrary<Halves> =>
  drawn({
    make: (draw) => {
      const dossier = dossierOf(draw, regime, drawAny);
      const { stand, feiten } = dossier;
      const later = drawLater(draw, stand, feiten);
      const all = { dossier, later, stillRun: drawRunning(draw, stand, feiten, later) };
      return accepts(stand, first(all).feiten) ? all : { dossier, later: new Set(), stillRun: new Set() };
    },
    simpler: simplerHalves,
    owns: (_value): _value is Halves => false,
  });

/** A case of which any pattern of facts becomes known later, or each fact with a chance in percent. */
export const halves = (regime: Regime, share?: number): fc.Arbitrary<Halves> =>
  halvesWith(regime, (draw, stand, feiten) => drawUnknown(draw, stand, feiten, share ?? draw.below(101)));
