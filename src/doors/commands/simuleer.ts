import { createReadStream, statSync } from "node:fs";
import { teksten } from "../../generated/texts.js";
import type { Simulatie } from "../../model/simulatie.js";
import { callProblem } from "../../read/call-errors.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { asIs } from "../../read/shown.js";
import { documentOf } from "../../simulate/document.js";
import { report } from "../../simulate/report.js";
import { refuseWithout, seedsOf, sizeOf } from "../../simulate/simulate.js";
import { type Question, Simulation } from "../../simulate/simulation.js";
import { codeOf } from "../bulk/broken.js";
import { loadRegime } from "../regimes.js";
import { parquetLines } from "../simulate/parquet.js";
import { countDrawn, countLines, type RunStart } from "../simulate/run.js";
import { known, namedIn, sideOf } from "./chosen.js";
import { reading, readJson, readRules } from "./files.js";
import { refuse } from "./refuse.js";
import { loadFolder } from "./rule-files.js";
import { exit, type Flags, numberOf, printJson, readForm, readTaal, remark, say } from "./shared.js";

/** What is drawn: the flags that are of no use beside data of one's own. */
const drawing = ["leerlingen", "zaad", "herhalingen"] as const;

/** One mistake of an export comes back on every line: a few of them say where, and then how many there are. */
const TOLD_OF_EACH = 3;
/** Of so many different mistakes it is kept how often they occur; what comes after them is told each time. */
const MOST_TEXTS = 1000;

async function* readable(file: string): AsyncGenerator<Uint8Array> {
  const isStandard = file === "-" || file === "/dev/stdin";
  if (!isStandard && !reading(file, () => statSync(file)).isFile())
    refuse("file-not-regular", "--gegevens", asIs(file));
  try {
    yield* isStandard ? process.stdin : createReadStream(file);
  } catch (error) {
    throw new ToetsverzoekError([callProblem("file-unreadable", "--gegevens", asIs(`${file}: ${codeOf(error)}`))]);
  }
}

async function given(
  start: RunStart,
  simulation: Simulation,
  file: string,
  flags: Flags,
): Promise<[Simulatie, number]> {
  const drawn = drawing.filter((flag) => flags[flag] !== undefined);
  if (drawn.length > 0)
    refuse("call-unknown", `--${drawn[0]}`, flags[drawn[0] ?? "zaad"], { keuze: "simuleer ... --gegevens FILE" });
  const said = teksten[readTaal(flags)];
  const facts = simulation.feiten.map(({ id }) => id);
  const input = file.endsWith(".parquet") ? parquetLines(file, facts) : readable(file);
  const seen = new Map<string, number>();
  const { counted, regels, fout } = await countLines(start, simulation.names, input, ({ regel, tekst }) => {
    const before = seen.get(tekst) ?? 0;
    if (seen.size < MOST_TEXTS || before > 0) seen.set(tekst, before + 1);
    if (before < TOLD_OF_EACH) remark(say(said.bulk.fout, { regel, tekst }));
  });
  for (const [tekst, times] of seen) {
    const more = times - TOLD_OF_EACH;
    if (more > 0) remark(say(said.simulatie.zelfdeFout, { aantal: more, tekst }));
  }
  remark(say(said.simulatie.klaar, { regels, fout }));
  return [documentOf(simulation, [counted], []), fout > 0 ? exit.badLines : exit.settled];
}

async function drawn(start: RunStart, simulation: Simulation, flags: Flags): Promise<Simulatie> {
  refuseWithout(simulation);
  const { leerlingen, zaad, herhalingen } = flags;
  const size = sizeOf(
    { leerlingen: numberOf(leerlingen), zaad: numberOf(zaad), herhalingen: numberOf(herhalingen) },
    simulation.size,
  );
  const zaden = seedsOf(size);
  return documentOf(simulation, await countDrawn(start, simulation.names, zaden, size.leerlingen), zaden);
}

/** Says what two regimes do to a population: drawn from figures, or the cases of `--gegevens`. */
export async function simuleer(vraag: string, first: string, second: string, flags: Flags): Promise<number> {
  const [taal, form] = [readTaal(flags), readForm(flags)];
  const { regels: map } = flags;
  const own =
    map === undefined
      ? { regels: undefined, regimes: [] }
      : loadFolder(map, readRules(map), (all) => ({ regels: all, regimes: [loadRegime(all)] }));
  const regimes = known(flags).filter((regime) => regime.vraag === vraag);
  if (regimes.length === 0) {
    const vragen = [...new Set(known(flags).map((regime) => regime.vraag))];
    refuse("call-unknown", "VRAAG", vraag, { keuze: vragen.join(", ") }, vragen);
  }
  const question: Question = {
    vraag,
    a: sideOf(namedIn(regimes, first), flags.peildatum),
    b: sideOf(namedIn(regimes, second), flags.peildatum),
    parameters: flags.parameters === undefined ? undefined : readJson(flags.parameters),
  };
  const simulation = new Simulation(question, own.regimes);
  const start: RunStart = { ...own, question, taal };
  const [found, code] =
    flags.gegevens === undefined
      ? [await drawn(start, simulation, flags), exit.settled]
      : await given(start, simulation, flags.gegevens, flags);
  if (flags.json) printJson(found);
  else process.stdout.write(report(found, { taal, vorm: form }));
  return code;
}
