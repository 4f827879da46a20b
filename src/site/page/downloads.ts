import { calendar } from "../../connect/ical/calendar.js";
import type { Taal } from "../../model/tekst.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { record } from "../../tell/bewijs.js";
import { explain } from "../../tell/explain.js";

/** A file that the reader takes along. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export const downloads = ["toetsverzoek", "bewijs", "uitkomst", "tekst", "markdown", "agenda"] as const;
export type DownloadName = (typeof downloads)[number];

const json = (name: string, value: unknown): Download => ({
  name: `${name}.json`,
  type: "application/json",
  text: `${JSON.stringify(value, null, 2)}\n`,
});

/**
 * Makes the file: the same case gives the same bytes. Only a request can be saved of a case that has mistakes in it, and no calendar
 * of one without a last day.
 */
export function downloadOf(
  name: DownloadName,
  request: EigenToetsverzoek,
  uitkomst: AlgemeneUitkomst | null,
  taal: Taal,
): Download | null {
  // With what it is of and the day, so that a second case does not take the place of the first.
  const head = [request.vraag, request.kenmerk?.replace(/[^\p{L}\p{N}]+/gu, "-"), request.peildatum]
    .filter((part) => part)
    .join("-");
  if (name === "toetsverzoek") return json(`${head}.toetsverzoek`, request);
  if (uitkomst === null) return null;
  switch (name) {
    case "bewijs":
      return json(`${head}.bewijs`, record(request, uitkomst));
    case "uitkomst":
      return json(`${head}.uitkomst`, uitkomst);
    case "tekst":
      return { name: `${head}.txt`, type: "text/plain;charset=utf-8", text: explain(uitkomst, { taal }) };
    case "markdown":
      return {
        name: `${head}.md`,
        type: "text/markdown;charset=utf-8",
        text: explain(uitkomst, { taal, vorm: "markdown" }),
      };
    case "agenda": {
      const text = calendar(uitkomst, taal);
      return text === null ? null : { name: `${head}.ics`, type: "text/calendar;charset=utf-8", text };
    }
  }
}
