import { javascriptModule } from "../../codegen/module.js";
import { NotWritten } from "../../codegen/not-written.js";
import { teksten } from "../../generated/texts.js";
import { inEach } from "../../model/wording.js";
import { asKey, escapedJson } from "../../read/shown.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, ownRegimes } from "./shared.js";

/** A regime of one's own as a module of JavaScript, on standard output: for a build step, as no code is made at run time. */
export function compileer(flags: Flags): number {
  const [regime] = ownRegimes(flags);
  if (!regime) return refuse("call-unknown", "--regels", null, { keuze: "--regels MAP" });
  try {
    process.stdout.write(escapedJson(javascriptModule(regime)));
    return exit.settled;
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return refuse("not-written", "", asKey(error.naam), {
      reden: inEach((taal) => teksten[taal].compileer[error.reden]),
    });
  }
}
