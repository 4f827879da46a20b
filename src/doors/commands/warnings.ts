import { zakenTeksten } from "../../generated/case-texts.js";
import { isObject } from "../../model/depth.js";
import { inSentence } from "../../model/naam.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import { wayChartOf } from "../../prove/ways.js";
import { pointer } from "../../read/errors.js";
import { areHeldTogether } from "../../read/regime/norm-values.js";
import { objects, texts } from "../../read/regime/objects.js";
import { otherUnits, unquoted } from "../../read/regime/quoted-numbers.js";
import { type Stale, staleIn } from "../../read/regime/stale.js";
import { say } from "./shared.js";
import { howOf } from "./shown-inherited.js";

type Json = Readonly<Record<string, unknown>>;

/** Whether what a reader sees in English is missing: a rule, a condition, a warning or a derived date that is told in Dutch alone. */
const isDutchAlone = (object: Json): boolean =>
  !("en" in object) &&
  (("conditions" in object && "event" in object) ||
    ("operator" in object && "fact" in object) ||
    ("code" in object && "zin" in object) ||
    "operatie" in object);

const isDerivedUnsourced = (object: Json): boolean =>
  "operatie" in object && !("bron" in object) && unquoted(object).length > 0;

/** The norms of a policy of which nobody looked whether they can be followed together: of other kinds about one fact, or in a regime that cannot be drawn. */
function unsought(head: string, regime: Regime, bestanden: RegelBestanden): string[] {
  const beleid = bestanden[head];
  const normen = isObject(beleid) && Array.isArray(beleid["normen"]) ? beleid["normen"].filter(isObject) : [];
  if (normen.length < 2) return [];
  const t = zakenTeksten.nl.geerfd;
  const kinds = new Map(regime.beleidsregels.map(({ id, maat }) => [id, maat]));
  const pairs = normen.flatMap((norm, i) =>
    normen.slice(0, i).flatMap((other): string[] => {
      const [one, two] = [other, norm].map((each) => kinds.get(String(each["regel"])));
      if (!one || !two || one.fact !== two.fact || areHeldTogether(one.operator, two.operator)) return [];
      const values = { plaats: head, een: String(other["id"]), ander: String(norm["id"]), feit: one.fact };
      return [`L7 ${say(t.nietGezocht, values)}`];
    }),
  );
  return wayChartOf(regime) ? pairs : [`L7 ${say(t.geenDiagram, { plaats: head })}`, ...pairs];
}

/** What is inherited beside something that was replaced, and may still say what that said. */
function staleLine(head: string, regime: Regime, { deel, door, reden, feit = "" }: Stale): string {
  const t = zakenTeksten.nl.geerfd;
  const naamVan = regime.feiten.find(({ id }) => id === feit)?.titel?.nl ?? feit;
  const regel = `${t.enkel[door.soort]} “${inSentence(door.titel.nl)}” [${door.naam}]`;
  return say(t.nakijken, {
    plaats: head,
    soort: t.enkel[deel.soort],
    titel: deel.titel.nl,
    naam: deel.naam,
    reden: say(t.redenen[reden], { regel, feit: naamVan }),
    hoe: howOf(deel, "nl"),
  });
}

/**
 * What is no mistake and yet worth a look, each with its number. They are listed in `rules/README.md`.
 *
 * @param bestanden the rule files as they were written, by name
 */
export function warningsOf(regime: Regime, bestanden: RegelBestanden): string[] {
  const found: string[] = [];
  const head = Object.keys(bestanden).find((path) => /(^|\/)(regime|beleid)\.json$/.test(path)) ?? "regime.json";
  if (regime.eigen?.eigenaar === null) found.push(`L1 ${head}: eigenaar ontbreekt`);
  const titel = isObject(bestanden[head]) ? bestanden[head]["titel"] : undefined;
  if (isObject(titel) && titel["nl"] === titel["en"])
    found.push(`L3 ${head}/titel/en: ${zakenTeksten.nl.geerfd.titelGelijk}`);
  found.push(...unsought(head, regime, bestanden));
  found.push(...staleIn(regime).map((stale) => `L6 ${staleLine(head, regime, stale)}`));
  const unchecked = new Set(regime.eigen?.ongecontroleerd.map(({ citaat }) => citaat));
  for (const [path, file] of Object.entries(bestanden)) {
    if (typeof file === "string" || path.endsWith(".zaken.json")) continue;
    for (const { steps, object } of objects(file)) {
      const at = `${path}${pointer(steps)}`;
      if (texts(object["citaat"]).some((quote) => unchecked.has(quote)))
        found.push(
          `L2 ${at}/citaat: citaat niet gecontroleerd; zet de tekst in bronnen/${String(object["document"])}.md`,
        );
      if (isDutchAlone(object)) found.push(`L3 ${at}: en ontbreekt`);
      if (isDerivedUnsourced(object)) found.push(`L4 ${at}: getallen zonder bron (${unquoted(object).join("; ")})`);
      for (const unit of otherUnits(object)) found.push(`L5 ${at}: het citaat noemt een andere eenheid (${unit})`);
    }
  }
  return found;
}
