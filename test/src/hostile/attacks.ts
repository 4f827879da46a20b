import fc from "fast-check";
import {
  askNext,
  compile,
  describe,
  evaluate,
  explain,
  explainParts,
  findRemedies,
  loadRegime,
  type Probleem,
  parse,
  RegelError,
  replay,
  safeEvaluate,
  ToetsverzoekError,
} from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { anyChanges, type Change, changed, jsonChanges } from "./changes.js";
import { files, opties, outcomes, own, records, requests } from "./documents.js";
import { jsonValues, values } from "./values.js";

/**
 * The part of the attack that waits for its door. Names of JavaScript's own and halves of characters in rule files, and values
 * that no JSON gives in a record, are made too; each of these says whether they are let loose.
 */
const NAMES_IN_RULES_ARE_REFUSED = true;
const RECORDS_ARE_READ_AS_DATA = true;

/** What no message may hold raw: a terminal or a log reader would take it for its own. */
const ugly = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** Of a request a hundred problems, and one that says how many more. An author of rules is told all, with the names in full. */
const OF_REQUEST = { problems: 101, signs: 5_000 };
const OF_RULES = { problems: 2_000, signs: 50_000 };

/** Problems as a person can use them: each whole and readable, and no more than a person reads. */
function clear(problemen: readonly Probleem[], most = OF_REQUEST): void {
  if (problemen.length === 0 || problemen.length > most.problems) throw new Error(`${problemen.length} problems`);
  for (const { code, pad, gevonden, verwacht, remedie } of problemen) {
    const said = [code, pad, gevonden, verwacht, remedie];
    const wrong = said.find((text) => typeof text !== "string" || ugly.test(text) || text.length > most.signs);
    if (wrong !== undefined) throw new Error(`not to be read: ${JSON.stringify(wrong)}`);
    if (!/^[a-z-]+$/.test(code) || gevonden === "" || verwacht === "") throw new Error(`not clear: ${said.join(" ")}`);
  }
}

/** What a call gives, or that it refused as it should; any other error is thrown on. */
async function refusal<T>(call: () => T | Promise<T>, most = OF_REQUEST): Promise<{ given: T } | undefined> {
  try {
    return { given: await call() };
  } catch (error) {
    if (!(error instanceof ToetsverzoekError || error instanceof RegelError)) throw error;
    clear(error.problemen, error instanceof RegelError ? OF_RULES : most);
    return undefined;
  }
}

const toets = compile("proef", "klein", opties);
type Verzoek = Parameters<typeof toets>[0];

/** A request, whatever it is, at every door that takes one: refused by all, or judged by all as its JSON is. */
async function ask(value: unknown): Promise<void> {
  const found = await safeEvaluate(value, opties);
  const read = await refusal(() => parse(value, opties));
  await refusal(() => toets(value as Verzoek));
  if (found.ok !== (read !== undefined)) throw new Error("one door lets in what another refuses");
  if (!found.ok) return clear(found.problemen);
  const again = await evaluate(JSON.parse(JSON.stringify(value)), opties);
  const normal = read && (await evaluate(read.given, opties));
  const [first, ...others] = [found.uitkomst, again, normal].map((uitkomst) => JSON.stringify(uitkomst));
  if (others.some((other) => other !== first)) throw new Error("judged otherwise than its JSON");
}

/** Options, whatever they are, of every function that takes them. */
async function choose(value: unknown): Promise<void> {
  const [verzoek, uitkomst] = [requests[1] as never, outcomes[1] as never];
  const given = value as { regimes: readonly Regime[] };
  const found = await safeEvaluate(verzoek, given);
  if (!found.ok) clear(found.problemen);
  const calls: readonly (() => unknown)[] = [
    () => parse(verzoek, given),
    () => compile("proef", "klein", given),
    () => describe("proef", given),
    () => findRemedies(uitkomst, given),
    () => explain(uitkomst, given as object),
    () => explainParts(uitkomst, given as object),
    () => loadRegime(files as never, given),
  ];
  for (const call of calls) await refusal(call);
}

/** A document in the place of an outcome. */
async function read(value: unknown): Promise<void> {
  const given = value as never;
  const said = await refusal(() => explain(given, { taal: "en" }));
  if (said && ugly.test(said.given.replaceAll("\n", ""))) throw new Error("a raw sign in an explanation");
  const short = await refusal(() => explain(given, { lengte: "kort", vorm: "html", register: "ouder" }));
  if (!said !== !short) throw new Error("one length takes what another refuses");
  if (short && ugly.test(short.given.replaceAll("\n", ""))) throw new Error("a raw sign in a page");
  await refusal(() => askNext(given));
  await refusal(() => findRemedies(given, opties));
}

/** Rule files: refused with all that is wrong, or a regime by which every request is judged or refused. */
async function load(list: readonly Change[]): Promise<void> {
  const loaded = await refusal(() => loadRegime(changed(files, list) as never));
  if (!loaded) return;
  const { given: regime } = loaded;
  const regimes = { regimes: [regime] };
  for (const verzoek of requests) {
    const asked = { ...verzoek, vraag: regime.vraag, regime: regime.id } as never;
    const found = await safeEvaluate(asked, regimes);
    if (!found.ok) clear(found.problemen, OF_RULES);
    else await refusal(() => explain(found.uitkomst));
    const made = await refusal(() => compile(regime.vraag, regime.id, regimes)(asked), OF_RULES);
    const [one, other] = [found.ok ? found.uitkomst : undefined, made?.given].map((u) => JSON.stringify(u));
    if (one !== other) throw new Error("the compiled regime answers otherwise");
  }
}

const isJson = ({ value }: Change): boolean => Object.hasOwn(jsonValues, value);
/** Names that every object has already, and half a character. */
const inherited = /\ud800|\\ud800|__|constructor|prototype|toString|valueOf|hasOwnProperty|toJSON|length|name|then/;
const isQuiet = ({ key, value, how }: Change): boolean =>
  !inherited.test(value) && (how === "replace" || how === "remove" || !inherited.test(key));

const of = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

export interface Attack {
  readonly what: string;
  /** Its part of all cases. */
  readonly share: number;
  readonly property: fc.IAsyncProperty<unknown>;
}

export const attacks: readonly Attack[] = [
  {
    what: "a request with values of wrong kinds and ugly names anywhere",
    share: 0.6,
    property: fc.asyncProperty(of(requests), anyChanges, (verzoek, list) => ask(changed(verzoek, list))),
  },
  {
    what: "an outcome that was spoilt, explained, asked further and mended",
    share: 0.2,
    property: fc.asyncProperty(of(outcomes), anyChanges, (uitkomst, list) => read(changed(uitkomst, list))),
  },
  {
    what: "options of all kinds",
    share: 0.05,
    property: fc.asyncProperty(of(Object.keys(values)), fc.nat(2), (name, place) => {
      const value = values[name]?.();
      return choose([value, { regimes: value }, { regimes: [own, value] }][place]);
    }),
  },
  {
    what: "a record that was spoilt, judged again",
    share: 0.1,
    property: fc.asyncProperty(of(records), anyChanges, async (bewijs, list) => {
      const loose = RECORDS_ARE_READ_AS_DATA ? list : list.filter(isJson);
      await refusal(() => replay(changed(bewijs, loose), opties));
    }),
  },
  {
    what: "rule files that were spoilt, and the regime they make",
    share: 0.05,
    property: fc.asyncProperty(jsonChanges, (list) => load(NAMES_IN_RULES_ARE_REFUSED ? list : list.filter(isQuiet))),
  },
];
