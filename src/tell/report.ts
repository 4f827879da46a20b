import type { Standing } from "../judge/conclude.js";
import { asStated } from "../judge/each-day.js";
import type { Verdict } from "../judge/trees.js";
import type { Bron } from "../model/bron.js";
import type { Feiten } from "../model/feit.js";
import { sourcesOf } from "../model/names.js";
import type { Kracht, Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { children, comparedFact, isBlad } from "../model/tree.js";
import type { BronVermelding, Conclusie, Plicht, Vermelding, VoorwaardeUitslag } from "../model/uitkomst.js";
import type { Groep } from "../model/voorwaarde.js";
import { type Leaf, leavesOf } from "./decisive.js";
import { type Fixed, NONE } from "./fixed.js";
import { decidingSources, type Rests } from "./sources.js";

/** Strengths whose failure is shown as a departure from policy. */
const afwijkingKrachten: readonly Kracht[] = ["uitgangspunt", "in-beginsel", "verwachting"];

/** The list of the outcome that names a rule of this strength when it is not met. */
export function listOf(kracht: Kracht | undefined): "afwijkingen" | "kwetsbaarheden" | undefined {
  if (kracht === "zorgvuldigheid") return "kwetsbaarheden";
  return kracht && afwijkingKrachten.includes(kracht) ? "afwijkingen" : undefined;
}

function uitslag({ blad, oordeel, decisive }: Leaf, facts: Feiten, { vindplaats }: Bron): VoorwaardeUitslag {
  const feit = blad.betreft ?? blad.fact;
  const others = [blad.fact, comparedFact(blad)].filter((other) => other !== undefined && other !== feit);
  return {
    naam: blad.name,
    naamEn: blad.en ?? blad.name,
    oordeel,
    feit,
    waarde: copy(asStated(facts)[feit]),
    vergelekenMet:
      others.length === 0 ? NONE : others.map((other = "") => ({ feit: other, waarde: copy(asStated(facts)[other]) })),
    vindplaats,
    doorslaggevend: decisive,
  };
}

export const copy = (value: Feiten[string] | undefined): VoorwaardeUitslag["waarde"] =>
  Array.isArray(value) ? ([...value] as string[]) : ((value as string | number | boolean | null | undefined) ?? null);

/** Whether something in a tree must not be so: then also a single condition does not say by itself what it decides. */
const turns = (node: Groep): boolean => "not" in node || children(node).some((part) => !isBlad(part) && turns(part));

function sentence({ regel, oordeel }: Standing, nvt: Tekst): Tekst {
  const { params } = regel.event;
  const nl = oordeel === "nvt" ? (params.nvt ?? nvt.nl) : params[oordeel];
  if (oordeel === "nvt") return { nl, en: regel.en?.nvt ?? (params.nvt ? nl : nvt.en) };
  return { nl, en: regel.en?.[oordeel] ?? nl };
}

/** What is told of a regime whatever the file: on what its conditions rest, and in what words. */
export interface Told {
  readonly rests: Rests;
  readonly fixed: Fixed;
}

/** One conclusion of the outcome: the answer, its sentence, its sources, and what each condition said. */
export function conclusie(
  standing: Standing,
  verdict: Verdict,
  facts: Feiten,
  { rests, fixed }: Told,
  wachtOp: readonly string[],
  nvt: Tekst,
): Conclusie {
  const { regel, oordeel } = standing;
  const { nl, en } = sentence(standing, nvt);
  const leaves = leavesOf(verdict);
  const { eerste, alle } = decidingSources(standing, leaves, facts, rests);
  return {
    id: regel.name,
    titel: regel.titel,
    titelEn: regel.en?.titel ?? regel.titel,
    oordeel,
    kracht: regel.kracht ?? null,
    zin: nl,
    zinEn: en,
    bron: fixed.cite(eerste),
    bronnen: sourcesOf(regel).map((bron) => {
      const cited = fixed.cite(bron);
      return alle.has(bron) ? fixed.deciding(cited) : fixed.beside(cited);
    }),
    interpretaties: fixed.readings(regel.interpretatie ?? NONE),
    voorwaarden: leaves.map((leaf) => uitslag(leaf, facts, rests.get(leaf.blad)?.bron ?? regel.bron)),
    ...(!isBlad(verdict.node) &&
      (leaves.length > 1 || turns(verdict.node)) && { samenhang: fixed.together(verdict.node) }),
    wachtOp,
  };
}

/**
 * A final conclusion that is not met is not met by its parts: its sources are theirs, the one of the first part that fails quoted
 * first. Met, or still open, it rests on its own.
 */
export function restedOnParts(final: Conclusie, parts: ReadonlyMap<string, Conclusie>, fixed: Fixed): Conclusie {
  const failing = final.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === "nee");
  const sources = new Map(
    failing.flatMap(({ feit }) => parts.get(feit)?.bron ?? []).map((bron) => [bron.vindplaats, bron]),
  );
  const [bron] = sources.values();
  if (final.oordeel !== "nee" || !bron) return final;
  const own = final.bronnen.filter(({ vindplaats }) => !sources.has(vindplaats));
  return {
    ...final,
    bron,
    bronnen: [...own.map(fixed.beside), ...[...sources.values()].map(fixed.deciding)],
    voorwaarden: final.voorwaarden.map((v) => {
      const part = failing.includes(v) ? parts.get(v.feit) : undefined;
      return part ? { ...v, vindplaats: part.bron.vindplaats } : v;
    }),
  };
}

/**
 * The lists of an outcome: what departs from policy, what is vulnerable, and who owes what.
 *
 * @param source what each shows as its source: that of its conclusion
 */
export function lists(
  regime: Regime,
  standings: ReadonlyMap<string, Standing>,
  source: (regel: Regel) => BronVermelding,
) {
  const named: Record<"afwijkingen" | "kwetsbaarheden", Vermelding[]> = { afwijkingen: [], kwetsbaarheden: [] };
  const plichten: Plicht[] = [];
  for (const { name } of regime.regels) {
    const standing = standings.get(name);
    if (!standing || standing.oordeel === "nvt") continue;
    const { regel, oordeel, bereik } = standing;
    if (regel.kracht === "plicht" && regel.wie) {
      const { nl, en } = sentence(standing, { nl: "", en: "" });
      plichten.push({ conclusie: name, oordeel, wie: regel.wie, zin: nl, zinEn: en, bron: source(regel) });
    } else if (oordeel === "nee" && bereik === "ja") {
      const { params } = regel.event;
      const item = {
        conclusie: name,
        zin: params.lijst ?? params.nee,
        zinEn: regel.en?.lijst ?? regel.en?.nee ?? params.lijst ?? params.nee,
        bron: source(regel),
      };
      const list = listOf(regel.kracht);
      if (list) named[list].push(item);
    }
  }
  return { ...named, plichten };
}
