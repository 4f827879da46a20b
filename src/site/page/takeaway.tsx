import { useState } from "preact/hooks";
import { useDesk } from "./desk.js";
import { type DownloadName, downloadOf, downloads } from "./downloads.js";
import { requestOf } from "./request.js";
import { save } from "./save.js";
import { say } from "./words.js";

/** What the reader can take along; each file is made when it is asked for. */
export function Takeaway() {
  const { state, known, judged, t, taal } = useDesk();
  const [made, setMade] = useState("");
  const uitkomst = judged?.uitkomst ?? null;
  const none = (name: DownloadName): boolean =>
    name !== "toetsverzoek" &&
    (uitkomst === null || (name === "agenda" && uitkomst.termijnen.every(({ einde }) => einde === null)));
  const take = (name: DownloadName): void => {
    const file = downloadOf(name, judged?.request ?? requestOf(state, known), uitkomst, taal);
    if (file === null) return;
    save(file);
    setMade(say(t.meenemen.gereed, { bestand: file.name }));
  };
  return (
    <section class="card part" aria-labelledby="takeaway">
      <h2 id="takeaway">{t.meenemen.titel}</h2>
      <p class="soft">{t.meenemen.inleiding}</p>
      <div class="stack">
        {downloads
          .filter((name) => !none(name))
          .map((name) => (
            <button type="button" class="second" key={name} onClick={() => take(name)}>
              {t.meenemen[name]}
            </button>
          ))}
        {uitkomst !== null && (
          <button type="button" class="second" onClick={() => print()}>
            {t.meenemen.afdrukken}
          </button>
        )}
      </div>
      <p role="status" class="soft">
        {made}
      </p>
    </section>
  );
}
