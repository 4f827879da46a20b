import type { Bron, Interpretatie } from "../model/bron.js";
import type { Feiten } from "../model/feit.js";
import type { Kracht } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { comparedFact, isBlad } from "../model/tree.js";
import type { BronVermelding, Conclusie, Plicht, Vermelding, VoorwaardeUitslag } from "../model/uitkomst.js";
import type { Standing } from "./conclude.js";
import { decisiveParts } from "./decisive.js";
import type { Verdict } from "./judge.js";

/** Strengths whose failure is shown as a departure from policy. */
const afwijkingKrachten: readonly Kracht[] = ["uitgangspunt", "in-beginsel", "verwachting"];

export const cite = (bron: Bron): BronVermelding => ({
  jci: bron.jci ?? null,
  citaat: bron.citaat,
  vindplaats: bron.vindplaats,
});

/** A reading as the outcome states it. */
export const readings = ({ vraag, keuze, anders, grond, en }: Interpretatie) => ({
  vraag,
  vraagEn: en?.vraag ?? vraag,
  keuze,
  keuzeEn: en?.keuze ?? keuze,
  anders: anders ?? null,
  andersEn: en?.anders ?? anders ?? null,
  grond,
  grondEn: en?.grond ?? grond,
});

function leavesOf(verdict: Verdict, decisive: boolean, facts: Feiten, found: VoorwaardeUitslag[]): VoorwaardeUitslag[] {
  const { node, oordeel, delen } = verdict;
  if (isBlad(node)) {
    const feit = node.betreft ?? node.fact;
    const others = [node.fact, comparedFact(node)].filter((other) => other !== undefined && other !== feit);
    found.push({
      naam: node.name,
      naamEn: node.en ?? node.name,
      oordeel,
      feit,
      waarde: copy(facts[feit]),
      vergelekenMet: others.map((other = "") => ({ feit: other, waarde: copy(facts[other]) })),
      doorslaggevend: decisive,
    });
  } else {
    const weighty = decisiveParts(verdict);
    for (const deel of delen) leavesOf(deel, decisive && weighty.includes(deel), facts, found);
  }
  return found;
}

export const copy = (value: Feiten[string] | undefined): VoorwaardeUitslag["waarde"] =>
  Array.isArray(value) ? ([...value] as string[]) : ((value as string | number | boolean | null | undefined) ?? null);

function sentence({ regel, oordeel }: Standing, nvt: Tekst): Tekst {
  const { params } = regel.event;
  const nl = oordeel === "nvt" ? (params.nvt ?? nvt.nl) : params[oordeel];
  if (oordeel === "nvt") return { nl, en: regel.en?.nvt ?? (params.nvt ? nl : nvt.en) };
  return { nl, en: regel.en?.[oordeel] ?? nl };
}

/** One conclusion of the outcome: the answer, its sentence, its source, and what each condition said. */
export function conclusie(standing: Standing, verdict: Verdict, facts: Feiten, nvt: Tekst): Conclusie {
  const { regel, oordeel } = standing;
  const { nl, en } = sentence(standing, nvt);
  return {
    id: regel.name,
    titel: regel.titel,
    titelEn: regel.en?.titel ?? regel.titel,
    oordeel,
    kracht: regel.kracht ?? null,
    zin: nl,
    zinEn: en,
    bron: cite(regel.bron),
    interpretaties: (regel.interpretatie ?? []).map(readings),
    voorwaarden: leavesOf(verdict, true, facts, []),
  };
}

/** The lists of an outcome: what departs from policy, what is vulnerable, and who owes what. */
export function lists(regime: Regime, standings: ReadonlyMap<string, Standing>) {
  const afwijkingen: Vermelding[] = [];
  const kwetsbaarheden: Vermelding[] = [];
  const plichten: Plicht[] = [];
  for (const { name } of regime.regels) {
    const standing = standings.get(name);
    if (!standing || standing.oordeel === "nvt") continue;
    const { regel, oordeel, bereik } = standing;
    if (regel.kracht === "plicht" && regel.wie) {
      const { nl, en } = sentence(standing, { nl: "", en: "" });
      plichten.push({ conclusie: name, oordeel, wie: regel.wie, zin: nl, zinEn: en, bron: cite(regel.bron) });
    } else if (oordeel === "nee" && bereik === "ja") {
      const { params } = regel.event;
      const item = {
        conclusie: name,
        zin: params.lijst ?? params.nee,
        zinEn: regel.en?.lijst ?? regel.en?.nee ?? params.lijst ?? params.nee,
        bron: cite(regel.bron),
      };
      if (regel.kracht === "zorgvuldigheid") kwetsbaarheden.push(item);
      else if (regel.kracht && afwijkingKrachten.includes(regel.kracht)) afwijkingen.push(item);
    }
  }
  return { afwijkingen, kwetsbaarheden, plichten };
}
