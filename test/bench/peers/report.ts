import { availableParallelism, cpus, totalmem } from "node:os";
import type { Counted } from "./answers.js";
import type { Absent, Contestant } from "./engine.js";
import { type Spread, times } from "./ratios.js";

/** All that was found of one contestant. */
export interface Found {
  readonly contestant: Contestant;
  readonly complete: Counted;
  readonly incomplete: Counted;
  /** Of each regime that it has: its ratio to the base. */
  readonly regimes: ReadonlyMap<string, Spread>;
  /** Over all of those together. */
  readonly overall: Spread;
  /** A file that it answers wrongly, in words. */
  readonly example: string | undefined;
}

export interface Report {
  readonly base: string;
  readonly found: readonly Found[];
  readonly absent: readonly Absent[];
  readonly regimes: readonly string[];
  readonly files: { readonly complete: number; readonly incomplete: number; readonly answers: string };
  readonly rounds: number;
}

const whole = (n: number): string => n.toLocaleString("en");
export const nameOf = ({ name, manner }: Contestant): string => (manner ? `${name}, ${manner}` : name);
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], left: number, rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, i) => (i < left ? "---" : "---:"))), ...rows.map(row)].join("\n");
const spread = ({ low, median, high }: Spread): string => `${times(median)} (${times(low)} to ${times(high)})`;
/** For a table that is wide already. */
const narrow = ({ low, median, high }: Spread): string => `${times(median)}<br>${times(low)}–${times(high)}`;

function answers({ found }: Report): string {
  const cells = ({ files, wrong, yes, no, open, errors, inside }: Counted): string[] =>
    [files, wrong, yes, no, open, errors, inside].map(whole);
  return table(
    ["", "files", "wrong", '"yes"', '"no" or "does not apply"', '"unknown"', "error", "right, but a part is not"],
    1,
    found.map(({ contestant, incomplete }) => [nameOf(contestant), ...cells(incomplete)]),
  );
}

function complete({ found }: Report): string {
  const wrong = found.filter(({ complete }) => complete.wrong > 0 || complete.inside > 0);
  if (wrong.length === 0)
    return "On complete files everybody gives the right answer, and the right answer to each conclusion.";
  const items = wrong.map(
    ({ contestant, complete: { files, wrong, errors, inside } }) =>
      `- ${nameOf(contestant)}: of ${whole(files)} files ${whole(wrong)} wrong (${whole(errors)} of them an error), and ${whole(inside)} with a wrong part.`,
  );
  return `On complete files all others give the right answer, and the right answer to each conclusion.

${items.join("\n")}`;
}

const examples = ({ found }: Report): string =>
  found.flatMap(({ contestant, example }) => (example ? [`- **${nameOf(contestant)}**: ${example}`] : [])).join("\n");

function ratios({ found, regimes, base }: Report): string {
  const overall = table(
    ["", `beside \`${base}\``, "answers every file rightly"],
    1,
    found.map(({ contestant, overall, complete, incomplete }) => [
      nameOf(contestant),
      spread(overall),
      isRight({ complete, incomplete }) ? "yes" : "**no**",
    ]),
  );
  const each = table(
    ["", ...regimes],
    1,
    found
      .filter(({ contestant }) => contestant.name !== base)
      .map(({ contestant, regimes: of }) => {
        const cells = regimes.map((id) => {
          const one = of.get(id);
          return one ? narrow(one) : "";
        });
        return [nameOf(contestant), ...cells];
      }),
  );
  return `${overall}\n\nRegime by regime:\n\n${each}`;
}

/** Whether every file was answered rightly, each conclusion included. */
export const isRight = ({ complete, incomplete }: Pick<Found, "complete" | "incomplete">): boolean =>
  [complete, incomplete].every(({ wrong, inside }) => wrong === 0 && inside === 0);

export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${availableParallelism()} threads of ${cpus()[0]?.model ?? "an unnamed processor"}, ${memory} GB`;
}

function versions({ found, absent }: Report): string {
  const said = new Set(found.map(({ contestant: { name, version, how } }) => `| ${name} | ${version} | ${how} |`));
  const skipped = absent.map(({ name, why }) => `| ${name} |  | **skipped**: ${why} |`);
  return ["| | version | what it does |", "| --- | --- | --- |", ...said, ...skipped].join("\n");
}

export function reportOf(report: Report): string {
  const { base, files, rounds, regimes } = report;
  return `# Beside the peers

Written by \`npm run bench:peers\`: the ${regimes.length} regimes of the package in the state of one day, in other engines. ${machine()}.

Every peer is handed the same conditions, translated from the loaded regime ([program.ts](program.ts), [engines](engines)): its meaning is
that of the one reading of \`src/judge\`. "As it comes" says each condition once, as one would write it, and leaves unknown facts to the
engine; "guarded" says of each conclusion apart when it is met and when it is not, and asks each time whether the facts are known. **Dates that
follow from others are worked out before and handed in as facts**: that work is in the times of whoever takes a case (by hand, \`compile\`,
\`evaluate\`, and SQL), and in no peer's. Every peer gets ready once for a regime, and takes its facts in the form that suits it; neither is timed.

${versions(report)}

![Ratios to ${base}](results.svg)

## Who answers incomplete files wrongly

Drawn with the test kit: ${whole(files.complete)} complete files, and ${whole(files.incomplete)} of which something is not known; who takes long is asked a part of
them. Right is what \`compile\` says: of the incomplete ones ${files.answers}. Counted is the final answer to incomplete files, wrong by what
it is; in the last column the files with the right one, of which another conclusion is wrong.

${answers(report)}

${complete(report)}

One file of each who is wrong, with as little unknown as that takes:

${examples(report)}

## Time, as a ratio

The processor time of one file, over all threads, beside that of \`${base}\` in the same round: the median of ${rounds} rounds under every regime, and between brackets the middle half.
In each round everybody has a turn, in another order; half of the files are complete, and who takes long is timed on a few of them. By hand
has its own regimes only. Whose conditions are "as it comes" does less, and \`evaluate\` much more: see above. There are no absolute times, for
they say nothing about another machine.

${ratios(report)}
`;
}
