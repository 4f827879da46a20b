// A rule that changes on 1 August 2026, as data: two files of one conclusion, each with its dates, and in the new one which
// state applies to a notice of June for August. The change is made up.
import { readdirSync, readFileSync } from "node:fs";
import { evaluate, loadRegime } from "leerplicht-tlv";

const folder = new URL("09-overgang/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const eigen = loadRegime(Object.fromEntries(readdirSync(folder).map((name) => [name, read(name)])));

// A statement may be three months old, and from 1 August 2026 six months; a notice of before that day keeps three.
const verklaring = { datum: "2026-02-20" };
for (const [peildatum, datum] of [
  ["2026-07-31", "2026-06-20"],
  ["2026-08-01", "2026-06-20"],
  ["2026-08-01", "2026-08-03"],
  ["2026-08-01", null],
]) {
  const zaak = { verklaring, kennisgeving: { datum } };
  const { conclusies, ontbreekt } = await evaluate({ vraag: "vrijstelling", peildatum, zaak }, { regimes: [eigen] });
  const { oordeel } = conclusies.find((c) => c.id === "verklaringRecent");
  const open = ontbreekt.some((o) => o.feit === "kennisgeving.datum" && o.nodigVoor.includes("verklaringRecent"));
  console.log(
    `peildatum ${peildatum}, notice ${datum}: ${oordeel}${open ? " (the date of the notice is missing)" : ""}`,
  );
}
