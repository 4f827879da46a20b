import { zakenTeksten } from "../../generated/case-texts.js";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { inMarkdown, layouts } from "../../read/layout.js";
import { baseOf, type Erfdeel, erfsoorten, inherited } from "../../read/regime/inherited.js";
import { filled } from "../../testing/way-words.js";
import { exit, printJson, printLines, type Shape } from "./shared.js";

/** By which key of an overlay something becomes otherwise. */
export const howOf = ({ soort, regel = "" }: Erfdeel, taal: Taal): string =>
  filled(zakenTeksten[taal].geerfd.hoe[soort], { regel });

function told(delen: readonly Erfdeel[], { taal, form }: Shape): string[] {
  const [t, layout] = [zakenTeksten[taal].geerfd, layouts[form]];
  const shown = form === "markdown" ? inMarkdown : (text: string): string => text;
  return erfsoorten.flatMap((soort) => {
    const own = delen.filter((deel) => deel.soort === soort);
    const [first] = own;
    if (!first) return [];
    // Of a warning of a rule the way differs from rule to rule, and stands behind each.
    const isEach = first.regel !== undefined;
    return [
      layout.heading(shown(t.soorten[soort])),
      ...(isEach ? [] : [layout.line(shown(howOf(first, taal))), ""]),
      ...own.map((deel) => {
        const said = [
          filled(t.van, { regime: deel.van }),
          ...(isEach ? [howOf(deel, taal)] : []),
          ...(deel.stand === "geerfd" ? [] : [t.standen[deel.stand]]),
        ].join("; ");
        return layout.item(`${shown(deel.titel[taal])} ${layout.code(deel.naam)} ${shown(`(${said})`)}`);
      }),
    ];
  });
}

/**
 * What one inherits: of a regime of one's own that builds on another what it does with each part of that one; of any other regime
 * what one on top of it would have.
 *
 * @param isOwn whether the call names a regime of one's own
 */
export function erfenis(regime: Regime, isOwn: boolean, asJson: boolean, shape: Shape): number {
  const base = isOwn ? baseOf(regime) : undefined;
  const delen = base ? inherited(base, regime) : inherited(regime);
  if (asJson) {
    printJson({
      schema: "erfenis/1",
      regime: base ? regime.id : null,
      basis: (base ?? regime).id,
      delen: delen.map(({ inhoud: _, ...deel }) => ({
        ...deel,
        anders: { nl: howOf({ ...deel, inhoud: _ }, "nl"), en: howOf({ ...deel, inhoud: _ }, "en") },
      })),
    });
    return exit.settled;
  }
  const [t, layout] = [zakenTeksten[shape.taal].geerfd, layouts[shape.form]];
  const shown = shape.form === "markdown" ? inMarkdown : (text: string): string => text;
  const titel = base
    ? filled(t.titelVan, { titel: regime.titel[shape.taal], basis: base.titel[shape.taal] })
    : filled(t.titel, { titel: regime.titel[shape.taal] });
  printLines([layout.title(shown(titel)), layout.line(shown(t.uitleg)), ...told(delen, shape)]);
  return exit.settled;
}
