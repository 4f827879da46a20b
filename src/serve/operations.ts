import type { Antwoorden } from "./answers.js";

/** What the service can be asked that takes judging: each a function of the library. */
export type Verb = keyof Antwoorden;

/** One operation of the service: its method, its path below the version, and what answers it. */
export interface Operation {
  readonly id: string;
  readonly method: "get" | "post";
  /** With `{name}` for a part that a caller chooses. */
  readonly path: string;
  /** Asked of a judge; what has none is answered from what lies ready. */
  readonly verb?: Verb;
}

/** The version of the interface, by Semantic Versioning: its first number stands in every path. */
export const API_VERSION = "1.0.0";
export const PREFIX = `/v${API_VERSION.split(".")[0]}`;

/** So many regimes are compared in one request: more than any question has, and an answer of some 2 MB. */
export const MOST_REGIMES = 24;

/** What the service does. The interface description and the tools for a model are made from this same list. */
export const operations = [
  { id: "evaluate", method: "post", path: "/uitkomsten", verb: "evaluate" },
  { id: "askNext", method: "post", path: "/vervolgvragen", verb: "askNext" },
  { id: "explain", method: "post", path: "/toelichtingen", verb: "explain" },
  { id: "compare", method: "post", path: "/vergelijkingen", verb: "compare" },
  { id: "record", method: "post", path: "/bewijzen", verb: "record" },
  { id: "replay", method: "post", path: "/herhalingen", verb: "replay" },
  { id: "listQuestions", method: "get", path: "/vragen" },
  { id: "describe", method: "get", path: "/vragen/{vraag}", verb: "describe" },
  { id: "listSchemas", method: "get", path: "/schemas" },
  { id: "getSchema", method: "get", path: "/schemas/{schema}" },
  { id: "getOpenapi", method: "get", path: "/openapi.json" },
  { id: "isAlive", method: "get", path: "/levend" },
  { id: "isReady", method: "get", path: "/gereed" },
] as const satisfies readonly Operation[];

export type OperationId = (typeof operations)[number]["id"];

/** The steps of a path; what a caller chooses is between braces. */
export const stepsOf = (path: string): readonly string[] => path.split("/").slice(1);
