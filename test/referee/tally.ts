import type { Found } from "./decide.js";

/** What z3 and the diagram said of some questions, counted. */
export class Tally {
  proved = 0;
  found = 0;
  models = 0;
  /** What they said differently, and what one of them did not decide. */
  readonly apart: string[] = [];
  readonly left: string[] = [];

  /** @param kan whether the diagram has a file for it */
  add(id: string, kan: boolean | null, found: Found | undefined): void {
    if (found === undefined || kan === null) {
      this.left.push(`${id}: ${kan === null ? "not decided by the diagram" : "not asked"}`);
    } else if (found === "none") {
      this.proved += 1;
      if (kan) this.differ(`${id}: the diagram has a file, z3 proves that there is none`);
    } else if ("left" in found) {
      this.left.push(`${id}: ${found.left}`);
    } else {
      this.found += 1;
      if (!kan)
        this.differ(`${id}: the diagram proves that there is no file, z3 has one: ${JSON.stringify(found.files)}`);
    }
  }

  differ(what: string): void {
    this.apart.push(what);
  }

  /** The same with what was said of other questions. */
  with(other: Tally): Tally {
    const both = new Tally();
    for (const one of [this, other]) {
      both.proved += one.proved;
      both.found += one.found;
      both.models += one.models;
      both.apart.push(...one.apart);
      both.left.push(...one.left);
    }
    return both;
  }
}
