import { stock } from "../../generated/alle-vragen.js";
import { zakenTeksten } from "../../generated/case-texts.js";
import { krachten, oordelen } from "../../generated/texts.js";
import { codeStyle } from "../../model/naam.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import { isBlad } from "../../model/tree.js";
import { type Ways, wayChartOf } from "../../prove/ways.js";
import { inMarkdown, layouts } from "../../read/layout.js";
import { type Side, sidesOf } from "../../read/sides.js";
import { written } from "../../read/words.js";
import { statusText } from "../../tell/status.js";
import { filled, titleOf } from "../../testing/way-words.js";
import { called, namedIn, sideOf } from "./chosen.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, printLines, readForm, readTaal, remark, type Shape } from "./shared.js";
import { erfenis } from "./shown-inherited.js";
import { ruleLines } from "./shown-rule.js";
import { columnsOf, letterOf, tableLines } from "./shown-table.js";
import { wegen } from "./shown-ways.js";

/** The ways of one conclusion after another, and how far that is. */
function* each(
  regime: Regime,
  rules: readonly Regel[],
  { taal }: Shape,
): Generator<readonly [Regel, Ways | undefined]> {
  const t = zakenTeksten[taal].wegen;
  const chart = wayChartOf(regime);
  for (const [i, regel] of rules.entries()) {
    remark(filled(t.voortgang, { regime: regime.id, nummer: i + 1, totaal: rules.length }));
    yield [regel, chart?.of(regel.name)];
  }
}

/** How many ways lead to each answer, in words. */
function counted(ways: Ways | undefined, { taal }: Shape): string {
  const t = zakenTeksten[taal].wegen;
  // That a rule does not apply where its scope is not met is said of all at once.
  return (["ja", "nee", "onbekend"] as const)
    .flatMap((answer) => {
      const aantal = ways?.ways.filter((way) => way.answer === answer).length ?? 0;
      return aantal === 0 ? [] : [filled(t.wegen, { aantal, antwoord: oordelen[taal][answer] })];
    })
    .join(", ");
}

/** What the final conclusion rests on, by the letters of its table, and what stands beside it. */
function partLines(final: Regel, all: ReadonlyMap<Regel, Ways | undefined>, shape: Shape): string[] {
  const { taal, form } = shape;
  const [t, layout] = [zakenTeksten[taal].wegen, layouts[form]];
  const shown = form === "markdown" ? inMarkdown : (text: string): string => text;
  const own = all.get(final);
  const letters = new Map(
    (own ? columnsOf(own) : []).flatMap((point, i): [string, string][] => {
      const is = own?.points[point]?.is;
      if (!is) return [];
      if ("reikwijdte" in is) return [[is.reikwijdte, letterOf(i)]];
      return isBlad(is.voorwaarde) ? [[is.voorwaarde.fact, letterOf(i)]] : [];
    }),
  );
  const line = ([regel, ways]: readonly [Regel, Ways | undefined]): string => {
    const [letter, { bron, kracht = "slotsom" }] = [letters.get(regel.name), regel];
    const values = {
      titel: titleOf(regel, taal),
      kracht: krachten[taal][kracht],
      vindplaats: bron.vindplaats,
      wegen: counted(ways, shape),
    };
    const text = shown(filled(t.onderdeel, values));
    return layout.item(`${letter === undefined ? "" : `${letter} `}${text} ${layout.code(regel.name)}`);
  };
  const rest = [...all].filter(([regel]) => regel !== final);
  const [parts, others] = [true, false].map((isPart) => rest.filter(([{ name }]) => letters.has(name) === isPart));
  const order = (name: string): string => letters.get(name)?.padStart(3) ?? "";
  return [
    [t.onderdelen, [...(parts ?? [])].sort(([a], [b]) => (order(a.name) < order(b.name) ? -1 : 1))] as const,
    [t.overige, others ?? []] as const,
  ].flatMap(([head, lines]) => (lines.length === 0 ? [] : [layout.heading(shown(head)), ...lines.map(line)]));
}

function titleLines({ regime }: Side, { taal, form }: Shape): string[] {
  const [t, layout] = [zakenTeksten[taal].wegen, layouts[form]];
  const shown = form === "markdown" ? inMarkdown : (text: string): string => text;
  const { geldigVan, geldigTot, titel, id } = regime;
  const values = {
    status: statusText(regime, taal),
    van: written(geldigVan, taal),
    tot: written(geldigTot ?? "", taal),
  };
  return [
    layout.title(`${shown(titel[taal])} ${codeStyle(id)}`),
    layout.line(shown(filled(geldigTot === undefined ? t.regels : t.regelsTot, values))),
  ];
}

/** Shows the rules of a regime: its final conclusion as a table of the ways to each answer, and each rule as a sentence with a table. */
export function toon(argument: string, given: Flags): number {
  const shape: Shape = { taal: readTaal(given), form: readForm(given) };
  const {
    names: [name = argument],
    own,
    regimes,
    folders,
  } = called([argument], given);
  const flags = folders.has(argument) ? { ...given, regels: argument } : given;
  const named = namedIn(regimes, name);
  const keuze = sideOf(named, flags.peildatum);
  const [side] = sidesOf(stock, named.regime.vraag, [keuze], { regimes: [...own] });
  if (!side) return refuse("call-unknown", "REGIME", argument, { keuze: "REGIME" });
  const { regime } = side;
  if (flags.geerfd)
    return erfenis(
      named.regime,
      own.some(({ id }) => id === named.regime.id),
      flags.json === true,
      shape,
    );
  const names = regime.regels.map((regel) => regel.name);
  const chosen = regime.regels.find((regel) => regel.name === flags.conclusie);
  if (flags.conclusie !== undefined && !chosen)
    return refuse("call-unknown", "--conclusie", flags.conclusie, { keuze: names.join(", ") }, names);
  if (flags.wegen || flags.json) return wegen({ ...side, whole: named.regime }, chosen, flags, shape);
  for (const flag of ["zaken", "naar"] as const)
    if (flags[flag] !== undefined) return refuse("call-unknown", `--${flag}`, flags[flag], { keuze: "--wegen" });
  const lines = titleLines(side, shape);
  const inFull = ([regel, ways]: readonly [Regel, Ways | undefined]): string[] => [
    ...ruleLines(regime, regel, shape),
    ...tableLines(regime, regel, ways, shape),
  ];
  if (chosen) lines.push(...[...each(regime, [chosen], shape)].flatMap(inFull));
  else {
    const all = new Map(each(regime, regime.regels, shape));
    const final = regime.regels.find(({ slotsom }) => slotsom) as Regel;
    const { meer } = zakenTeksten[shape.taal].wegen;
    lines.push(...tableLines(regime, final, all.get(final), shape), ...partLines(final, all, shape));
    if (flags.volledig) lines.push(...[...all].flatMap(inFull));
    else lines.push("", layouts[shape.form].line(meer));
  }
  printLines(lines);
  return exit.settled;
}
