import { compile, evaluate } from "../../../../src/index.js";
import { toZaak } from "../../../helpers/generate.js";
import { type ByHand, byHand } from "../../by-hand/index.js";
import { type Contestant, type File, inTurn, oneByOne } from "../engine.js";

type Zaak = Parameters<ByHand["lijsten"]>[0] & ReturnType<typeof toZaak>;

/** A case as it comes out of JSON. */
const asCase = ({ known }: File): Zaak => JSON.parse(JSON.stringify(toZaak(known))) as Zaak;

/** What is ours, and what a developer would write in its place; each is handed a case and works out the dates itself. */
export function ours(peildatum: string, version: string): Contestant[] {
  return [
    {
      name: "by hand",
      version,
      how: "functions written for speed ([by-hand](../by-hand)), for four of the regimes: the answer with its lists",
      ready: ({ id }) => {
        const functions = byHand[id];
        return functions && oneByOne(asCase, (zaak) => functions.lijsten(zaak));
      },
    },
    {
      name: "compile",
      version,
      how: "`compile(...).lijsten`: the answer with its lists",
      ready: ({ vraag, id }) => {
        const toets = compile(vraag, id, { regimes: [] });
        return oneByOne(asCase, (zaak) => toets.lijsten(zaak, peildatum));
      },
    },
    {
      name: "evaluate",
      version,
      how: "`evaluate`: the full outcome, from the check of the request to sources, terms and what is missing",
      ready: ({ vraag, id: regime, regels }) =>
        inTurn(
          (file) => ({ vraag, regime, peildatum, zaak: toZaak(file.known) }),
          async (verzoek) => {
            const { conclusies } = await evaluate(verzoek, { regimes: [] });
            const of = (oordeel: string): string[] =>
              conclusies.filter((one) => one.oordeel === oordeel).map(({ id }) => id);
            const final = regels.find(({ slotsom }) => slotsom)?.name;
            return {
              oordeel: conclusies.find(({ id }) => id === final)?.oordeel ?? "",
              nee: of("nee"),
              onbekend: of("onbekend"),
            };
          },
        ),
    },
  ];
}
