import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.js";
import type { Regime } from "../../src/model/regime.js";
import type { EigenToetsverzoek } from "../../src/model/types.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { accepts } from "../../src/testing/accept.js";
import { Dossier, toVerzoek } from "../../src/testing/dossier.js";
import * as kinds from "../../src/testing/kinds.js";
import { forget, granted, regimes, settle } from "../helpers/generate.js";
import { runs } from "../helpers/runs.js";

const outcome = (verzoek: EigenToetsverzoek): Promise<AlgemeneUitkomst> => evaluate(verzoek, { regimes: [] });

/** A consequence that is a date, or one of its parts that is. */
const dated = (value: unknown): string | undefined =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
const part = (value: unknown, name: string): string | undefined =>
  typeof value === "object" && value !== null
    ? dated(Object.entries(value).find(([key]) => key === name)?.[1])
    : undefined;

/** The last day of the duty as far as the outcome itself tells it: the second duty, or without that the first. */
function endOfDuty({ gevolgen, zaak }: AlgemeneUitkomst): string | undefined {
  const { startkwalificatie, kwalificatieplichtUitgezonderd } = zaak["jongere"] ?? {};
  const none = startkwalificatie === true || kwalificatieplichtUitgezonderd === true;
  return dated(gevolgen["eindeKwalificatieplicht"]) ?? (none ? dated(gevolgen["eindeLeerplicht"]) : undefined);
}

/** What must not lie before what: each pair with the reason for which it may not. */
type Pair = readonly [reason: string, first: string | undefined, second: string | undefined];

/** A term of which everybody can see that it passes the end of the duty, for the outcome says so. */
const saysSo = ({ waarschuwingen }: AlgemeneUitkomst): boolean =>
  waarschuwingen.some(({ code }) => code === "langer-dan-plicht");

function pairs(uitkomst: AlgemeneUitkomst): Pair[] {
  const { gevolgen, termijnen, vraag, zaak } = uitkomst;
  const at = (name: string): string | undefined => dated(gevolgen[name]);
  const [earliest, latest, end] = [at("vroegsteEinddatum"), at("uitersteEinddatum"), at("einddatum")];
  const next = at("volgendeKennisgevingUiterlijk");
  const proposed = part(gevolgen["voorstel"], "einddatum");
  const begin = dated(zaak["vrijstelling"]?.["ingangsdatum"]);
  const duty = endOfDuty(uitkomst);
  // A recorded term may run on after the duty (contract 3.3): then the outcome warns of it.
  const recorded = end !== undefined && end === zaak["vrijstelling"]?.["einddatum"] && saysSo(uitkomst);
  const exemption: Pair[] = [
    ["the exemption ends before it begins", begin, end],
    ["the latest end lies before the exemption begins", begin, latest],
    ["the earliest end lies before the exemption begins", begin, earliest],
    ["the next notice is due before the exemption begins", begin, next],
    ["the exemption ends after the duty", recorded ? undefined : end, duty],
    ["the latest end lies after the duty", latest, duty],
    ["the earliest end lies after the duty", earliest, duty],
    ["the next notice is due after the duty", next, duty],
    ["the first duty ends before it begins", at("beginLeerplicht"), at("eindeLeerplicht")],
    ["the second duty ends before the first", at("eindeLeerplicht"), at("eindeKwalificatieplicht")],
  ];
  return [
    ["the earliest end lies after the latest", earliest, latest],
    ["the end lies before the earliest", earliest, end],
    ["the end lies after the latest", recorded ? undefined : end, latest],
    ["the proposal lies before the earliest end", earliest, proposed],
    ["the proposal lies after the latest end", proposed, latest],
    ["the sequel ends before this", latest, part(gevolgen["vervolg"], "uitersteEinddatum")],
    ...(vraag === "vrijstelling" ? exemption : []),
    ...termijnen.flatMap(({ id, begin: first, einde, opZijnVroegst }): Pair[] => [
      [`${id} ends before it begins`, first ?? undefined, einde ?? undefined],
      [`${id} ends, at its earliest, before it begins`, first ?? undefined, opZijnVroegst ?? undefined],
    ]),
  ];
}

const contradictions = (uitkomst: AlgemeneUitkomst): string[] =>
  pairs(uitkomst).flatMap(([reason, first, second]) =>
    first !== undefined && second !== undefined && first > second ? [`${reason}: ${first} > ${second}`] : [],
  );

/** The days around which school years, terms and months turn. */
const TURNS = ["06-30", "07-01", "07-15", "07-31", "08-01", "02-28", "02-29", "03-01", "09-30", "12-31"];

/** A file with one of its dates, of what begins or ends, moved to such a day, of that year or one nearby. */
function moved({ stand, peildatum, feiten }: Dossier, pick: number, year: number, turn: string): Dossier {
  const dates = stand.feiten.filter(
    ({ id, type, gebeurtenis }) => type === "date" && !gebeurtenis && feiten[id] != null,
  );
  const id = dates[pick % Math.max(1, dates.length)]?.id ?? "";
  const date = `${Number(String(feiten[id]).slice(0, 4)) + year}-${turn}`;
  const next = settle(stand, { ...feiten, [id]: date });
  const dossier = new Dossier(stand, peildatum, feiten);
  return id !== "" && accepts(stand, next) ? dossier.with(next) : dossier;
}

/** Whole and partial files, most of them near a day on which something turns; half of them give, or nearly give, a "yes". */
const requests = (regime: Regime): fc.Arbitrary<EigenToetsverzoek> => {
  const turned = fc
    .tuple(granted(regime), fc.nat(9), fc.integer({ min: -1, max: 1 }), fc.constantFrom(...TURNS))
    .map(([dossier, pick, year, turn]) => moved(dossier, pick, year, turn));
  const any = fc.oneof(kinds.any(regime, 10), turned).map(toVerzoek);
  return regime.vraag === "vrijstelling" ? fc.oneof(any, starting(regime)) : any;
};

/** An exemption whose start can be any day, for the notice came while the duty ran: one around which a school year or the duty ends. */
const starting = (regime: Regime): fc.Arbitrary<EigenToetsverzoek> =>
  fc
    .tuple(kinds.favourable(regime), fc.integer({ min: 5, max: 17 }), fc.constantFrom(...TURNS), fc.boolean())
    .map(([dossier, age, turn, never]) => {
      const { stand, feiten } = dossier;
      const begin = `${Number(String(feiten["jongere.geboortedatum"] ?? "2014").slice(0, 4)) + age}-${turn}`;
      const next = settle(stand, {
        ...feiten,
        "kennisgeving.soort": "tussentijds",
        "kennisgeving.tussentijdsMogelijk": true,
        "verklaring.oordeel": never ? "nooit-geschikt" : "niet-geschikt",
        "vrijstelling.ingangsdatum": begin,
        "vrijstelling.einddatum": null,
      });
      return accepts(stand, next) ? dossier.with(next) : dossier;
    })
    .map(toVerzoek);

/** A file with unknown facts, and one of the files that it can become. */
const growing = (regime: Regime): fc.Arbitrary<{ partial: EigenToetsverzoek; full: EigenToetsverzoek }> =>
  kinds.halves(regime, 15).map(({ dossier, later }) => ({
    partial: toVerzoek(dossier.with(settle(dossier.stand, forget(dossier.feiten, later)))),
    full: toVerzoek(dossier),
  }));

describe.each(regimes)("$id", (regime) => {
  test("no two dates of one outcome contradict each other", async () => {
    await fc.assert(
      fc.asyncProperty(requests(regime), async (verzoek) => {
        expect(contradictions(await outcome(verzoek))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test("no term runs out before the earliest day that was given for it, whatever becomes known", async () => {
    await fc.assert(
      fc.asyncProperty(growing(regime), async ({ partial, full }) => {
        const [before, after] = await Promise.all([outcome(partial), outcome(full)]);
        const ends = new Map(after.termijnen.map(({ id, einde }) => [id, einde]));
        const early = before.termijnen.filter(
          ({ id, opZijnVroegst: first }) => first && (ends.get(id) ?? first) < first,
        );
        expect(early.map(({ id, opZijnVroegst }) => [id, opZijnVroegst, ends.get(id)])).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});
