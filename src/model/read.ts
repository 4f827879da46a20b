import * as z from "zod/mini";

/** One thing that a schema does not accept, as zod reports it. */
export type Issue = z.core.$ZodIssue;

export type Reading<T> = { readonly data: T } | { readonly issues: readonly Issue[] };

/** Reads a value by a schema. */
export function read<T>(schema: z.ZodMiniType<T>, value: unknown): Reading<T> {
  const result = z.safeParse(schema, value);
  return result.success ? { data: result.data } : { issues: result.error.issues };
}

export type Schema<T> = z.ZodMiniType<T>;
