// Generated from rules/ by `npm run generate`. Do not edit.
import type { CompiledRegimes } from "../../doors/compile.js";
import * as embRegeling from "../compiled/emb-bekostiging/emb-regeling.js";

export const embBekostigingCompiled: CompiledRegimes = { "emb-regeling": embRegeling };
