// The own policy of a samenwerkingsverband, as data: a declaration that departs from it is vulnerable when its reasons do
// not deal with the departure. Freely after ECLI:NL:RVS:2021:1506; the policy and its words are made up.
import { readFileSync } from "node:fs";
import { evaluate, loadRegime } from "leerplicht-tlv";

const beleid = JSON.parse(readFileSync(new URL("08-eigen-beleid/beleid.json", import.meta.url), "utf8"));
const eigen = loadRegime({ "beleid.json": beleid });

const zaak = {
  leerling: {
    geboortedatum: "2006-05-01",
    residentieelGeplaatst: false,
    lopendeTlv: "geen",
    meervoudigGehandicapt: true,
  },
  tlv: { onderwijssoort: "vso", afgiftedatum: "2019-10-14", einddatum: "2021-07-31", bekostigingscategorie: "laag" },
};
const uitkomst = await evaluate({ vraag: "tlv-emb", peildatum: "2020-03-01", zaak }, { regimes: [eigen] });

for (const { conclusie, zin, bron } of uitkomst.kwetsbaarheden)
  console.log(`${conclusie}: ${zin} [${bron.vindplaats}]`);
const duur = uitkomst.conclusies.find((c) => c.id === "eigenDuurMg");
console.log(duur.voorwaarden[0].vergelekenMet[0].waarde); // the end date that the policy asks for
