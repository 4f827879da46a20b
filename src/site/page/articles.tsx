import { krachten } from "../../generated/texts.js";
import type { AlgemeneUitkomst, BronVermelding, Conclusie } from "../../model/uitkomst.js";
import { Badge } from "./badge.js";
import { useDesk } from "./desk.js";
import { Part } from "./part.js";
import { either, say } from "./words.js";

/** Each conclusion with its article; opened, with the words of the law and what it rests on. */
export function Articles({ uitkomst }: { readonly uitkomst: AlgemeneUitkomst }) {
  const { t } = useDesk();
  return (
    <Part title={t.artikelen.titel}>
      {() => (
        <>
          <p class="soft">{t.artikelen.uitleg}</p>
          {uitkomst.conclusies.map((conclusie) => (
            <Article key={conclusie.id} conclusie={conclusie} />
          ))}
        </>
      )}
    </Part>
  );
}

function Article({ conclusie }: { readonly conclusie: Conclusie }) {
  const { t, taal } = useDesk();
  const { oordeel, titel, titelEn, kracht, bron, bronnen, zin, zinEn, voorwaarden, interpretaties } = conclusie;
  const decided = voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === oordeel);
  const names = [...new Map(decided.map((v) => [either(taal, v.naam, v.naamEn), v])).entries()];
  const sources = bronnen.some((one) => one.doorslaggevend) ? bronnen.filter((one) => one.doorslaggevend) : [bron];
  return (
    <details class="article">
      <summary>
        <Badge oordeel={oordeel} /> <span class="what">{either(taal, titel, titelEn)}</span>{" "}
        <span class="soft">
          {bron.vindplaats} · {krachten[taal][kracht ?? "slotsom"]}
        </span>
      </summary>
      <div class="inside">
        <p>{either(taal, zin, zinEn)}</p>
        {kracht !== null && names.length > 0 && oordeel !== "nvt" && (
          <>
            <h3>{t.artikelen.voorwaarden}</h3>
            <ul class="plain">
              {names.map(([name, v]) => (
                <li key={name}>
                  <Badge oordeel={v.oordeel} /> {name}
                </li>
              ))}
            </ul>
          </>
        )}
        {sources.some(({ citaat }) => citaat.length > 0) && <h3>{t.artikelen.citaat}</h3>}
        {sources.map((source) => (
          <Quotes key={`${source.vindplaats} ${source.citaat[0] ?? ""}`} bron={source} />
        ))}
        {interpretaties.length > 0 && <h3>{t.artikelen.lezing}</h3>}
        {interpretaties.map((lezing) => (
          <div key={lezing.vraag} class="reading">
            <p>
              <em>{either(taal, lezing.vraag, lezing.vraagEn)}</em>
            </p>
            <p>{either(taal, lezing.keuze, lezing.keuzeEn)}</p>
            {lezing.anders !== null && (
              <p>
                {say(t.artikelen.anders, { anders: either(taal, lezing.anders, lezing.andersEn ?? lezing.anders) })}
              </p>
            )}
            <p class="soft">{say(t.artikelen.grond, { grond: either(taal, lezing.grond, lezing.grondEn) })}</p>
          </div>
        ))}
      </div>
    </details>
  );
}

function Quotes({ bron }: { readonly bron: BronVermelding }) {
  const { t } = useDesk();
  if (bron.citaat.length === 0) return null;
  return (
    <figure>
      {bron.citaat.map((quote) => (
        <blockquote key={quote} lang="nl">
          {quote}
        </blockquote>
      ))}
      <figcaption class="soft">
        {bron.vindplaats}
        {bron.nietGecontroleerd && ` · ${t.artikelen.nietGecontroleerd}`}
      </figcaption>
    </figure>
  );
}
