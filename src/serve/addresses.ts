import type { IncomingMessage } from "node:http";
import { type Operation, operations, PREFIX, stepsOf } from "./operations.js";

/** An operation, and what a caller chose in its path. */
export interface Called {
  readonly operation: Operation;
  readonly chosen: string;
}

/** A step of a path as it reads: `%2D` is a dash. What is no such writing is nothing that is here. */
function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

/** The operations of an address, which may name this server too; those of another method as well, so that it can be said which there are. */
export function calledBy({ url = "" }: IncomingMessage): readonly Called[] {
  const [path = ""] = url.replace(/^https?:\/\/[^/?]*/i, "").split("?");
  if (!path.startsWith(`${PREFIX}/`)) return [];
  const given = stepsOf(path.slice(PREFIX.length)).map(decoded);
  return operations.flatMap((operation: Operation) => {
    const steps = stepsOf(operation.path);
    const fits = steps.length === given.length && steps.every((step, i) => step.startsWith("{") || step === given[i]);
    return fits ? [{ operation, chosen: given.at(-1) ?? "" }] : [];
  });
}
