/** A name as every language of rules reads it: letters, digits and low lines, and no word that means something else. */
export class Names {
  private readonly given = new Map<string, string>();
  private readonly taken: Set<string>;

  /** @param reserved words of the language, which are the name of nothing */
  constructor(reserved: readonly string[]) {
    this.taken = new Set(reserved);
  }

  /** The name of a fact, a date or a conclusion: the same each time, and of no other one. */
  of(id: string): string {
    const known = this.given.get(id);
    if (known !== undefined) return known;
    let name = id.replaceAll(/[^A-Za-z0-9_]/g, "_").replace(/^(?=\d)/, "_");
    while (this.taken.has(name)) name += "_";
    this.taken.add(name);
    this.given.set(id, name);
    return name;
  }
}
