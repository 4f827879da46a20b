import fc from "fast-check";
import { expect, test } from "vitest";
import { toGgm } from "../../../src/connect/ggm/index.js";
import { toIcal } from "../../../src/connect/ical/index.js";
import { toOso } from "../../../src/connect/oso/index.js";
import { toZgw } from "../../../src/connect/zgw/index.js";
import { ical } from "../../../src/generated/connect/ical.js";
import { evaluate } from "../../../src/index.js";
import type { LeesbareUitkomst } from "../../../src/model/uitkomst.js";
import { eventsOf } from "../../../src/tell/events.js";
import { arbitraries, regimeOf } from "../../../src/testing/index.js";
import { readJson } from "../../helpers/files.js";
import { problemsOf } from "../../helpers/problems.js";

/*
 * One rule for every door: what is dated after the reference date has not happened yet, and is written by none of them as if it had.
 * Each event gets a day of its own that nothing else has, so that it can be looked for in what is written.
 */

const PEILDATUM = "2026-08-01";
const numbers = { samenwerkingsverband: "PO2305", beschikkingsnummer: "TLV-2026-17" };
/** What is written, without what is said of it. */
const bare = ({ nietUitgedrukt: _, ...rest }: { readonly nietUitgedrukt: unknown }): string =>
  JSON.stringify(rest).replaceAll("-", "");

const doors: Readonly<Record<string, readonly ((uitkomst: LeesbareUitkomst) => string)[]>> = {
  vrijstelling: [(u) => bare(toZgw(u)), (u) => bare(toGgm(u))],
  "tlv-emb": [(u) => bare(toZgw(u))],
};

const moved = (feit: string, day: string, zaak: Readonly<Record<string, object>>) => {
  const [groep = "", naam = ""] = feit.split(".");
  return { ...zaak, [groep]: { ...zaak[groep], [naam]: day } };
};

test.each([
  ["vrijstelling", "leerplichtwet-1969"],
  ["tlv-emb", "wec"],
] as const)("%s: an event after the reference date is written by no door, and one on that day is", (vraag, id) => {
  const regime = regimeOf(vraag, id);
  const events = eventsOf(regime).filter((feit) => !feit.endsWith("geboortedatum"));
  expect(events.length).toBeGreaterThan(1);
  const draw = fc.record({ file: arbitraries(regime).any, event: fc.constantFrom(...events) });
  let written = 0;
  return fc
    .assert(
      fc.asyncProperty(draw, async ({ file, event }) => {
        const on = async (day: string) =>
          evaluate({
            vraag,
            regime: id,
            peildatum: PEILDATUM,
            zaak: moved(event, day, file.zaak as never),
          } as never).catch(() => undefined);
        const [later, same] = [await on("2026-08-02"), await on(PEILDATUM)];
        if (!later || !same) return;
        // Only a term or a day ahead may fall on it by itself: then it says nothing of the event.
        const own = JSON.stringify({ ...later.zaak, [event.split(".")[0] ?? ""]: {} });
        const isElse = own.includes("2026-08-02") || JSON.stringify(later.gevolgen).includes("2026-08-02");
        for (const door of doors[vraag] ?? []) {
          if (!isElse) expect(door(later)).not.toContain("20260802");
          if (door(same).includes("20260801")) written += 1;
        }
        const terms = later.termijnen.filter((term) => ical.vanaf[vraag]?.[term.id]?.includes(event));
        const text = toIcal(later) ?? "";
        for (const { titel } of terms) expect(text).not.toContain(`SUMMARY:Laatste dag: ${titel}\r`);
      }),
      { numRuns: 40 },
    )
    .then(() => expect(written).toBeGreaterThan(0));
});

const given = readJson<{ zaak: Readonly<Record<string, object>> }>("examples/04-tlv-emb.json").zaak;
const judged = (zaak: object): Promise<LeesbareUitkomst> =>
  evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-09-15", zaak } as never);

test("a declaration that is given after the reference date is no block of a dossier", async () => {
  const later = await judged(moved("tlv.afgiftedatum", "2026-09-16", given));
  expect(problemsOf(() => toOso(later, numbers))).toEqual(["/zaak/tlv/afgiftedatum connect-later"]);
  const same = await judged(moved("tlv.afgiftedatum", "2026-09-15", given));
  expect(toOso(same, numbers).xml).toContain("<tlv>");
});

test("a term runs from the day on which something happened, and not before", async () => {
  const objection = async (day: string) =>
    (toIcal(await judged({ besluit: { bekendgemaaktOp: day } })) ?? "").includes("Laatste dag: Bezwaar maken");
  expect([await objection("2026-09-15"), await objection("2026-09-16")]).toEqual([true, false]);
  const toDecide = async (datum: string) => {
    const made = toZgw(await judged({ aanvraag: { datum, opschortingen: [] } }));
    const said = made.nietUitgedrukt.find(({ wat }) => wat === "besluitOpAanvraag")?.reden.en;
    return [made.zaak.uiterlijkeEinddatumAfdoening !== undefined, said];
  };
  expect(await toDecide("2026-09-15")).toEqual([true, undefined]);
  expect(await toDecide("2026-09-16")).toEqual([false, expect.stringMatching(/has not happened yet/)]);
});

test("no door takes a proposal, whichever of the flag and the status says so", async () => {
  const zaak = readJson<{ zaak: object }>("examples/01-vrijstelling-volledig.json").zaak;
  const made = await evaluate({
    ...{ vraag: "vrijstelling", regime: "wetsvoorstel-36663", peildatum: PEILDATUM, zaak },
  } as never);
  const inForce: LeesbareUitkomst = await evaluate({ vraag: "vrijstelling", peildatum: PEILDATUM, zaak } as never);
  const rustOp = { id: "wetsvoorstel-36663", titel: "x", titelEn: "x", status: "wetsvoorstel" } as const;
  const wrong = [
    { ...(made as LeesbareUitkomst), hypothetisch: false },
    { ...inForce, hypothetisch: true },
    { ...inForce, regime: { ...inForce.regime, rustOp } },
  ];
  for (const door of [toZgw, toGgm, toIcal]) {
    for (const uitkomst of wrong)
      expect(problemsOf(() => door(uitkomst))).toEqual(["/regime/status connect-hypothetical"]);
    expect(() => door(inForce)).not.toThrow();
  }
});
