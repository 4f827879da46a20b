import { zakenTeksten } from "../../generated/case-texts.js";
import type { Taal } from "../../model/tekst.js";
import { escaped, escapedJson } from "../../read/shown.js";
import { percentage } from "../../read/words.js";
import { kanten } from "../../testing/coverage.js";
import { say } from "./shared.js";
import { type Proef, type Stap, stappen } from "./tried.js";

type Kant = (typeof kanten)[number];
type Said = (typeof zakenTeksten)[Taal]["proef"];

/** So many of a kind are told one by one; the rest is counted. */
const MOST = 10;

/** What the cases never show of conditions, by the name of each and where it stands: of these answers, one after the other. */
function unshown({ dekking }: Proef, kanten: readonly Kant[], taal: Taal): string[] {
  const { kanten: words, taken } = zakenTeksten[taal].proef;
  return kanten.flatMap((kant) =>
    (dekking?.voorwaarden ?? []).flatMap(({ bestand, pad, naam, [kant]: aantal }) =>
      aantal === 0 ? [say(taken.nooit, { naam: naam[taal], plaats: `${bestand}${pad}`, kant: words[kant] })] : [],
    ),
  );
}

/** Whether there is a condition that the cases never show one way or the other. */
const isUnseen = ({ dekking }: Proef): boolean =>
  (dekking?.voorwaarden ?? []).some(({ ja, nee }) => ja === 0 || nee === 0);

/** The call that writes a case for each way that none goes. */
const callFor = ({ map, wegen }: Proef): string =>
  [
    "leerplicht-tlv toon",
    map,
    "--wegen",
    ...(wegen && wegen.zaken !== map ? ["--zaken", wegen.zaken] : []),
    "--naar",
    `${wegen?.zaken ?? map}/wegen`,
  ].join(" ");

/** The sentence that goes with a step, with its counts; and whether it is in order. */
function standing(
  proef: Proef,
  stap: Stap,
  said: Said,
): { readonly goed: boolean; readonly telling: string } | undefined {
  const { lint, zaken, dekking, bewijzen, eigenschappen, mutanten } = proef;
  const told = said.telling;
  if (stap === "lint" && lint)
    return {
      goed: lint.fouten.length === 0,
      telling: say(told.lint, {
        regels: lint.regels,
        fouten: lint.fouten.length,
        waarschuwingen: lint.waarschuwingen.length,
      }),
    };
  if (stap === "zaken" && zaken) {
    const { fouten, zonderZaken, anders, gemaakt } = zaken;
    const telling =
      zaken.zaken === null
        ? say(told.zakenOnleesbaar, { fouten: fouten.length })
        : say(told.zaken, { zaken: zaken.zaken, anders, zonder: zonderZaken.length });
    const isFresh = gemaakt.anders.length === 0 && gemaakt.verouderd.length === 0;
    return { goed: fouten.length === 0 && zonderZaken.length === 0 && isFresh, telling };
  }
  if (stap === "dekking" && dekking) {
    const counts = kanten.flatMap((kant) => {
      const aantal = dekking.voorwaarden.filter((one) => one[kant] === 0).length;
      return aantal === 0 ? [] : [say(told.nooit, { kant: said.kanten[kant], aantal })];
    });
    const values = { dekking: percentage(dekking.dekking), voorwaarden: dekking.voorwaarden.length };
    const telling = [say(told.dekking, values), ...counts].join("; ");
    return { goed: !isUnseen(proef), telling };
  }
  if (stap === "bewijzen" && bewijzen) {
    const { uitspraken, weerlegd } = bewijzen;
    return {
      goed: weerlegd.length === 0,
      telling: say(told.bewijzen, { goed: uitspraken - weerlegd.length, uitspraken }),
    };
  }
  if (stap === "eigenschappen" && eigenschappen !== undefined) {
    if (eigenschappen === null) return { goed: true, telling: told.zonderFastCheck };
    const { aantal, trekkingen, weerlegd } = eigenschappen;
    return {
      goed: weerlegd.length === 0,
      telling: say(told.eigenschappen, { goed: aantal - weerlegd.length, aantal, trekkingen }),
    };
  }
  if (stap === "mutanten" && mutanten) {
    const { gedood, overlevenden, gelijkwaardig } = mutanten;
    const counts = { gedood, mutanten: mutanten.mutanten, gelijkwaardig: gelijkwaardig.length };
    return { goed: overlevenden.length === 0, telling: say(told.mutanten, counts) };
  }
  return undefined;
}

/** Whether there is nothing left to do. */
export const inOrder = (proef: Proef): boolean =>
  stappen.every((stap) => standing(proef, stap, zakenTeksten.nl.proef)?.goed === true);

/** Whether the rules or the cases are refused. */
export const isRefused = ({ lint, zaken }: Proef): boolean =>
  (lint?.fouten.length ?? 0) > 0 || (zaken?.fouten.length ?? 0) > 0;

/** Something to do, with what it is about. */
export interface Taak {
  readonly zin: string;
  readonly delen: readonly string[];
}

/** What to do next, in the order in which it pays: what is refused first, then what no case shows. */
export function tasks(proef: Proef, taal: Taal): Taak[] {
  const { lint, zaken, bewijzen, eigenschappen, mutanten } = proef;
  const said = zakenTeksten[taal].proef.taken;
  const survivors = (mutanten?.overlevenden ?? []).map(({ bestand, pad, beschrijving, zaak }) =>
    [
      `${bestand}${pad}: ${beschrijving[taal]}`,
      ...(zaak ? [`${zaak.bestand}: ${JSON.stringify(zaak.zaak)}`] : []),
    ].join(" -> "),
  );
  const all: readonly (readonly [string, readonly string[]])[] = [
    [said.fouten, lint?.fouten ?? []],
    [said.gemaakt, [...(zaken?.gemaakt.anders ?? []), ...(zaken?.gemaakt.verouderd ?? [])]],
    [said.zaken, zaken?.fouten ?? []],
    [said.zonderZaken, zaken?.zonderZaken ?? []],
    [
      said.bewijzen,
      (bewijzen?.weerlegd ?? []).map(({ soort, plaats, naam, naamEn, als }) =>
        [soort, plaats, als, taal === "nl" ? naam : naamEn].filter(Boolean).join(", "),
      ),
    ],
    [said.eigenschappen, (eigenschappen?.weerlegd ?? []).map(({ naam, reden }) => `${naam}: ${reden.split("\n")[0]}`)],
    [said.dekking, unshown(proef, ["ja", "nee"], taal)],
    [said.wegen, (proef.wegen?.open ?? []).map((zin) => zin[taal])],
    [said.mutanten, survivors],
    [said.waarschuwingen, lint?.waarschuwingen ?? []],
    [said.rest, unshown(proef, ["onbekend", "doorslaggevend"], taal)],
  ];
  return all
    .filter(([, delen]) => delen.length > 0)
    .map(([zin, delen]) => ({
      zin: say(zin, { regime: proef.regime ?? "", map: proef.map, opdracht: callFor(proef) }),
      delen,
    }));
}

/** A trial as a page: how each step stands, and what to do next. */
export function told(proef: Proef, taal: Taal, form: "tekst" | "markdown"): string {
  const said = zakenTeksten[taal].proef;
  const steps = stappen.map((stap) => ({
    naam: said.stappen[stap],
    ...(standing(proef, stap, said) ?? { goed: null, telling: "" }),
  }));
  const word = (goed: boolean | null): string => (goed === null ? said.overgeslagen : goed ? said.goed : said.nogNiet);
  const title = say(said.titel, { regime: proef.regime ?? proef.map });
  const widths = [steps.map(({ naam }) => naam.length), steps.map(({ goed }) => word(goed).length)].map((w) =>
    Math.max(...w),
  );
  const rows = steps.map(({ naam, goed, telling }) =>
    form === "markdown"
      ? `| ${naam} | ${word(goed)} | ${escaped(telling)} |`
      : `  ${naam.padEnd(widths[0] ?? 0)}  ${word(goed).padEnd(widths[1] ?? 0)}  ${escaped(telling)}`.trimEnd(),
  );
  const todo = tasks(proef, taal);
  const list = todo.flatMap(({ zin, delen }, i) => [
    `${i + 1}. ${escaped(zin)}`,
    ...delen.slice(0, MOST).map((deel) => `   - ${escapedJson(escaped(deel))}`),
    ...(delen.length > MOST ? [`   - ${say(said.meer, { aantal: delen.length - MOST })}`] : []),
  ]);
  const head = form === "markdown" ? [`# ${title}`, "", `| ${said.kop.join(" | ")} |`, "| --- | --- | --- |"] : [title];
  const next = form === "markdown" ? `## ${said.daarna}` : said.daarna;
  const none = say(said.niets, { regime: proef.regime ?? "" });
  return [...head, ...rows, "", next, ...(form === "markdown" ? [""] : []), ...(todo.length > 0 ? list : [none])].join(
    "\n",
  );
}
