// Generated from rules/ by `npm run generate`. Do not edit.
import type { CompiledRegimes } from "../../doors/compile.js";
import * as beleidsregel2018 from "../compiled/afwijking-onderwijstijd/beleidsregel-2018.js";

export const afwijkingOnderwijstijdCompiled: CompiledRegimes = { "beleidsregel-2018": beleidsregel2018 };
