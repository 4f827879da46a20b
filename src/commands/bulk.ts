import { once } from "node:events";
import { diepten, isDiepte } from "../bulk/lines.js";
import { runBulk } from "../bulk/run.js";
import { teksten } from "../generated/texts.js";
import { loadRegime } from "../regimes.js";
import { exit, type Flags, readRules, readTaal, refuse, remark, say, today } from "./shared.js";

/** Where a run goes on: bytes of the input to skip, and how many lines those were. */
function readVanaf({ vanaf = "0:0" }: Flags): { bytes: number; regels: number } {
  const [, bytes, regels] = /^(\d+):(\d+)$/.exec(vanaf) ?? [];
  if (bytes === undefined || regels === undefined)
    return refuse("call-unknown", "--vanaf", vanaf, { keuze: "BYTE:REGEL" });
  return { bytes: Number(bytes), regels: Number(regels) };
}

/** Lines of requests from standard input, a line for each to standard output: what is wrong goes to standard error. */
export async function bulk(flags: Flags): Promise<number> {
  const { diepte = "lijsten", regime, peildatum, regels: map } = flags;
  if (!isDiepte(diepte)) return refuse("call-unknown", "--diepte", diepte, { keuze: diepten.join(", ") });
  const said = teksten[readTaal(flags)].bulk;
  const regels = map === undefined ? undefined : readRules(map);
  const regimes = regels === undefined ? [] : [loadRegime(regels)];
  let told = 0;
  const { regels: count, fout } = await runBulk({
    ...{ diepte, regime, peildatum, regimes, regels, vandaag: today(), vanaf: readVanaf(flags) },
    input: process.stdin,
    write: async (bytes) => {
      if (!process.stdout.write(bytes)) await once(process.stdout, "drain");
    },
    report: ({ regel, tekst }) => remark(say(said.fout, { regel, tekst })),
    progress: ({ regels: done, bytes }) => {
      if (done - told < 100_000) return;
      told = done;
      remark(say(said.voortgang, { regels: done, bytes }));
    },
  });
  remark(say(said.klaar, { regels: count, fout }));
  return fout > 0 ? exit.badLines : exit.settled;
}
