// Generated from rules/ by `npm run generate`. Do not edit.
import * as beleidsregel2018 from "./compiled/afwijking-onderwijstijd/beleidsregel-2018.js";
import * as embRegeling from "./compiled/emb-bekostiging/emb-regeling.js";
import * as wec from "./compiled/tlv-emb/wec.js";
import * as emb2019 from "./compiled/tlv-emb/emb-2019.js";
import * as leerplichtwet1969 from "./compiled/vrijstelling/leerplichtwet-1969.js";
import * as leerplichtwetBes from "./compiled/vrijstelling/leerplichtwet-bes.js";
import * as voorstel2019 from "./compiled/vrijstelling/voorstel-2019.js";
import * as wetsvoorstel36663 from "./compiled/vrijstelling/wetsvoorstel-36663.js";
import * as brieven20192020 from "./compiled/zorg-in-onderwijstijd/brieven-2019-2020.js";

type Oordeel = "ja" | "nee" | "onbekend" | "nvt";

/** What every compiled regime has. */
export interface CompiledRegime {
  oordeel(zaak: object): Oordeel;
  lijsten(zaak: object): {
    readonly oordeel: Oordeel;
    readonly nee: readonly string[];
    readonly onbekend: readonly string[];
  };
}

export const compiledRegimes: Readonly<Record<string, Readonly<Record<string, CompiledRegime>>>> = {
  "afwijking-onderwijstijd": { "beleidsregel-2018": beleidsregel2018 },
  "emb-bekostiging": { "emb-regeling": embRegeling },
  "tlv-emb": { "wec": wec, "emb-2019": emb2019 },
  "vrijstelling": { "leerplichtwet-1969": leerplichtwet1969, "leerplichtwet-bes": leerplichtwetBes, "voorstel-2019": voorstel2019, "wetsvoorstel-36663": wetsvoorstel36663 },
  "zorg-in-onderwijstijd": { "brieven-2019-2020": brieven20192020 },
};
