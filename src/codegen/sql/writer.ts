import { type Algebra, Reading, type Said } from "../../judge/reading.js";
import type { Afleiding } from "../../model/afleiding.js";
import type { Feit } from "../../model/feit.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import { comparedFact } from "../../model/tree.js";
import type { Blad, Operator } from "../../model/voorwaarde.js";
import { earliest, firstKnown, latest, sumInSql } from "../../reckon/in-sql.js";
import type { Dialect } from "./dialect.js";
import { isIn, signOf, test } from "./leaves.js";
import { deeper, grouped, quoted, textValue } from "./text.js";

/** Text of SQL, with the columns that it names. */
export interface Sql {
  readonly text: string;
  readonly uses: readonly string[];
}

/** A column that is worked out from others. */
export interface Column extends Sql {
  readonly name: string;
  readonly kind: "date" | "conclusion";
  /** What it stands for, and where that is written. */
  readonly about: string;
}

const column = (name: string): Sql => ({ text: quoted(name), uses: [name] });
const usesOf = (parts: readonly Sql[]): string[] => parts.flatMap(({ uses }) => uses);
const textsOf = (parts: readonly Sql[]): string[] => parts.map(({ text }) => text);

/** One text where another is met and one where it is not; NULL as long as that is open. */
const split = (condition: string, met: string, otherwise: string): string =>
  `case ${condition} when true then ${met} when false then ${otherwise} end`;

/** Of a rule that may not apply: the columns in which its own conditions stand, and whether it applies. */
export const ownColumn = (rule: string): string => `${rule} voorwaarden`;
export const appliesColumn = (rule: string): string => `${rule} toepassing`;

const where = ({ vindplaats }: { readonly vindplaats: string }): string => vindplaats;

/**
 * Reads a regime as SQL: a date and a conclusion each a column, NULL what is unknown. The logic of SQL is ours, strong Kleene: `and`,
 * `or`, `not` and every comparison. `case when` is not, for it takes the unknown for false: so each `case` here names what it is for.
 *
 * A conclusion is the text `ja`, `nee` or `nvt`, and NULL when it is `onbekend`.
 */
export class SqlWriter implements Algebra<Sql, Sql> {
  readonly always: Sql = { text: "true", uses: [] };
  readonly reading: Reading<Sql, Sql>;
  readonly columns = new Map<string, Column>();
  /** The derived dates that take a calendar. */
  readonly unsaid: string[] = [];
  /** What is counted: a column holds no list of stretches that a query can count in. */
  readonly uncounted = new Set<string>();
  private readonly feiten: ReadonlyMap<string, Feit>;

  constructor(
    regime: Regime,
    private readonly dialect: Dialect,
  ) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.reading = new Reading(regime, this);
  }

  all(parts: readonly Sql[]): Sql {
    const own = parts.filter((part) => part !== this.always);
    return own.length === 0 ? this.always : { text: grouped(textsOf(own), "and"), uses: usesOf(own) };
  }

  any(parts: readonly Sql[]): Sql {
    return { text: grouped(textsOf(parts), "or"), uses: usesOf(parts) };
  }

  not({ text, uses }: Sql): Sql {
    return { text: text.startsWith("(") ? `not ${text}` : `not (${text})`, uses };
  }

  test(leaf: Blad): Sql {
    const compared = comparedFact(leaf);
    const uses = [leaf.fact, ...(compared === undefined ? [] : [compared])];
    return { text: test(leaf, this.feiten.get(leaf.fact), this.dialect), uses };
  }

  counted({ fact }: Blad): Sql {
    this.uncounted.add(fact);
    return { text: "null", uses: [] };
  }

  compare(operator: Operator, left: Sql, right: Sql): Sql {
    return { text: `${left.text} ${signOf(operator)} ${right.text}`, uses: usesOf([left, right]) };
  }

  names({ applies }: Said<Sql>, { fact, operator, value: named }: Blad, inFinal: boolean): Sql {
    const words = [named].flat();
    const yes = operator === "equal" || operator === "in";
    const met = (answer: string): string =>
      words.length === 1 ? `${answer} ${yes ? "=" : "<>"} ${textValue(String(words[0]))}` : isIn(answer, words, yes);
    if (!inFinal || applies === this.always) return { text: met(quoted(fact)), uses: [fact] };
    // What is met but may not apply stands in nobody's way: it is met, or it does not apply.
    const [own, open] = [quoted(ownColumn(fact)), quoted(appliesColumn(fact))];
    const answer = `coalesce(${quoted(fact)}, case when ${open} is null and ${own} then 'ja' end)`;
    return { text: met(answer), uses: [fact, ownColumn(fact), appliesColumn(fact)] };
  }

  meets({ text, uses }: Sql): Sql {
    return { text: `${text} = 'ja'`, uses };
  }

  conclude({ scope, applies, own }: Omit<Said<Sql>, "answer">, regel: Regel): Sql {
    const { name, titel, bron, mede = [], slotsom } = regel;
    const about = `${titel} (${[bron, ...mede].map(where).join("; ")})`;
    const add = (column: string, { text, uses }: Sql, said: string): void =>
      void this.columns.set(column, { name: column, kind: "conclusion", about: said, text, uses });
    if (applies !== this.always) {
      add(appliesColumn(name), applies, `${about}: toepassing`);
      add(ownColumn(name), own, `${about}: voorwaarden`);
    }
    const answer = split(applies === this.always ? own.text : quoted(ownColumn(name)), "'ja'", "'nee'");
    const whether = applies === this.always ? applies : column(appliesColumn(name));
    const uses = usesOf([scope, whether, applies === this.always ? own : column(ownColumn(name))]);
    const gate = this.all(slotsom ? [scope, whether] : [whether]);
    const within = gate === this.always ? answer : split(gate.text, `\n  ${deeper(answer)}\n`, "'nvt'");
    const isOpenTo = !slotsom && scope !== this.always;
    const text = isOpenTo ? `case when not ${bracketed(scope.text)} then 'nvt' else\n  ${deeper(within)}\nend` : within;
    add(name, { text, uses }, about);
    return column(name);
  }

  isDate(fact: string): boolean {
    return this.feiten.get(fact)?.type === "date";
  }

  given(fact: string): Sql {
    return column(fact);
  }

  day(iso: string): Sql {
    return { text: `date ${textValue(iso)}`, uses: [] };
  }

  sum(afleiding: Afleiding, { text, uses }: Sql): Sql {
    const sum = sumInSql(afleiding, text);
    if (sum === undefined) this.unsaid.push(afleiding.id);
    return { text: sum ?? "null", uses };
  }

  earliest(dates: readonly Sql[]): Sql {
    return { text: earliest(textsOf(dates)), uses: usesOf(dates) };
  }

  latest(dates: readonly Sql[]): Sql {
    return { text: latest(textsOf(dates)), uses: usesOf(dates) };
  }

  firstKnown(dates: readonly Sql[]): Sql {
    return { text: firstKnown(textsOf(dates)), uses: usesOf(dates) };
  }

  choose(condition: Sql, met: Sql, otherwise: Sql): Sql {
    return {
      text: split(bracketed(condition.text), met.text, otherwise.text),
      uses: usesOf([condition, met, otherwise]),
    };
  }

  keepDate({ text, uses }: Sql, { id, titel, bron }: Afleiding): Sql {
    const about = bron ? `${titel} (${where(bron)})` : titel;
    this.columns.set(id, { name: id, kind: "date", about, text, uses });
    return column(id);
  }
}

const bracketed = (text: string): string => (text.startsWith("(") || /^"[^"]*"$/.test(text) ? text : `(${text})`);
