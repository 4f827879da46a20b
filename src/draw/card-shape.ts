import { oordelen } from "../generated/texts.js";
import type { Taal } from "../model/tekst.js";
import type { Card } from "./cards.js";
import { widthOf, wrapped } from "./measure.js";
import { type Box, box, line, lines, sign } from "./shapes.js";
import { ink, lineOf, looks, plainLooks, type } from "./style.js";
import { asText, element } from "./svg.js";

const PAD = { x: 11, y: 9 };
const GAP = 4;
/** What a row begins with: a dot, or the sign of what is not known. */
const BULLET = 13;

interface Text {
  readonly texts: readonly string[];
  readonly style: "name" | "small" | "row" | "answer" | "value";
  readonly lacking?: boolean;
}

/** Small texts on one line, where there is room. */
function inOne(texts: readonly string[], room: number): readonly string[] {
  const one = texts.join(" · ");
  return texts.length > 1 && widthOf(one, type.small) <= room ? [one] : texts;
}

/** The texts of a card in their order, cut into lines that fit. */
function textsOf(card: Card, width: number, taal: Taal): Text[] {
  const room = width - 2 * PAD.x;
  const { oordeel } = card;
  const answer: Text[] = oordeel
    ? [{ texts: wrapped(oordelen[taal][oordeel], room - 22, type.head, 1), style: "answer" }]
    : [];
  return [
    ...answer,
    { texts: wrapped(card.title, room, type.name, 5), style: "name" },
    ...inOne(card.small, room).map((text): Text => ({ texts: wrapped(text, room, type.small, 3), style: "small" })),
    ...(card.value === undefined ? [] : [{ texts: wrapped(card.value, room, type.head, 3), style: "value" } as const]),
    ...card.rows.map(
      ({ text, lacking }): Text => ({ texts: wrapped(text, room - BULLET, type.row, 4), style: "row", lacking }),
    ),
  ];
}

const typeOf = { name: type.name, small: type.small, row: type.row, answer: type.head, value: type.head } as const;

const heightOf = ({ texts, style }: Text): number =>
  texts.length * lineOf(typeOf[style]) + (style === "small" ? 0 : GAP);

/** How high a card is. */
export const cardHeight = (card: Card, width: number, taal: Taal): number =>
  Math.ceil(textsOf(card, width, taal).reduce((sum, text) => sum + heightOf(text), 2 * PAD.y));

/** A card with its texts. */
export function cardShape(card: Card, place: Box, taal: Taal): string {
  const look = card.oordeel ? looks[card.oordeel] : plainLooks[card.kind];
  const x = place.x + PAD.x;
  let y = place.y + PAD.y + GAP / 2;
  const drawn = textsOf(card, place.width, taal).map((text) => {
    const { texts, style, lacking } = text;
    const top = y;
    y += heightOf(text);
    switch (style) {
      case "answer":
        return (
          (card.oordeel ? sign(card.oordeel, x + 7.5, top + 8) : "") +
          lines(texts, x + 22, top, { ...type.head, fill: ink.text })
        );
      case "row": {
        const mark = lacking
          ? sign("onbekend", x + 4, top + 8)
          : element("circle", { cx: x + 3, cy: top + 8.5, r: 1.8, fill: ink.line });
        return mark + lines(texts, x + BULLET, top, type.row);
      }
      case "value":
        return lines(texts, x, top + 1, { ...type.head, fill: ink.mark });
      case "small":
        return lines(texts, x, top, { ...type.small, fill: ink.quiet });
      default:
        return lines(texts, x, top, type.name);
    }
  });
  const whole = [card.title, ...card.small, ...card.rows.map(({ text }) => text)].join("; ");
  return element(
    "g",
    {},
    element("title", {}, asText(whole)),
    box(place, look, card.kind === "dates" ? 12 : 7),
    ...drawn,
  );
}

/** What stands above a column. */
export const columnHead = (text: string, middle: number, width: number, top: number): string =>
  wrapped(text, width, type.head, 1)
    .map((one) => line(one, middle - width / 2, top + type.head.size, { ...type.head, fill: ink.mark }))
    .join("");
