import { evaluate } from "../../generated/alle-vragen.js";
import { teksten } from "../../generated/texts.js";
import { deeperThan, isObject } from "../../model/depth.js";
import { explain } from "../../tell/explain.js";
import { readJson } from "./files.js";
import { exit, type Flags, ownRegimes, printJson, readTaal, remark, say, today } from "./shared.js";

/** The request of the file, with what the call adds. Something that is no request is left for `evaluate` to refuse. */
function complete(input: unknown, flags: Flags): { verzoek: unknown; chosen: string | undefined } {
  if (!isObject(input) || deeperThan(input, 100)) return { verzoek: input, chosen: undefined };
  const chosen = flags.peildatum === undefined && input["peildatum"] == null ? today() : undefined;
  const peildatum = flags.peildatum ?? chosen;
  return {
    verzoek: {
      ...input,
      ...(flags.regime === undefined ? {} : { regime: flags.regime }),
      ...(peildatum === undefined ? {} : { peildatum }),
    },
    chosen,
  };
}

/** Judges one request, and says why. */
export async function toets(file: string, flags: Flags): Promise<number> {
  const taal = readTaal(flags);
  const regimes = ownRegimes(flags);
  const { verzoek, chosen } = complete(readJson(file), flags);
  const uitkomst = await evaluate(verzoek as never, { regimes });
  if (chosen !== undefined) remark(`peildatum: ${chosen} (Europe/Amsterdam)`);
  const { vraag, regime } = uitkomst;
  if (regimes.length > 0 && !regimes.some((own) => own.vraag === vraag && own.id === regime.id)) {
    const eigen = regimes.map(({ id }) => id).join(", ");
    remark(say(teksten[taal].toets.andereRegels, { regime: regime.id, eigen }));
  }
  if (flags.json) printJson(uitkomst);
  else process.stdout.write(explain(uitkomst, { taal }));
  return uitkomst.oordeel === "onbekend" ? exit.unknown : exit.settled;
}
