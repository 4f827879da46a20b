import { zakenTeksten } from "../generated/case-texts.js";
import { oordelen } from "../generated/texts.js";
import { seenBy } from "../judge/conclude.js";
import { preparedFor } from "../judge/prepared.js";
import { derive, judge } from "../judge/situation.js";
import { conditionOf, judgeTree } from "../judge/trees.js";
import type { Feiten } from "../model/feit.js";
import { inSentence, nameOf } from "../model/naam.js";
import type { Kleene, Oordeel } from "../model/oordeel.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { Taal } from "../model/tekst.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Groep } from "../model/voorwaarde.js";
import { inWords } from "../read/words.js";
import { leavesOf } from "../tell/decisive.js";
import type { Verwachting } from "./expect.js";
import { filled, joined, orders, titleOf } from "./way-words.js";

/** A file, and what is expected of it. */
export interface Pleaded {
  readonly peildatum: string;
  readonly feiten: Feiten;
  readonly verwacht: Verwachting;
}

/** What is said of a condition: its name, how it came out, and where that is of a date or a number the facts that it compares. */
interface Said {
  readonly naam: string;
  readonly oordeel: Kleene;
  readonly feiten: readonly string[];
}

function saidOf(tree: Groep, facts: Feiten, taal: Taal): Said[] {
  const verdict = judgeTree(tree, (blad) => conditionOf(blad)(facts));
  const names = (blad: Blad): string[] => [blad.fact, comparedFact(blad) ?? blad.fact];
  return leavesOf(verdict)
    .filter(({ decisive }) => decisive)
    .map(({ blad, oordeel }) => ({
      naam: taal === "en" ? (blad.en ?? blad.name) : blad.name,
      oordeel,
      feiten: names(blad),
    }));
}

/** What decided the answer of a rule on a file; where it does not apply, what made it so. */
function decided(stand: Regime, over: string, { feiten }: Pleaded, taal: Taal) {
  const { machine } = preparedFor(stand);
  const facts = derive(machine, feiten);
  const standings = judge(machine, facts);
  const standing = standings.get(over);
  if (!standing) return undefined;
  const { regel, oordeel, bereik, toepassing } = standing;
  const scope = stand.regels.find(({ name }) => name === regel.reikwijdte);
  const seen = seenBy(regel, facts, standings);
  const asScope = (said: Kleene): Said[] =>
    scope ? [{ naam: inSentence(titleOf(scope, taal)), oordeel: said, feiten: [] }] : [];
  const own = saidOf(regel.conditions, seen, taal);
  const field = regel.toepassing && toepassing !== "ja" ? saidOf(regel.toepassing, seen, taal) : undefined;
  const said =
    oordeel === "nvt"
      ? bereik === "nee"
        ? asScope("nee")
        : (field ?? own)
      : oordeel === "onbekend" && bereik !== "ja"
        ? asScope(bereik)
        : oordeel === "onbekend"
          ? (field ?? own)
          : own;
  return { regel, oordeel, said, facts };
}

/** The answer of a rule on a file and what decided that, as a sentence; nothing where the regime has no such rule that day. */
function answerSentence(stand: Regime, over: string, pleaded: Pleaded, taal: Taal): string | undefined {
  const found = decided(stand, over, pleaded, taal);
  if (!found) return undefined;
  const { regel, oordeel, said, facts } = found;
  const t = zakenTeksten[taal].wegen;
  const lines = { ja: t.wel, nee: t.niet, onbekend: t.nietBekend };
  const later = { ja: t.ookWel, nee: t.ookNiet, onbekend: t.nietBekend };
  const told = orders[oordeel].flatMap((kind) => {
    const namen = [...new Set(said.filter((one) => one.oordeel === kind).map(({ naam }) => filled(t.naam, { naam })))];
    return namen.length === 0 ? [] : [{ kind, namen: joined(namen, kind === "nee" ? t.of : t.en) }];
  });
  const wanneer = told.map(({ kind, namen }, i) => filled((i === 0 ? lines : later)[kind], { namen })).join("; ");
  const values = { titel: titleOf(regel, taal), antwoord: oordelen[taal][oordeel as Oordeel], wanneer };
  const zin = filled(told.length === 0 ? t.zinKaal : t.zin, values);
  const compared = new Set(said.flatMap(({ feiten }) => feiten));
  const named = [
    ...stand.feiten.filter(({ type }) => type === "date" || type === "integer"),
    ...stand.afleidingen.map(({ id, titel, en }) => ({ id, titel: { nl: titel, en: en ?? titel } })),
  ];
  const feiten = named.flatMap(({ id, titel }) => {
    const value = facts[id] ?? null;
    if (!compared.has(id) || value === null || !titel) return [];
    return filled(t.feit, { titel: inSentence(nameOf(id, titel)[taal]), waarde: inWords(value, taal) });
  });
  return feiten.length === 0 ? zin : filled(t.hier, { zin, feiten: joined(feiten, t.en) });
}

/**
 * The sentence of a case that was made: the answer that it expects of a conclusion, what decided that on its file, and which warning or
 * consequence it is about. Nothing where the rules of its day do not judge it so: then there is nothing to plead.
 *
 * @param over the conclusion that the case is about
 */
export function caseSentence(regime: Regime, over: string, pleaded: Pleaded, taal: Taal = "nl"): string | undefined {
  const stand = standOp(regime, pleaded.peildatum);
  const zin = stand && answerSentence(stand, over, pleaded, taal);
  if (!stand || zin === undefined) return undefined;
  const t = zakenTeksten[taal].wegen;
  const { waarschuwingen = [], zonderWaarschuwingen = [], gevolgen = {} } = pleaded.verwacht;
  const about = (line: string, so: string, codes: readonly string[], between: string): string => {
    const namen = joined(
      codes.map((naam) => filled(t.naam, { naam })),
      between,
    );
    return codes.length === 0 ? so : filled(line, { zin: so, namen });
  };
  const warned = about(t.metWaarschuwing, zin, waarschuwingen, t.en);
  // What is absent is worth a word where it is all that the case is about.
  const absent = waarschuwingen.length === 0 && zonderWaarschuwingen.length === 1 ? zonderWaarschuwingen : [];
  const silent = about(t.zonderWaarschuwing, warned, absent, t.of);
  return Object.entries(gevolgen).reduce((so, [naam, value]) => {
    const titel = stand.gevolgen.find((one) => one.naam === naam)?.titel;
    const waarde =
      typeof value === "string" || typeof value === "number" ? inWords(value, taal) : JSON.stringify(value);
    return filled(t.metGevolg, { zin: so, titel: inSentence(nameOf(naam, titel)[taal]), waarde });
  }, silent);
}
