import { siteTeksten } from "../../generated/site-texts.js";
import type { Oordeel } from "../../model/oordeel.js";
import { useDesk } from "./desk.js";

/** An answer as a word with a sign: never by its colour alone. */
export function Badge({ oordeel }: { readonly oordeel: Oordeel }) {
  const { t, taal } = useDesk();
  return (
    <span class={`answer ${oordeel}`}>
      <span aria-hidden="true">{siteTeksten[taal].tekens[oordeel]}</span> {t.uitslag.oordelen[oordeel]}
    </span>
  );
}
