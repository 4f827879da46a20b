import { isMissingPackage } from "../../read/missing-package.js";
import { asIs } from "../../read/shown.js";
import { MCP_PACKAGE, offer } from "../../serve/mcp.js";
import { documents } from "./dien.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, readTaal } from "./shared.js";

/** Offers the judging to a model over standard input and output, until that ends. */
export async function mcp(flags: Flags): Promise<number> {
  const taal = readTaal(flags);
  try {
    const { stdin: input, stdout: output } = process;
    await offer({ documents: documents(), taal, input, output });
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    refuse("package-missing", "", asIs(MCP_PACKAGE), { pakket: MCP_PACKAGE });
  }
  return exit.settled;
}
