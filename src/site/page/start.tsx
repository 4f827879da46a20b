import { render } from "preact";
import { App } from "./app.js";
import type { Engine } from "./engine.js";
import { readKept } from "./kept.js";
import { begun } from "./state.js";
import { fromKept } from "./stored.js";
import { today } from "./today.js";

/** `VRAAG.html#en` opens in English. */
const ENGLISH = "#en";

/** Puts the page of a question in its place. */
export function start(vraag: string, engine: Engine): void {
  const place = document.getElementById("app");
  if (!place) return;
  const fresh = begun(vraag, today(), location.hash === ENGLISH ? "en" : "nl");
  const kept = readKept(vraag);
  place.replaceChildren();
  render(<App engine={engine} page={vraag} first={kept === null ? fresh : fromKept(kept, fresh)} />, place);
}
