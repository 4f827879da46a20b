import { algoritmeregister } from "./algoritmeregister.js";
import { bewaar } from "./bewaar.js";
import { bewijs } from "./bewijs.js";
import { boek } from "./boek.js";
import { bulk } from "./bulk.js";
import { compileer } from "./compileer.js";
import { completion } from "./completion.js";
import { conformiteit } from "./conformiteit.js";
import { dekking } from "./dekking.js";
import { dien } from "./dien.js";
import { herhaal } from "./herhaal.js";
import { mcp } from "./mcp.js";
import { muteer } from "./muteer.js";
import { nieuw } from "./nieuw.js";
import { pagina } from "./pagina.js";
import { proef } from "./proef.js";
import type { Flags } from "./shared.js";
import { simuleer } from "./simuleer.js";
import { sjabloon } from "./sjabloon.js";
import { sql } from "./sql.js";
import { graaf, overgangen, tijdlijn } from "./teken.js";
import { toets } from "./toets.js";
import { toon } from "./toon.js";
import type { Command } from "./usage.js";
import { vernieuw } from "./vernieuw.js";
import { verschil } from "./verschil.js";

const one =
  (run: (argument: string, flags: Flags) => number | Promise<number>): Command["run"] =>
  ([argument = ""], flags) =>
    run(argument, flags);

const [drawn, claimed] = [{ naar: "FILE" }, { alleen: "stellingen" }] as const;
const proved = ["stellingen", "alleen", "getuigen", "regels", "taal", "vorm", "json"] as const;
const tested = ["regels", "zaken", "regime", "drempel", "taal", "json"] as const;

/** The commands of `leerplicht-tlv`, each with what it takes: the usage, the checks of a call and the completion of a shell read them from here. */
export const commands: readonly Command[] = [
  {
    name: "toets",
    takes: ["FILE"],
    may: ["volledig", "regime", "regimes", "peildatum", "regels", "taal", "vorm", "register", "json"],
    values: { vorm: "tekst|markdown|html", regels: "MAP,MAP" },
    run: one(toets),
  },
  // Lines come from standard input: a file beside that would be passed over without a word.
  {
    name: "toets",
    takes: [],
    by: "ndjson",
    may: ["diepte", "vanaf", "regime", "peildatum", "regels", "taal"],
    run: (_, flags) => bulk(flags),
  },
  {
    name: "sjabloon",
    takes: ["VRAAG"],
    may: ["regels", "taal"],
    run: one(sjabloon),
  },
  {
    name: "herhaal",
    takes: ["FILE"],
    may: ["regels", "regelsets", "taal", "json"],
    run: one(herhaal),
  },
  {
    name: "bewaar",
    takes: ["VRAAG", "REGIME"],
    may: ["regels", "naar", "taal"],
    run: ([vraag = "", regime = ""], flags) => bewaar(vraag, regime, flags),
  },
  {
    name: "verschil",
    takes: ["REGIME|MAP", "REGIME|MAP"],
    may: ["volledig", "getuigen", "peildatum", "regels", "taal", "vorm", "json"],
    values: { regels: "MAP,MAP" },
    run: ([first = "", second = ""], flags) => verschil(first, second, flags),
  },
  {
    name: "bewijs",
    takes: ["REGIME|MAP"],
    may: proved,
    values: claimed,
    run: one(bewijs),
  },
  {
    name: "simuleer",
    takes: ["VRAAG", "REGIME", "REGIME"],
    may: [
      ...(["leerlingen", "zaad", "herhalingen", "parameters", "gegevens"] as const),
      ...(["peildatum", "regels", "taal", "vorm", "json"] as const),
    ],
    run: ([vraag = "", first = "", second = ""], flags) => simuleer(vraag, first, second, flags),
  },
  {
    name: "toon",
    takes: ["REGIME|MAP"],
    may: ["conclusie", "volledig", "wegen", "geerfd", "zaken", "naar", "peildatum", "regels", "taal", "vorm", "json"],
    run: one(toon),
  },
  { name: "muteer", takes: [], may: tested, run: (_, flags) => muteer(flags) },
  {
    name: "dekking",
    takes: [],
    may: tested,
    run: (_, flags) => dekking(flags),
  },
  {
    name: "nieuw vraag",
    takes: ["MAP"],
    may: ["naam", "titel", "titel-en", "eigenaar", "taal"],
    run: one((map, flags) => nieuw("vraag", map, flags)),
  },
  {
    name: "nieuw regime",
    takes: ["MAP"],
    may: ["basis", "vervang", "naam", "titel", "titel-en", "eigenaar", "taal"],
    run: one((map, flags) => nieuw("regime", map, flags)),
  },
  {
    name: "nieuw beleid",
    takes: ["MAP"],
    may: ["basis", "naam", "titel", "titel-en", "eigenaar", "taal"],
    run: one((map, flags) => nieuw("beleid", map, flags)),
  },
  {
    name: "proef",
    takes: ["MAP"],
    may: ["zaken", "regels", "let-op", "taal", "vorm", "json"],
    run: one(proef),
  },
  {
    name: "vernieuw",
    takes: ["MAP"],
    may: ["zaken", "regels", "taal", "json"],
    run: one(vernieuw),
  },
  {
    name: "conformiteit",
    takes: ["MAP"],
    may: ["regime", "regels", "toets", "taal", "json"],
    values: { regime: "REGIME,REGIME", regels: "MAP,MAP" },
    run: one(conformiteit),
  },
  {
    name: "boek",
    takes: [],
    needs: ["naar"],
    may: ["regels", "zaken", "tegenover", "taal"],
    run: (_, flags) => boek(flags),
  },
  {
    name: "pagina",
    takes: [],
    needs: ["naar"],
    may: ["taal"],
    run: (_, flags) => pagina(flags),
  },
  {
    name: "compileer",
    takes: [],
    needs: ["regels"],
    may: ["taal"],
    run: (_, flags) => compileer(flags),
  },
  {
    name: "teken graaf",
    takes: ["REGIME"],
    may: ["zaak", "conclusie", "alleen", "peildatum", "regels", "breedte", "taal", "naar"],
    values: drawn,
    run: one(graaf),
  },
  {
    name: "teken tijdlijn",
    takes: ["FILE"],
    may: ["regime", "peildatum", "regels", "breedte", "taal", "naar"],
    values: drawn,
    run: one(tijdlijn),
  },
  {
    name: "teken overgangen",
    takes: ["FILE"],
    may: ["breedte", "taal", "naar"],
    values: drawn,
    run: one(overgangen),
  },
  {
    name: "sql",
    takes: ["REGIME"],
    needs: ["dialect"],
    may: ["deel", "tabel", "peildatum", "regels", "taal"],
    run: one(sql),
  },
  {
    name: "algoritmeregister",
    takes: ["VRAAG"],
    may: ["regime", "toets", "json", "naar"],
    values: drawn,
    run: one(algoritmeregister),
  },
  { name: "dien", takes: [], may: ["poort", "taal"], run: (_, flags) => dien(flags) },
  { name: "mcp", takes: [], may: ["taal"], run: (_, flags) => mcp(flags) },
  {
    name: "completion",
    takes: ["bash|zsh|fish"],
    may: [],
    run: one((shell) => completion(commands, shell)),
  },
];
