// Generated from rules/ by `npm run generate`. Do not edit.
import type { CompiledRegimes } from "../../doors/compile.js";
import * as wec from "../compiled/tlv-emb/wec.js";
import * as emb2019 from "../compiled/tlv-emb/emb-2019.js";

export const tlvEmbCompiled: CompiledRegimes = { "wec": wec, "emb-2019": emb2019 };
