// Apart from the schema of an outcome: who only looks at its form carries no schema.

/** The form of an outcome that `evaluate` writes. */
export const VORM = "uitkomst/2";

/** An outcome stored by an older version is in this form: without `bronnen`, `wachtOp` and what terms say of `wie` and `soort`. */
export const OUDE_VORM = "uitkomst/1";
