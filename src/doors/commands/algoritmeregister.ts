import { writeFileSync } from "node:fs";
import { documentProblems, type RegisterDocument, registerProblems } from "../../connect/algoritmeregister/checks.js";
import { draftOf } from "../../connect/algoritmeregister/draft.js";
import { draftPage, leftOf, problemLine } from "../../connect/algoritmeregister/told.js";
import { refuseOne } from "../../connect/errors.js";
import { broncode, algoritmeregister as texts } from "../../generated/connect/algoritmeregister.js";
import { isObject } from "../../model/depth.js";
import type { Regime } from "../../model/regime.js";
import { asIs, escaped } from "../../read/shown.js";
import { regimesOf, vraagNamen } from "../regimes.js";
import { jsonIn, readText } from "./files.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, printJson, printLines, refuseUnknown, remark } from "./shared.js";

/** The regime that a call names, or the one that is applied today; a proposal is no algorithm that anybody uses. */
function chosen(vraag: string, { regime }: Flags): Regime {
  if (!vraagNamen.includes(vraag)) refuse("call-unknown", "VRAAG", vraag, { keuze: vraagNamen.join(", ") }, vraagNamen);
  const known = regimesOf(vraag);
  const ids = known.map(({ id }) => id);
  refuseUnknown(regime, ids);
  const standard = known
    .filter(({ standaardVan }) => standaardVan !== undefined)
    .reduce<Regime | undefined>(
      (last, one) => ((last?.standaardVan ?? "") > (one.standaardVan ?? "") ? last : one),
      undefined,
    );
  const found = regime === undefined ? standard : known.find(({ id }) => id === regime);
  if (!found) return refuse("call-unknown", "--regime", undefined, { keuze: ids.join(", ") });
  if (found.hypothetisch) refuseOne("connect-hypothetical", "--regime", found.status);
  return found;
}

/** Holds a filled-in draft on a question against the standard; its regime matters where the call names one. */
function check(file: string, vraag: string, { regime, json = false }: Flags): number {
  const text = readText(file);
  // The page that this command writes is for people: it is no JSON, and where it is mended does not matter.
  const input = /^\uFEFF?\s*[^\s{[]/.test(text) ? text : jsonIn(text, file);
  if (!isObject(input)) return refuseOne("connect-draft", "--toets", input);
  const problems = documentProblems(input, { vraag, regime });
  if (json) printJson(problems);
  else printLines(problems.length > 0 ? problems.map((one) => escaped(problemLine(one))) : [texts.meldingen.oordeel]);
  return problems.length > 0 ? exit.unknown : exit.settled;
}

function give(text: string, { naar }: Flags): void {
  if (naar === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(naar, text);
  } catch {
    refuse("file-unwritable", "--naar", asIs(naar));
  }
}

/**
 * Drafts a publication in the Dutch register of algorithms, as Markdown or as JSON; with `--toets` it says what a draft that was filled in
 * lacks.
 */
export function algoritmeregister(vraag: string, flags: Flags): number {
  const regime = chosen(vraag, flags);
  if (flags.toets !== undefined) return check(flags.toets, vraag, flags);
  const publicatie = draftOf(regime, broncode);
  const { inTeVullen, aanTeVullen } = leftOf(publicatie);
  const told = ({ naam, verplicht, uitleg }: (typeof inTeVullen)[number]) => ({
    naam,
    verplicht,
    uitleg: uitleg ?? "",
  });
  if (flags.json) {
    const document: RegisterDocument = {
      ...{ standaard: texts.standaard.naam, versie: texts.standaard.versie, vraag, regime: regime.id, publicatie },
      ...{ inTeVullen: inTeVullen.map(told), aanTeVullen: aanTeVullen.map(told) },
    };
    give(`${JSON.stringify(document, null, 2)}\n`, flags);
  } else give(`${draftPage(publicatie, regime)}\n`, flags);
  for (const problem of registerProblems(publicatie, vraag).filter(({ code }) => code !== "leeg"))
    remark(escaped(problemLine(problem)));
  return exit.settled;
}
