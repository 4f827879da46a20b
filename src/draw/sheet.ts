import type { Taal } from "../model/tekst.js";
import { widthOf, wrapped } from "./measure.js";
import { box, type Key, keyType, line, lines } from "./shapes.js";
import { FONT, ink, lineOf, type } from "./style.js";
import { asText, element } from "./svg.js";

/** The margin between the edge of a sheet and what stands on it. */
export const MARGIN = 24;
const GAP = { legend: 22, word: 7, row: 19 };

/** What stands on every sheet. */
export interface Sheet {
  readonly taal: Taal;
  /** What ids of this picture begin with. */
  readonly prefix: string;
  readonly titel: string;
  /** What the picture says, for who does not see it. */
  readonly inhoud: readonly string[];
  /** Lines under the title. */
  readonly onder: readonly string[];
  /** How wide it is by itself; and how wide it is to be shown, where that is another width. */
  readonly width: number;
  readonly shown?: number | undefined;
  readonly keys: readonly Key[];
}

interface Part {
  readonly svg: string;
  readonly height: number;
}

function heading({ titel, onder, width }: Sheet): Part {
  const room = width - 2 * MARGIN;
  const head = wrapped(titel, room, type.title, 4);
  const lead = onder.flatMap((text) => wrapped(text, room, type.lead, 6));
  const below = MARGIN + head.length * lineOf(type.title) + 4;
  return {
    svg: lines(head, MARGIN, MARGIN, type.title) + lines(lead, MARGIN, below, { ...type.lead, fill: ink.quiet }),
    height: below + lead.length * lineOf(type.lead) + 17,
  };
}

/** The keys in rows, as many in each as fit. */
function legend(keys: readonly Key[], width: number, top: number): Part {
  let [x, y] = [MARGIN, top + GAP.legend];
  const drawn: string[] = [];
  for (const key of keys) {
    const room = width - 2 * MARGIN - key.width - GAP.word;
    const text = wrapped(key.text, room, keyType, 1)[0] ?? "";
    const wide = key.width + GAP.word + widthOf(text, keyType);
    if (x > MARGIN && x + wide > width - MARGIN) [x, y] = [MARGIN, y + GAP.row];
    drawn.push(key.draw(x, y), line(text, x + key.width + GAP.word, y + 4, { ...keyType, fill: ink.quiet }));
    x += wide + GAP.legend;
  }
  const rule = element("path", { d: `M ${MARGIN} ${top} H ${width - MARGIN}`, stroke: ink.hair, "stroke-width": "1" });
  return keys.length === 0 ? { svg: "", height: top } : { svg: rule + drawn.join(""), height: y + 8 };
}

/**
 * A picture on its sheet: a white card with a border, so that it reads the same on a dark page and on paper. It has a name and a
 * description, and no style sheet, script or font of its own.
 *
 * @param body draws what is on it from a height on, and says where that ends
 */
export function sheet(about: Sheet, body: (top: number) => Part): string {
  const { prefix, titel, inhoud, width, taal, shown = width } = about;
  const head = heading(about);
  const middle = body(head.height);
  const foot = legend(about.keys, width, Math.round(middle.height + 15));
  const height = Math.ceil(foot.height + MARGIN - 8);
  const [title, desc] = [`${prefix}-titel`, `${prefix}-inhoud`];
  return `${element(
    "svg",
    {
      ...{ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}` },
      ...{ width: shown, height: Math.round((height * shown) / width), role: "img", lang: taal },
      ...{ "aria-labelledby": `${title} ${desc}`, "font-family": FONT },
    },
    element("title", { id: title }, asText(titel)),
    element("desc", { id: desc }, asText(inhoud.join(" "))),
    box({ x: 0.5, y: 0.5, width: width - 1, height: height - 1 }, { fill: ink.paper, line: "#c9cfd8", width: 1 }, 10),
    head.svg,
    middle.svg,
    foot.svg,
  )}\n`;
}
