import { vergelijken } from "../generated/texts.js";
import { isObject } from "../model/depth.js";
import type { Taal } from "../model/tekst.js";
import type { AndersGeschreven } from "../model/verschil.js";
import { fill } from "../read/errors.js";

type Written = Readonly<Record<string, unknown>>;

/** The warnings in what one side writes: of a rule under their key, of a regime by themselves. */
function warningsIn(value: unknown): Written[] {
  const list = isObject(value) ? value["waarschuwing"] : value;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** When a warning comes, whatever its conditions are called. */
const comesWhen = ({ wanneer, tenzij }: Written): string =>
  JSON.stringify([wanneer, tenzij ?? null], (key, value: unknown) =>
    key === "name" || key === "en" ? undefined : value,
  );

/** Those that no warning of the other side stands for: with the same code, in the same place among those of that code. */
function paired(a: readonly Written[], b: readonly Written[]): readonly (readonly [Written, Written | undefined])[] {
  const times = new Map<unknown, number>();
  return a.map((one) => {
    const nth = times.get(one["code"]) ?? 0;
    times.set(one["code"], nth + 1);
    return [one, b.filter(({ code }) => code === one["code"])[nth]];
  });
}

interface Warned {
  readonly lines: readonly string[];
  /** What is left to tell otherwise: all that is no warning, and warnings that differ in words alone. */
  readonly rest: readonly AndersGeschreven[];
}

/**
 * Tells which warnings one side alone has, and which come in other cases: that says something about a file, and is no matter of words.
 *
 * @param nameOf how a conclusion, fact or date is called
 */
export function warningsApart(anders: readonly AndersGeschreven[], taal: Taal, nameOf: (id: string) => string): Warned {
  const t = vergelijken[taal].waarschuwingen;
  const of = ({ soort, plaats, a, b }: AndersGeschreven): string[] => {
    if (soort !== "waarschuwing" && plaats !== "waarschuwingen") return [];
    const told = (line: string, warning: Written, letter: string): string => {
      const said = (taal === "en" ? warning["en"] : undefined) ?? warning["zin"];
      const zin = fill(String(said), nameOf);
      const values: Readonly<Record<string, string>> = { letter, zin, conclusie: nameOf(plaats) };
      return fill(soort === "waarschuwing" ? `${line} ${t.bijRegel}` : line, (name) => values[name]);
    };
    const [ofA, ofB] = [warningsIn(a), warningsIn(b)];
    const isAlone = ([, other]: readonly [Written, Written | undefined]): boolean => other === undefined;
    return [
      ...paired(ofA, ofB).flatMap(([one, other]) =>
        other && comesWhen(one) !== comesWhen(other) ? [told(t.anders, one, "")] : [],
      ),
      ...paired(ofA, ofB)
        .filter(isAlone)
        .map(([one]) => told(t.alleen, one, "A")),
      ...paired(ofB, ofA)
        .filter(isAlone)
        .map(([one]) => told(t.alleen, one, "B")),
    ];
  };
  const all = anders.map((one) => [one, of(one)] as const);
  return {
    lines: all.flatMap(([, lines]) => lines),
    rest: all.filter(([, lines]) => lines.length === 0).map(([one]) => one),
  };
}
