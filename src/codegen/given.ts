import type { Feit } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { type Block, type Code, code } from "./blocks.js";
import { local } from "./names.js";

/**
 * Whether an object inherits nothing that could pass for a fact, as code. Its constructor proves nothing: once a property is read
 * here, the machine knows of which form the objects at this place are, and their prototype costs nothing more. In a helper, which
 * meets objects of every form, each prototype costs some 10 ns, and a case has up to seven.
 */
export const isPlain = (name: string): string =>
  `${name}.constructor === Object && Object.getPrototypeOf(${name}) === Object.prototype`;

/** A group of the request, or a copy of what is its own. */
export function writeGroup(id: string, block: Block): Block {
  const given = local(id);
  block.say(code`const ${given} = zaak$.${id.slice(1)}`);
  return block.say(code`const ${id} = ${given} == null || (${isPlain(given)}) ? ${given} : own$(${given})`);
}

/** What a fact needs of the code around it. */
interface Around {
  /** The names of the groups and facts that are read. */
  readonly read: Set<string>;
  call(helper: string, ...args: readonly (Code | string)[]): Code;
}

/** A fact as it stands in the request. */
export function asGiven({ read }: Pick<Around, "read">, id: string): Code {
  const [group = "", key = ""] = id.split(".");
  read.add(group).add(key);
  return { text: `$${group}?.${key}`, uses: [`$${group}`] };
}

/** A fact as it stands in the request, or as it follows from another one there. */
export function given(writer: Around, { feiten }: Regime, { id, type, voorvoegsel }: Feit): Code {
  const read = asGiven(writer, id);
  if (type === "date") return writer.call("ymd", read);
  if (type === "code" && voorvoegsel) return writer.call("digits", read, JSON.stringify(voorvoegsel));
  // Giving a fact that means something only beside one answer settles that answer.
  const settles = feiten.filter((other) => other.alleenBij?.feit === id);
  return settles.reduce(
    (value, { id: other, alleenBij }) =>
      code`${value} ?? (${asGiven(writer, other)} == null ? null : ${JSON.stringify(alleenBij?.waarde)})`,
    read,
  );
}
