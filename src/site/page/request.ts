import { isObject } from "../../model/depth.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { Opened, State } from "./state.js";

type Asked = Pick<State, "vraag" | "regime" | "peildatum" | "kenmerk" | "answers">;

/**
 * The request that a case is: what is not known is left out of it.
 *
 * @param known the facts that count by the chosen rules; without it every answer is in the request
 */
export function requestOf(
  { vraag, regime, peildatum, kenmerk, answers }: Asked,
  known?: ReadonlySet<string>,
): EigenToetsverzoek {
  const zaak: Record<string, Record<string, unknown>> = {};
  for (const [id, value] of Object.entries(answers)) {
    if (known && !known.has(id)) continue;
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: value };
  }
  return {
    vraag,
    ...(regime === null ? {} : { regime }),
    peildatum,
    ...(kenmerk === "" ? {} : { kenmerk }),
    zaak,
  };
}

/** The answers in a `zaak`, by the id of the fact: what is not known leaves none. */
export function answersIn(zaak: unknown): Opened["answers"] {
  if (!isObject(zaak)) return {};
  return Object.fromEntries(
    Object.entries(zaak).flatMap(([group, facts]) =>
      isObject(facts)
        ? Object.entries(facts).flatMap(([name, value]) =>
            value === null || value === undefined ? [] : [[`${group}.${name}`, value] as const],
          )
        : [],
    ),
  );
}
