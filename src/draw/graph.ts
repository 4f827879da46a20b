import { oordelen, tekening } from "../generated/texts.js";
import { atHead, listed } from "../model/naam.js";
import type { Taal } from "../model/tekst.js";
import type { EvaluateOpties, MetEigen, RegimeId } from "../model/types.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { fill } from "../read/errors.js";
import { oneOf } from "../read/options.js";
import { readOutcome } from "../read/read-outcome.js";
import { Reading } from "../read/reading.js";
import type { Side } from "../read/sides.js";
import { written } from "../read/words.js";
import { statusText } from "../tell/status.js";
import { Answered } from "./answered.js";
import { arrange } from "./arrange.js";
import { cardHeight, cardShape, columnHead } from "./card-shape.js";
import type { Card, Cards, Kind } from "./cards.js";
import { detailOf } from "./detail.js";
import { refusePicture } from "./errors.js";
import { widestWord } from "./measure.js";
import { drawingOf, type TekenOpties } from "./options.js";
import { overviewOf } from "./overview.js";
import { regimeOf, type TeRegime } from "./regime.js";
import { Rests } from "./rests.js";
import { boxKey, type Key, lineKey, signKey } from "./shapes.js";
import { MARGIN, sheet } from "./sheet.js";
import { plainLooks, type } from "./style.js";
import { decidedLook, lineLook, SCOPE_DASH, wayShape } from "./way-shape.js";

export interface GraphOpties extends TekenOpties {
  /** An outcome of this regime: what is drawn gets its answers. */
  readonly uitkomst?: LeesbareUitkomst;
  /** The conclusions alone, without facts and dates. */
  readonly alleen?: "conclusies";
  /** One conclusion, with each fact and date on which it rests. */
  readonly rond?: string;
  /** Own regimes, from `loadRegime`. */
  readonly regimes?: EvaluateOpties["regimes"];
}

/** How wide cards are by themselves, and how far apart columns stand. */
const WIDTH: Readonly<Record<Kind, number>> = { facts: 204, dates: 192, conclusion: 184, final: 184 };
/** A long word makes a column wider, up to this. */
const WIDEST = 250;
const COLUMNS = 66;
const CARDS = 15;
const HEAD = 26;
/** A graph of few columns fills this width, where none is asked. */
const FILLED = 860;
const BOUND = { least: 0.85, most: 1.4 };

/** An outcome, held against the regime that is drawn. */
function fitting(uitkomst: LeesbareUitkomst, { regime: { id, vraag } }: Side): LeesbareUitkomst {
  const fits = uitkomst.vraag === vraag && uitkomst.regime.id === id;
  return fits ? uitkomst : refusePicture("picture-outcome", "/opties/uitkomst", uitkomst, { regime: id, vraag });
}

/** The conclusion that stands in the middle, where one is asked. */
function middleOf(rond: unknown, ids: readonly string[], { regime }: Side): string | undefined {
  const found = rond === undefined ? undefined : ids.find((id) => id === rond);
  if (rond === undefined || found !== undefined) return found;
  return refusePicture("picture-conclusion", "/opties/rond", rond, { regime: regime.id, keuze: ids.join(", ") }, ids);
}

/** How wide the cards of each column are, so that they fill the width that is asked, as far as they can. */
function widthsOf({ cards }: Cards, asked: number | undefined): (card: Card) => number {
  const columns = [...new Set(cards.map(({ column }) => column))];
  const own = columns.map((column) =>
    Math.max(
      ...cards
        .filter((card) => card.column === column)
        .map(({ kind, title }) => Math.min(WIDEST, Math.max(WIDTH[kind], widestWord(title, type.name) + 24))),
    ),
  );
  const cardsWide = own.reduce((sum, width) => sum + width, 0);
  const room = (asked ?? FILLED) - 2 * MARGIN - COLUMNS * (columns.length - 1);
  const scale = Math.min(BOUND.most, Math.max(asked === undefined ? 1 : BOUND.least, room / cardsWide));
  return ({ column }) => Math.floor((own[columns.indexOf(column)] ?? WIDTH.facts) * scale);
}

function keysOf({ cards, links }: Cards, taal: Taal, isCase: boolean): Key[] {
  const t = tekening[taal].graaf;
  const kinds = new Set(cards.map(({ kind }) => kind));
  const answers = (["ja", "nee", "onbekend", "nvt"] as const).filter((one) =>
    cards.some(({ oordeel }) => oordeel === one),
  );
  const lacks = cards.some(({ rows }) => rows.some(({ lacking }) => lacking));
  return [
    ...(kinds.has("facts") ? [boxKey(t.feiten, plainLooks.facts)] : []),
    ...(kinds.has("dates") ? [boxKey(t.datums, plainLooks.dates)] : []),
    ...(links.some(({ scope }) => !scope) ? [lineKey(t.lijnEis, lineLook)] : []),
    ...(links.some(({ scope }) => scope) ? [lineKey(t.lijnReikwijdte, { ...lineLook, dash: SCOPE_DASH })] : []),
    ...(links.some(({ decided }) => decided) ? [lineKey(t.lijnBeslist, decidedLook)] : []),
    ...(isCase ? answers.map((one) => signKey(oordelen[taal][one], one)) : []),
    ...(lacks && !answers.includes("onbekend") ? [signKey(t.ontbreekt, "onbekend")] : []),
  ];
}

/** What a graph says, in sentences: for each conclusion what it rests on. */
function told({ cards, links }: Cards, rests: Rests, names: ReadonlySet<string>, taal: Taal): string[] {
  const t = tekening[taal].graaf;
  const count = (those: Iterable<string>): string => String([...those].filter((name) => names.has(name)).length);
  const counts: Readonly<Record<string, string>> = {
    feiten: count(rests.facts),
    datums: count(rests.worked.keys()),
    conclusies: count(rests.conclusions.keys()),
  };
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  const lines = cards.flatMap(({ id, kind, title, oordeel }) => {
    if (kind !== "conclusion" && kind !== "final") return [];
    const namen = listed(links.filter(({ to }) => to === id).map(({ from }) => titles.get(from) ?? from));
    const steunt = namen === "" ? t.rustNergensOp : fill(t.rustOp, () => namen);
    const values: Readonly<Record<string, string>> = {
      ...{ conclusie: title, steunt },
      oordeel: oordeel ? oordelen[taal][oordeel] : "",
    };
    return [fill(oordeel ? t.regelZaak : t.regel, (name) => values[name])];
  });
  return [fill(t.inhoud, (name) => counts[name]), ...lines];
}

/**
 * Draws what the answer of a regime rests on, as SVG: facts by their group, what is worked out from them, the conclusions by layer and
 * the final answer. A solid line says what something rests on, a dashed one what decides whether it applies. With an outcome each
 * conclusion has its answer, as a sign, a word, a border and a colour, and what decided is drawn thick.
 *
 * @param regime the id of a regime; `{ regime, peildatum }` for its rules of another day; or what `loadRegime` gave
 * @param opties an outcome (`uitkomst`); `alleen: "conclusies"`, or `rond` with the id of one conclusion; language, width, own regimes
 * @returns SVG, the same bytes for the same input; without a script, a style sheet or a font, its texts as text
 * @throws {ToetsverzoekError} for a regime, a conclusion or an option that is not known, and an outcome that is none or of another regime
 * @example
 * // What does the exemption rest on?
 * const svg = graph("leerplichtwet-1969", { alleen: "conclusies", taal: "en" });
 * svg.includes(">What the answer rests on</title>"); //=> true
 */
export function graph(regime: TeRegime<RegimeId>, opties?: GraphOpties): string;
export function graph(regime: TeRegime, opties: MetEigen<GraphOpties>): string;
export function graph(regime: TeRegime, opties: GraphOpties = {}): string {
  const { taal, breedte, prefix, own } = drawingOf(opties, "graaf", ["uitkomst", "alleen", "rond", "regimes"]);
  const t = tekening[taal].graaf;
  const reading = new Reading();
  const read = own.uitkomst === undefined ? undefined : reading.part(() => readOutcome(own.uitkomst));
  const alone = reading.part(
    () => own.alleen !== undefined && oneOf("alleen", own.alleen, ["conclusies"]) !== undefined,
  );
  const side = reading.part(() => regimeOf(regime, own.regimes, read?.peildatum));
  reading.end();
  if (!side) return "";
  const rests = new Rests(side.regime);
  const ids = [...rests.conclusions.keys()];
  const uitkomst = read && reading.part(() => fitting(read, side));
  const middle = reading.part(() => middleOf(own.rond, ids, side));
  reading.end();
  const zaak = uitkomst && new Answered(uitkomst, taal);
  const names = rests.under(middle === undefined ? ids : [middle]);
  const cards =
    middle === undefined || alone === true
      ? overviewOf(rests, taal, zaak, names, alone === true)
      : detailOf(rests, middle, taal, zaak);
  const title = middle === undefined ? t.titel : fill(t.titelRond, () => rests.titles.get(middle)?.[taal] ?? middle);
  return drawn(cards, {
    taal,
    breedte,
    prefix,
    title,
    inhoud: told(cards, rests, names, taal),
    onder: lead(side, uitkomst, taal),
  });
}

function lead({ regime, peildatum }: Side, uitkomst: LeesbareUitkomst | undefined, taal: Taal): string[] {
  const t = tekening[taal].graaf;
  const values: Readonly<Record<string, string>> = {
    dag: written(uitkomst?.peildatum ?? peildatum, taal),
    oordeel: uitkomst ? oordelen[taal][uitkomst.oordeel] : "",
  };
  const status = atHead(statusText(regime, taal));
  return [
    regime.vraagTitel[taal],
    `${regime.titel[taal]}. ${status}. ${fill(uitkomst ? t.zaak : t.stand, (name) => values[name])}.`,
  ];
}

interface About {
  readonly taal: Taal;
  readonly breedte: number | undefined;
  readonly prefix: string;
  readonly title: string;
  readonly inhoud: readonly string[];
  readonly onder: readonly string[];
}

function drawn(cards: Cards, { taal, breedte, prefix, title, inhoud, onder }: About): string {
  const width = widthsOf(cards, breedte);
  const sizes = new Map(
    cards.cards.map((card) => [card.id, { width: width(card), height: cardHeight(card, width(card), taal) }]),
  );
  const sizeOf = (id: string) => sizes.get(id) ?? { width: 0, height: 0 };
  const placed = arrange(cards, sizeOf, { cards: CARDS, columns: COLUMNS });
  const natural = Math.max(Math.ceil(placed.width + 2 * MARGIN), 480, Math.min(breedte ?? 0, 900));
  const left = Math.floor((natural - placed.width) / 2);
  const heads = cards.heads.length > 0 ? HEAD : 0;
  const about = { taal, prefix, titel: title, inhoud, onder, width: natural, shown: breedte };
  return sheet(
    {
      ...about,
      keys: keysOf(
        cards,
        taal,
        cards.cards.some(({ oordeel }) => oordeel),
      ),
    },
    (top) => {
      const ways = [...placed.ways].sort(
        (a, b) => Number(a.link.decided !== undefined) - Number(b.link.decided !== undefined),
      );
      const down = (y: number): number => top + heads + y;
      const svg = [
        ...cards.heads.map((text, i) => {
          const wide = Math.max(...cards.cards.filter(({ column }) => column === i).map(width));
          return columnHead(text, left + (placed.middles[i] ?? 0), wide, top);
        }),
        ...ways.map(({ link, points }) =>
          wayShape({ link, points: points.map(({ x, y }) => ({ x: left + x, y: down(y) })) }),
        ),
        ...cards.cards.flatMap((card) => {
          const box = placed.boxes.get(card.id);
          return box ? [cardShape(card, { ...box, x: left + box.x, y: down(box.y) }, taal)] : [];
        }),
      ];
      return { svg: svg.join(""), height: down(placed.height) };
    },
  );
}
