import { useEffect, useRef } from "preact/hooks";
import type { Herhaling } from "../../doors/replay.js";
import { shownKey } from "../../read/shown.js";
import { useDesk } from "./desk.js";
import { FaultList, MOST_SHOWN } from "./fault-list.js";
import { type Fault, faultList } from "./faults.js";
import type { RuleFault } from "./rule-folder.js";
import { type Notice, whyOf } from "./taken.js";
import { count, say } from "./words.js";

interface Props {
  readonly notices: readonly Notice[];
  readonly onClose: () => void;
}

/** What came of what was handed over, at the top of the page: the reader is brought there, wherever it was dropped. */
export function Notices({ notices, onClose }: Props) {
  const { t } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notices.length > 0) place.current?.focus();
  }, [notices]);
  return (
    <div class="notices" ref={place} tabIndex={-1} role="status">
      {notices.map((notice) => (
        <Told key={notice.says} notice={notice} />
      ))}
      {notices.length > 0 && (
        <button type="button" class="second small" onClick={onClose}>
          {t.openen.sluit}
        </button>
      )}
    </div>
  );
}

function Told({ notice }: { readonly notice: Notice }) {
  const { about, t, taal } = useDesk();
  const list = (problemen: Parameters<typeof faultList>[0]): readonly Fault[] =>
    faultList(problemen, about.feiten, taal);
  switch (notice.says) {
    case "opened":
      if (notice.missed.length === 0) return <p class="notice">{t.openen.geopend}</p>;
      return (
        <div class="notice fault">
          <p>{count(t.openen.nietAlles, notice.missed.length)}</p>
          <FaultList faults={list(notice.missed)} />
        </div>
      );
    case "not-read":
      return (
        <div class="notice fault">
          <p>{t.openen.nietGelezen}</p>
          <FaultList faults={list(notice.problemen)} />
        </div>
      );
    case "refused":
      return <p class="notice fault">{refusal(notice.found, t)}</p>;
    case "unreadable":
      return <p class="notice fault">{t.openen.onleesbaar}</p>;
    case "replayed":
      return <Replayed again={notice.again} />;
    case "no-record":
      return (
        <div class="notice fault">
          <p>{t.bewijs.geenBewijs}</p>
          <p lang="nl">{notice.text}</p>
        </div>
      );
    case "rules-loaded":
      return <p class="notice">{say(t.regels.geladen, { titel: notice.titel[taal] })}</p>;
    case "rules-refused":
      return <p class="notice fault">{notice.reason === "no-regime" ? t.regels.geenRegime : t.regels.teGroot}</p>;
    case "rules-wrong":
      return <WrongRules faults={notice.faults} />;
  }
}

function refusal(
  found: Extract<Notice, { readonly says: "refused" }>["found"],
  { openen }: ReturnType<typeof useDesk>["t"],
): string {
  switch (found.is) {
    case "not-json":
      return say(openen.geenJson, { regel: found.line, kolom: found.column });
    case "of-other-question":
      return say(openen.andereVraag, { vraag: shownKey(found.vraag) });
    case "too-large":
      return openen.teGroot;
    case "something-else":
      return openen.ietsAnders;
  }
}

function Replayed({ again }: { readonly again: Herhaling }) {
  const { about, t, taal } = useDesk();
  const same = again.uitslag === "gelijk" || (again.uitslag === "andere-vorm" && again.verschillen.length === 0);
  const places = "verschillen" in again ? again.verschillen : [];
  return (
    <div class={same ? "notice" : "notice fault"}>
      <h3>
        {t.bewijs.titel}: {t.bewijs[again.uitslag]}
      </h3>
      <p>{t.bewijs[whyOf(again)]}</p>
      {"problemen" in again && again.problemen.length > 0 && (
        <FaultList faults={faultList(again.problemen, about.feiten, taal)} />
      )}
      {places.length > 0 && (
        <ul>
          {places.slice(0, MOST_SHOWN).map(({ pad }) => (
            <li key={pad}>{say(t.bewijs.plaats, { pad })}</li>
          ))}
        </ul>
      )}
      {"woorden" in again && again.woorden.length > 0 && <p>{count(t.bewijs.woorden, again.woorden.length)}</p>}
    </div>
  );
}

function WrongRules({ faults }: { readonly faults: readonly RuleFault[] }) {
  const { t } = useDesk();
  const more = faults.length - MOST_SHOWN;
  return (
    <div class="notice fault">
      <p>{count(t.regels.fouten, faults.length)}</p>
      <ul>
        {faults.slice(0, MOST_SHOWN).map(({ file, place, text }) => (
          <li key={`${file} ${place} ${text}`}>
            <strong>{say(t.regels.waar, { bestand: file, plaats: place === "" ? "/" : place })}</strong>
            <br />
            {text === null ? t.regels.geenJson : <span lang="nl">{text}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{count(t.regels.meer, more)}</p>}
    </div>
  );
}
