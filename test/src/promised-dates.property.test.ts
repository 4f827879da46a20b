import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/index.js";
import { derive, judge } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Oordeel } from "../../src/model/oordeel.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { accepts } from "../../src/testing/accept.js";
import { type Dossier, toVerzoek } from "../../src/testing/dossier.js";
import * as kinds from "../../src/testing/kinds.js";
import { granted, preparedFor, regimes, settle } from "../helpers/generate.js";
import { runs } from "../helpers/runs.js";

/** A date that an outcome gives, and what whoever keeps to it may count on: the conclusion turns just beyond it. */
interface Promised {
  readonly regimes: readonly string[];
  /** The consequence or the term. */
  readonly van: string;
  /** The date of the file that is set to it, and the conclusion that then holds. */
  readonly feit: string;
  readonly conclusie: string;
  /** A last day, or a first. */
  readonly grens: "laatste" | "eerste";
  /** What else the file then says, by the date. */
  readonly ook?: (date: string) => Feiten;
  /** On which days the conclusion turns beyond it: it may not know of another bound, as that of the duty. */
  readonly keert?: RegExp;
}

const TODAY = ["leerplichtwet-1969", "leerplichtwet-bes"];
const promises: readonly Promised[] = [
  {
    regimes: ["wec", "emb-2019"],
    van: "vroegsteEinddatum",
    feit: "tlv.einddatum",
    conclusie: "duurWettelijkMinimum",
    grens: "eerste",
  },
  {
    regimes: ["wec", "emb-2019"],
    van: "uitersteEinddatum",
    feit: "tlv.einddatum",
    conclusie: "binnenLeeftijdsgrens",
    grens: "laatste",
  },
  {
    regimes: TODAY,
    van: "uitersteEinddatum",
    feit: "vrijstelling.einddatum",
    conclusie: "duurToegestaan",
    grens: "laatste",
    ook: () => ({ "vrijstelling.zonderEinddatum": false }),
    keert: /-07-31$/,
  },
  {
    regimes: ["voorstel-2019"],
    van: "vroegsteEinddatum",
    feit: "vrijstelling.einddatum",
    conclusie: "duurToegestaan",
    grens: "eerste",
    ook: () => ({ "vrijstelling.zonderEinddatum": false }),
  },
  {
    regimes: [...TODAY, "voorstel-2019", "wetsvoorstel-36663"],
    van: "eindeKwalificatieplicht",
    feit: "vrijstelling.ingangsdatum",
    conclusie: "leerOfKwalificatieplichtig",
    grens: "laatste",
    ook: () => ({ "vrijstelling.einddatum": null }),
  },
  ...["kennisgevingJaarlijks", "kennisgevingVoorAanvang"].map(
    (van): Promised => ({
      regimes: [...TODAY, "voorstel-2019", "wetsvoorstel-36663"],
      van,
      feit: "kennisgeving.datum",
      conclusie: "kennisgevingTijdig",
      grens: "laatste",
    }),
  ),
  ...["volgendeKennisgeving", "volgendeKennisgevingUiterlijk"].map(
    (van): Promised => ({
      regimes: TODAY,
      van,
      feit: "kennisgeving.datum",
      conclusie: "kennisgevingTijdig",
      grens: "laatste",
      // The notice for the school year that begins after it.
      ook: (date) => ({
        "kennisgeving.soort": "jaarlijks",
        "vrijstelling.ingangsdatum": `${date.slice(0, 4)}-08-01`,
        "vrijstelling.einddatum": null,
      }),
    }),
  ),
  {
    regimes: [...TODAY, "voorstel-2019", "wetsvoorstel-36663"],
    van: "verklaringBruikbaar",
    feit: "kennisgeving.datum",
    conclusie: "verklaringVoldoet",
    grens: "laatste",
  },
  ...["aanvraag", "uitersteAanvraagdatum"].map(
    (van): Promised => ({
      regimes: ["emb-regeling"],
      van,
      feit: "aanvraag.datum",
      conclusie: "aanvraagTijdig",
      grens: "laatste",
    }),
  ),
  {
    regimes: ["beleidsregel-2018"],
    van: "uitersteEinddatum",
    feit: "afwijking.einddatum",
    conclusie: "binnenLopendSchooljaar",
    grens: "laatste",
  },
];

const day = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The date as the outcome gives it. */
function givenBy({ gevolgen, termijnen }: AlgemeneUitkomst, van: string): string | undefined {
  const value = gevolgen[van] ?? termijnen.find(({ id }) => id === van)?.einde;
  return typeof value === "string" ? value : undefined;
}

function judged(regime: Regime, facts: Feiten, conclusie: string): Oordeel | undefined {
  const { machine } = preparedFor(regime);
  return judge(machine, derive(machine, facts)).get(conclusie)?.oordeel;
}

/** How often a promise was kept on its day, and broken just beyond it: a promise of which neither is seen says nothing. */
class Kept {
  private readonly seen = new Map<string, [on: number, beyond: number]>();

  /** Sets the date of a file to the promised one, and just beyond it. */
  check({ van, feit, conclusie, grens, ook, keert = /./ }: Promised, { stand, feiten }: Dossier, date: string): void {
    const at = (iso: string): Oordeel | undefined => {
      const facts = settle(stand, { ...feiten, ...ook?.(date), [feit]: iso });
      return accepts(stand, facts) ? judged(stand, facts, conclusie) : undefined;
    };
    const [on, beyond] = [at(date), at(day(date, grens === "laatste" ? 1 : -1))];
    // What is wrong for another reason was so before; what is open stays so.
    if (on === "nee") expect([van, date, judged(stand, settle(stand, feiten), conclusie)]).toEqual([van, date, "nee"]);
    if (keert.test(date)) expect([van, date, beyond]).not.toEqual([van, date, "ja"]);
    const [ja, nee] = this.seen.get(van) ?? [0, 0];
    this.seen.set(van, [ja + Number(on === "ja"), nee + Number(beyond === "nee")]);
  }

  unseen(all: readonly Promised[]): string[] {
    return all.flatMap(({ van }) => ((this.seen.get(van) ?? [0, 0]).includes(0) ? [van] : []));
  }
}

/** A "yes" for a time: it has to be claimed again. */
const temporary = ({ feiten }: Dossier): Feiten => ({
  ...feiten,
  "kennisgeving.soort": "tussentijds",
  "kennisgeving.tussentijdsMogelijk": true,
  "verklaring.oordeel": "niet-geschikt",
});

const files = (regime: Regime): fc.Arbitrary<Dossier> => {
  const any = fc.oneof(granted(regime), kinds.any(regime, 10));
  return regime.vraag === "vrijstelling"
    ? fc.oneof(
        any,
        granted(regime).map((d) => d.with(temporary(d))),
      )
    : any;
};

const promising = regimes.filter(({ id }) => promises.some((one) => one.regimes.includes(id)));

test.each(promising)("$id: a date in the outcome is the last, or the first, on which it holds", async (regime) => {
  const own = promises.filter((one) => one.regimes.includes(regime.id));
  const kept = new Kept();
  await fc.assert(
    fc.asyncProperty(files(regime), async (dossier) => {
      const uitkomst = await evaluate(toVerzoek(dossier), { regimes: [] });
      for (const one of own) {
        const date = givenBy(uitkomst, one.van);
        if (date !== undefined) kept.check(one, dossier, date);
      }
    }),
    { numRuns: runs(250) },
  );
  expect(kept.unseen(own)).toEqual([]);
});
