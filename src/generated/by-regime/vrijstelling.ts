// Generated from rules/ by `npm run generate`. Do not edit.
import type { CompiledRegimes } from "../../doors/compile.js";
import * as leerplichtwet1969 from "../compiled/vrijstelling/leerplichtwet-1969.js";
import * as leerplichtwetBes from "../compiled/vrijstelling/leerplichtwet-bes.js";
import * as voorstel2019 from "../compiled/vrijstelling/voorstel-2019.js";
import * as wetsvoorstel36663 from "../compiled/vrijstelling/wetsvoorstel-36663.js";

export const vrijstellingCompiled: CompiledRegimes = { "leerplichtwet-1969": leerplichtwet1969, "leerplichtwet-bes": leerplichtwetBes, "voorstel-2019": voorstel2019, "wetsvoorstel-36663": wetsvoorstel36663 };
