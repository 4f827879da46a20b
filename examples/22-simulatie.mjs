// What would the proposal of 2019 do to a thousand claims? Synthetic, not a forecast: two assumptions beside each other.
import { report, simulate } from "leerplicht-tlv/simulate";

const regimes = ["vrijstelling", "leerplichtwet-1969", "voorstel-2019"];
const call = { leerlingen: 1000, zaad: 2019, herhalingen: 5 };
const kept = ({ overgangen }) => overgangen.find(({ van, naar }) => van === "ja" && naar === "ja");

// Where nothing is published the package says a half. Say what you expect, and the same pupils are drawn with that alone changed.
const expected = {
  perspectiefBetrokken: 0.9,
  beeldVolledig: 0.9,
  klachtenOnvermijdelijk: 0.9,
  casusregisseurBenoemd: 0.9,
};
for (const parameters of [{}, expected]) {
  const { aantal, gemiddelde, interval } = kept(simulate(...regimes, { ...call, parameters }));
  const changed = Object.keys(parameters).length;
  console.log(
    `${changed} figures changed: ${aantal} keep their exemption, mean ${gemiddelde} (${interval.join(" to ")})`,
  );
}

// The whole report: counts, reasons, ages, years, and every figure with its source. Its first lines:
const text = report(simulate(...regimes, call), { taal: "en" });
console.log(text.split("\n").slice(0, 8).join("\n"));
