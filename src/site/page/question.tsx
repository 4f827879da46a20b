import { useState } from "preact/hooks";
import { uitleg } from "../../generated/texts.js";
import { atHead } from "../../model/naam.js";
import type { FeitVraag } from "../../tell/ask.js";
import type { FeitBeschrijving } from "../../tell/describe.js";
import { useDesk } from "./desk.js";
import type { Fault } from "./faults.js";
import { Field } from "./field.js";
import { either } from "./words.js";

interface QuestionProps {
  readonly feit: FeitBeschrijving;
  /** Why it is asked now; `null` of an answer that is being changed. */
  readonly asked: FeitVraag | null;
  /** Called when the reader gave an answer: the next question gets the attention. */
  readonly onGiven: () => void;
}

/** What is chosen and not handed in yet. */
interface Chosen {
  readonly value: unknown;
  readonly unknown: boolean;
}

/** One question: what is asked, who can tell, where it stands, and why the law wants to know. */
export function Question({ feit, asked, onGiven }: QuestionProps) {
  const { state, dispatch, faults, t, taal } = useDesk();
  const [draft, setDraft] = useState<Chosen>({
    value: state.answers[feit.id],
    unknown: state.skipped.includes(feit.id),
  });
  const [empty, setEmpty] = useState(false);
  const chosen = state.changing === feit.id;
  const changing = chosen && Object.hasOwn(state.answers, feit.id);
  const choices = feit.type === "boolean" || feit.type === "enum";
  const own: readonly Fault[] = empty ? [{ over: "", text: choices ? t.vraag.kies : t.vraag.vulIn, taal }] : [];
  const given = state.answers[feit.id] === draft.value;

  const hand = (): void => {
    const nothing = draft.value === undefined && !draft.unknown;
    setEmpty(nothing);
    onGiven();
    if (nothing) return;
    dispatch(draft.unknown ? { to: "skip", feit: feit.id } : { to: "answer", feit: feit.id, value: draft.value });
  };
  const leave = (): void => {
    onGiven();
    dispatch({ to: "change", feit: null });
  };
  const skip = (): void => {
    onGiven();
    dispatch({ to: "skip", feit: feit.id });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        hand();
      }}
    >
      <p class="trail">{changing ? t.vraag.wijzigen : t.vraag.titel}</p>
      <Field
        feit={feit}
        label={
          <h2 id="asked" tabIndex={-1}>
            {feit.vraag[taal]}
          </h2>
        }
        value={draft.value}
        unknown={draft.unknown}
        faults={own.length > 0 ? own : given ? (faults.at.get(feit.id) ?? []) : []}
        onValue={(value) => {
          setEmpty(false);
          setDraft({ value, unknown: value === undefined && choices });
        }}
      />
      <div class="buttons">
        <button type="submit">{changing ? t.vraag.bewaar : t.vraag.verder}</button>
        {!choices && (
          <button type="button" class="second" onClick={skip}>
            {t.vraag.weetNiet}
          </button>
        )}
        {chosen && (
          <button type="button" class="second" onClick={leave}>
            {t.vraag.terug}
          </button>
        )}
      </div>
      <About feit={feit} asked={asked} />
    </form>
  );
}

function About({ feit, asked }: Pick<QuestionProps, "feit" | "asked">) {
  const { judged, t, taal } = useDesk();
  const why = judged?.uitkomst?.conclusies.find(({ id }) => id === asked?.conclusie);
  return (
    <div class="about">
      {feit.soort === "oordeel" && <p class="judgement">{t.vraag.oordeel}</p>}
      {feit.nietGedocumenteerd && <p>{feit.nietGedocumenteerd[taal]}</p>}
      <dl>
        <dt>{t.vraag.wie}</dt>
        <dd>{atHead(uitleg[taal].herkomst[feit.herkomst])}</dd>
        <dt>{t.vraag.bewijsstuk}</dt>
        <dd>{atHead(feit.bewijsstuk[taal])}</dd>
        {asked && why && (
          <>
            <dt>{t.vraag.waarom}</dt>
            <dd>
              {either(taal, why.titel, why.titelEn)} ({asked.bron.vindplaats})
            </dd>
          </>
        )}
      </dl>
      {asked && asked.bron.citaat.length > 0 && (
        <details>
          <summary>{t.artikelen.citaat}</summary>
          {asked.bron.citaat.map((quote) => (
            <blockquote key={quote} lang="nl">
              {quote}
            </blockquote>
          ))}
        </details>
      )}
    </div>
  );
}
