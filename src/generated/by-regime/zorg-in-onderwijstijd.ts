// Generated from rules/ by `npm run generate`. Do not edit.
import type { CompiledRegimes } from "../../doors/compile.js";
import * as brieven20192020 from "../compiled/zorg-in-onderwijstijd/brieven-2019-2020.js";

export const zorgInOnderwijstijdCompiled: CompiledRegimes = { "brieven-2019-2020": brieven20192020 };
