import type { BlokSoort, Uitleg, UitlegRegel } from "../model/uitleg.js";
import { inMarkdown, layouts } from "../read/layout.js";

/** An explanation as lines of text or Markdown. */
class Lines {
  private readonly layout;
  private readonly shown: (text: string) => string;

  constructor(
    private readonly uitleg: Uitleg,
    form: "tekst" | "markdown",
  ) {
    this.layout = layouts[form];
    // A terminal shows every sign; what renders Markdown takes some for its own.
    this.shown = form === "markdown" ? inMarkdown : (text) => text;
  }

  *lines(): Generator<string> {
    const { layout, shown, uitleg } = this;
    yield layout.title(shown(uitleg.titel));
    for (const { soort, kop: heading, vooraf, regels } of uitleg.blokken) {
      if (heading !== null) yield layout.heading(shown(heading));
      if (vooraf !== undefined) yield layout.sub(shown(vooraf));
      for (const regel of regels) {
        yield soort === "antwoord" ? layout.line(this.answer(regel)) : layout.item(this.line(regel, soort));
        yield* this.under(regel, soort, 0);
      }
    }
  }

  private *under({ onder = [] }: UitlegRegel, soort: BlokSoort, depth: number): Generator<string> {
    for (const regel of onder) {
      yield this.layout.sub(this.line(regel, soort), depth);
      yield* this.under(regel, soort, depth + 1);
    }
  }

  private answer({ kop: label, oordeelTekst, tekst }: UitlegRegel): string {
    const { layout, shown } = this;
    const answer = oordeelTekst === undefined ? "" : `${layout.strong(shown(oordeelTekst))}. `;
    return `${this.head(label)}${answer}${shown(tekst)}`;
  }

  private line(regel: UitlegRegel, soort: BlokSoort): string {
    const { shown } = this;
    const answer = regel.oordeelTekst === undefined ? "" : `[${shown(regel.oordeelTekst)}] `;
    const words = regel.citaat ? `"${shown(regel.tekst)}"` : shown(regel.tekst);
    const behind = [regel.bron?.vindplaats, regel.opmerking].filter((text) => text !== undefined).map(shown);
    const remark = behind.length === 0 ? "" : ` (${behind.join("; ")})`;
    const id = regel.feit !== undefined && showsId(this.uitleg, soort) ? ` ${this.layout.code(shown(regel.feit))}` : "";
    return `${answer}${this.head(regel.kop)}${words}${remark}${id}`;
  }

  private head(label: string | undefined): string {
    return label === undefined ? "" : `${this.shown(label)}: `;
  }
}

/** Behind a question stands the id of its fact, for who fills that in. */
export const showsId = ({ lengte, register }: Uitleg, soort: BlokSoort): boolean =>
  soort === "ontbreekt" && lengte === "volledig" && register === "dossier";

/**
 * Writes an explanation as text, in lines of at most 100 characters, or as Markdown.
 *
 * @param deeper by how many levels the headings of Markdown lie deeper than the first
 */
export function inLines(uitleg: Uitleg, form: "tekst" | "markdown", deeper = 0): string {
  const lines = [...new Lines(uitleg, form).lines()];
  const text = `${lines.join("\n")}\n`;
  return form === "tekst" || deeper === 0 ? text : text.replace(/^#+ /gm, (marks) => `${"#".repeat(deeper)}${marks}`);
}
