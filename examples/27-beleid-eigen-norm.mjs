// A policy with several allowed values, a kind of norm of its own and its own remedy; and what it says of norms that nobody could follow.
import { readFileSync } from "node:fs";
import { evaluate, loadRegime, RegelError } from "leerplicht-tlv";

const beleid = JSON.parse(readFileSync(new URL("27-beleid-eigen-norm/beleid.json", import.meta.url), "utf8"));
const eigen = loadRegime({ "beleid.json": beleid });

const leerling = { residentieelGeplaatst: false, lopendeTlv: "geen" };
for (const warmeOverdracht of ["huisbezoek", "brief"]) {
  const zaak = { leerling, tlv: { onderwijssoort: "vso", bekostigingscategorie: "hoog", warmeOverdracht } };
  const uitkomst = await evaluate(
    { vraag: "tlv-emb", regime: eigen.id, peildatum: "2026-09-01", zaak },
    { regimes: [eigen] },
  );
  const afwijkingen = uitkomst.afwijkingen.map(({ zin, bron }) => `${zin} [${bron.vindplaats}]`);
  console.log(`${warmeOverdracht}: ${afwijkingen.join(" ") || "volgt het plan"}`);
}

// Without its target group the last norm would be for everybody.
const normen = beleid.normen.map(({ wanneer, ...norm }) => (norm.waarde === "brief" ? norm : { ...norm, wanneer }));
try {
  loadRegime({ "beleid.json": { ...beleid, normen } });
} catch (error) {
  if (!(error instanceof RegelError)) throw error;
  for (const { pad, remedie } of error.problemen) console.log(`${pad}: ${remedie}`);
}
