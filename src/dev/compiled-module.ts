import { costOf } from "../engine/cost.js";
import { apart, directlyUnder, partsOf, scopesOf } from "../engine/scopes.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { Block, code } from "./blocks.js";
import { Writer } from "./codegen.js";
import { local } from "./constant.js";

/** One bit of a number for each conclusion. */
const MOST = 31;

/** A function as text, with the sums on days that it calls. */
interface Written {
  readonly text: string;
  readonly used: ReadonlySet<string>;
}

/** The function that gives the answer alone. One part that fails settles the case: the rest is then never read. */
function answerOf(regime: Regime, final: Regel): Written {
  const writer = new Writer(regime, new Set(scopesOf(regime, final)));
  const root = new Block();
  if (final.reikwijdte !== undefined) {
    root.say(code`const bereik$ = ${new Writer(regime, new Set()).scope(final.reikwijdte)}`);
    root.say(code`if (bereik$ !== 3) return bereik$ === 0 ? "nvt" : "onbekend"`);
  }
  // What needs little to be read comes before what needs much: the sooner a case is settled, the less it costs.
  const cost = costOf(regime);
  for (const part of partsOf(final).sort((a, b) => cost([a]) - cost([b])))
    root.say(code`if (${writer.ref(part)} === 0) return "nee"`);
  const met = writer.tree(final.conditions, root, true);
  root.say(code`return ${met} === 3 ? "ja" : "onbekend"`);
  return { text: writer.text(root), used: writer.used };
}

/** The function that gives the answer and what fails or is open. What stands under a scope is judged when that can apply. */
function listsOf(regime: Regime, final: Regel): Written {
  const settled = apart(regime);
  const writer = new Writer(regime, settled);
  const note = (block: Block, scope: string | undefined): void => {
    const here = directlyUnder(regime, settled, scope);
    for (const regel of here) {
      const [said, place] = [writer.ref(regel.name), regime.regels.indexOf(regel)];
      block.say(code`nee$ |= (~${said} & 1) << ${place}`);
      block.say(code`open$ |= (${said} & ~(${said} >> 1) & 1) << ${place}`);
      if (regel === final) block.say(code`answer$ = ${said}`);
    }
    for (const { name } of here) {
      if (settled.has(name)) note(block.when(code`${writer.scope(name, false)} !== 0`), name);
    }
  };
  const root = new Block().say(code`let nee$ = 0`).say(code`let open$ = 0`).say(code`let answer$ = 7`);
  note(root, undefined);
  root.say(code`return listsOf$(answer$, nee$, open$, names$)`);
  return { text: writer.text(root), used: writer.used };
}

/** One regime as a module that needs no more than the sums on days: for browsers and for bulk. */
export function moduleOf(regime: Regime): string {
  const final = regime.regels.find((regel) => regel.slotsom);
  if (!final || regime.standen.length > 0 || regime.regels.length > MOST)
    throw new RangeError(`${regime.id}: one state, a final conclusion and at most ${MOST} conclusions, please`);
  const [answer, lists] = [answerOf(regime, final), listsOf(regime, final)];
  const helpers = [...new Set([...answer.used, ...lists.used])].sort();
  const { id, vraag, geldigVan, geldigTot } = regime;
  const names = regime.regels.map(({ name }) => JSON.stringify(name));
  const zaak = `Vragen[${JSON.stringify(vraag)}]["zaak"]`;
  const sums =
    helpers.length === 0
      ? ""
      : `import { ${helpers.map((name) => `${name} as ${local(name)}`).join(", ")} } from "../../../engine/ymd.js";\n`;
  return `import { listsOf as listsOf$ } from "../../../engine/lists.js";
${sums}import type { Vragen } from "../../types.js";

/** ${regime.titel.en} */
export const regime = ${JSON.stringify({ vraag, id, geldigVan, geldigTot: geldigTot ?? null })} as const;
/** The facts of a case that was checked, as in a request. */
export type Zaak = ${zaak};
export type ConclusieId = ${names.join(" | ")};
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = [${names.join(", ")}];

/** The answer alone. */
export function oordeel(zaak$: Zaak): Oordeel {
${answer.text}
}

/** The answer, with the conclusions that fail and those that are open. */
export function lijsten(zaak$: Zaak): Lijsten {
${lists.text}
}
`;
}

/** The compiled regimes of one question, by id: what `compile` gives of them. */
export function byRegime(name: string, regimes: readonly Regime[]): string {
  const local = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const entries = regimes.map(({ id }) => `${JSON.stringify(id)}: ${local(id)}`);
  return `import type { CompiledRegimes } from "../../compile.js";
${regimes.map(({ vraag, id }) => `import * as ${local(id)} from "../compiled/${vraag}/${id}.js";`).join("\n")}

export const ${name}Compiled: CompiledRegimes = { ${entries.join(", ")} };
`;
}
