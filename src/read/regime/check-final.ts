import type { Kracht, Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import { leavesIn } from "../../model/tree.js";
import { type Probleem, pointer, type RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";

/** The strengths of policy: not met, they are listed as a departure, and the answer stays what it was. */
const ofPolicy: readonly (Kracht | undefined)[] = ["uitgangspunt", "in-beginsel", "verwachting"];

/** The names that a final conclusion counts, each with its place. */
const partsWithPlaces = (final: Regel): { readonly name: string; readonly pad: string }[] =>
  "all" in final.conditions
    ? final.conditions.all.map((part, i) => ({
        name: "fact" in part ? part.fact : "",
        pad: pointer(["conditions", "all", i]),
      }))
    : [];

/** Whether what a rule names as its scope is one. */
const isSound = ({ reikwijdte }: Regel, regime: Regime): boolean =>
  reikwijdte === undefined || regime.regels.some((regel) => regel.name === reikwijdte && regel.kracht === "reikwijdte");

/**
 * A final conclusion counts parts: conclusions of its own scope that are met or do not apply. What policy asks decides no
 * answer about the law: only where nothing but policy is judged, and in an answer beside that about the law, it counts.
 */
export function checkSlotsom(final: Regel, regime: Regime): Probleem[] {
  const parts = leavesIn(final.conditions);
  const wrongShape =
    parts.some((part) => part.operator !== "in" || String(part.value) !== "ja,nvt") || !("all" in final.conditions);
  const reikwijdte = final.reikwijdte ?? "-";
  const answer = regime.regels.find((regel) => regel.slotsom);
  const decides = regime.rechtskarakter !== "geen" && final === answer;
  const unfit = partsWithPlaces(final).flatMap(({ name, pad }): Probleem[] => {
    const part = regime.regels.find((regel) => regel.name === name);
    // A scope that is none is a mistake of its own, and so is a mandatory part that the answer does not count.
    if (!part || !isSound(part, regime)) return [];
    if (part.kracht === "dwingend" && part.reikwijdte !== final.reikwijdte && final === answer) return [];
    if (part.reikwijdte !== final.reikwijdte || part.slotsom === true || part.kracht === "reikwijdte")
      return [ruleProblem("slotsom-part-unfit", pad, name, { reikwijdte })];
    return decides && ofPolicy.includes(part.kracht)
      ? [ruleProblem("slotsom-part-policy", pad, name, { kracht: String(part.kracht) })]
      : [];
  });
  return [
    ...(wrongShape ? [ruleProblem("slotsom-form", "/conditions", undefined)] : []),
    ...unfit,
    ...(final.toepassing ? [ruleProblem("slotsom-toepassing", "/toepassing", undefined)] : []),
  ];
}

/**
 * What the law demands decides the answer: a mandatory conclusion stands under the scope of the final conclusion that gives
 * it, and is counted there. Else the answer could be "ja" beside a demand that is not met. An answer beside that one
 * that counts some of what the law demands, counts all of it.
 *
 * @param fileOf the file of a rule, when it is one of the files that are checked
 */
export function checkMandatory(regime: Regime, fileOf: (regel: Regel) => string | undefined): RegelProbleem[] {
  const [answer, ...others] = regime.regels.filter((regel) => regel.slotsom);
  if (!answer) return [];
  const mandatory = regime.regels.filter((regel) => regel.kracht === "dwingend" && !regel.slotsom);
  const isCounted = (regel: Regel, final: Regel): boolean =>
    leavesIn(final.conditions).some((part) => part.fact === regel.name);
  const forgotten = (regel: Regel, final: Regel): RegelProbleem[] => {
    // A final conclusion that is inherited cannot be mended where it stands.
    const [own, where] = [fileOf(final), fileOf(regel)];
    const values = { slotsom: final.name, conclusie: regel.name };
    return own !== undefined
      ? [located(own, ruleProblem("slotsom-part-missing", "/conditions", regel.name, values))]
      : [located(where ?? "regime.json", ruleProblem("mandatory-inherited", "/kracht", regel.kracht, values))];
  };
  return mandatory.flatMap((regel) => {
    if (regel.reikwijdte !== answer.reikwijdte) {
      if (!isSound(regel, regime) || !isSound(answer, regime)) return [];
      const values = { slotsom: answer.name, reikwijdte: answer.reikwijdte ?? "-" };
      const found = ruleProblem("mandatory-uncounted", "/reikwijdte", regel.reikwijdte, values);
      return [located(fileOf(regel) ?? "regime.json", found)];
    }
    const halves = others.filter(
      (final) => final.reikwijdte === regel.reikwijdte && mandatory.some((other) => isCounted(other, final)),
    );
    return [answer, ...halves].filter((final) => !isCounted(regel, final)).flatMap((final) => forgotten(regel, final));
  });
}
