import { zakenTeksten } from "../../generated/case-texts.js";
import type { Taal } from "../../model/tekst.js";
import { escaped, escapedJson } from "../../read/shown.js";
import { percentage } from "../../read/words.js";
import { type Mutatieverslag, mutationScore } from "../../testing/score.js";
import { exit, type Flags, print, printJson, readTaal, remark, say } from "./shared.js";
import { readDrempel, regimesAndCases, type Tested } from "./tested.js";

/** One line of progress for so many mutants. */
const TOLD_EVERY = 100;

function run({ regime, gevallen }: Tested, taal: Taal): Mutatieverslag {
  let [mutanten, overleven] = [0, 0];
  const bijMutant = (_mutant: unknown, gedood: boolean): void => {
    mutanten += 1;
    if (!gedood) overleven += 1;
    if (mutanten % TOLD_EVERY > 0) return;
    remark(say(zakenTeksten[taal].mutanten.voortgang, { regime: regime.id, mutanten, overleven }));
  };
  return mutationScore(regime, gevallen, { bijMutant });
}

/** The score, and of each survivor where it is, what was changed and why that may matter. */
function told(verslag: Mutatieverslag, taal: Taal): string {
  const { uitslag, soorten, gelijkwaardig, zaak: kills } = zakenTeksten[taal].mutanten;
  const survivors = verslag.overlevenden.flatMap(({ bestand, pad, soort, beschrijving, zaak }) => [
    `  ${escaped(`${bestand}${pad}`)}\n    ${escaped(beschrijving[taal])}\n    ${soorten[soort].waarom}`,
    ...(zaak
      ? [`    ${say(kills, { bestand: escaped(zaak.bestand) })}`, `      ${escapedJson(JSON.stringify(zaak.zaak))}`]
      : []),
  ]);
  const proved = verslag.gelijkwaardig.length;
  return [
    say(uitslag, { ...verslag, score: percentage(verslag.score) }),
    ...(proved > 0 ? [`  ${say(gelijkwaardig, { gelijkwaardig: proved })}`] : []),
    ...survivors,
  ].join("\n");
}

/** Changes the rules one little thing at a time, and says which changes no case notices. */
export function muteer(flags: Flags): number {
  const taal = readTaal(flags);
  const drempel = readDrempel(flags);
  const verslagen = regimesAndCases(flags).map((tested) => run(tested, taal));
  if (flags.json) printJson(verslagen);
  else for (const verslag of verslagen) print(told(verslag, taal));
  return verslagen.some(({ score }) => score * 100 < drempel) ? exit.unknown : exit.settled;
}
