import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import type { BlokSoort, UitlegBlok, UitlegRegel } from "../../model/uitleg.js";
import { explainParts } from "../../tell/explain-parts.js";
import { Badge } from "./badge.js";
import { useDesk } from "./desk.js";

/** What holds beside the answer and does not change it: a "yes" can still be vulnerable, and have duties. */
const kinds: readonly BlokSoort[] = [
  "kwetsbaarheden",
  "afwijkingen",
  "waarschuwingen",
  "plichten",
  "gevolgen",
  "oordelen",
];

/** What to mind beside the answer. It stands open, for whoever decides must have seen it. */
export function Beside({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { t, taal } = useDesk();
  const blocks = explainParts(uitkomst, { taal }).blokken.filter(({ soort }) => kinds.includes(soort));
  if (blocks.length === 0) return null;
  return (
    <section class="card part mind" aria-labelledby="mind">
      <h2 id="mind">{t.uitslag.waarschuwingen}</h2>
      {blocks
        .toSorted((a, b) => kinds.indexOf(a.soort) - kinds.indexOf(b.soort))
        .map((block) =>
          // What would follow from an answer that is not there yet stands in nobody's way.
          block.soort === "gevolgen" && uitkomst.oordeel === "onbekend" ? (
            <details key={block.soort} class="fold">
              <summary>{block.kop}</summary>
              <Lines block={block} />
            </details>
          ) : (
            <div key={block.soort}>
              <h3>{block.kop}</h3>
              <Lines block={block} />
            </div>
          ),
        )}
    </section>
  );
}

function Lines({ block: { regels } }: { readonly block: UitlegBlok }) {
  return (
    <ul>
      {regels.map((regel) => (
        <li key={`${regel.kop ?? ""} ${regel.tekst}`}>
          <Line regel={regel} />
        </li>
      ))}
    </ul>
  );
}

function Line({ regel: { kop: about, tekst, oordeel, bron, opmerking } }: { readonly regel: UitlegRegel }) {
  return (
    <>
      {oordeel && <Badge oordeel={oordeel} />} {about !== undefined && <strong>{about}:</strong>} {tekst}{" "}
      {opmerking !== undefined && `(${opmerking}) `}
      {bron && (
        <span class="soft" lang="nl">
          ({bron.vindplaats})
        </span>
      )}
    </>
  );
}
