import { isObject } from "../../model/depth.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import { loadRegime } from "../regimes.js";
import { readRules } from "./files.js";
import { loadFolder } from "./rule-files.js";

/** What a folder says it is, before it is checked. */
interface Said {
  readonly map: string;
  readonly files: RegelBestanden;
  readonly id: unknown;
  readonly bouwtVoortOp: unknown;
}

function read(map: string): Said {
  const files = readRules(map);
  const head = files["regime.json"] ?? files["beleid.json"];
  const { id, bouwtVoortOp } = isObject(head) ? head : {};
  return { map, files, id, bouwtVoortOp };
}

/**
 * Loads folders of rules, each after those that it builds on, whatever the order in which they are named.
 *
 * @returns the regime of each folder, in the order in which they are named
 * @throws {RegelError} with every mistake in the first folder that is wrong
 */
export function loadFolders(maps: readonly string[]): Map<string, Regime> {
  const found = new Map<string, Regime>();
  let rest = [...new Set(maps)].map(read);
  while (rest.length > 0) {
    // Of folders that build on each other none can be first: the load of either says so.
    const waits = ({ bouwtVoortOp }: Said): boolean => rest.some(({ id }) => id === bouwtVoortOp);
    const next = rest.find((one) => !waits(one)) ?? (rest[0] as Said);
    const regimes = [...found.values()];
    found.set(
      next.map,
      loadFolder(next.map, next.files, (all) => loadRegime(all, { regimes })),
    );
    rest = rest.filter((one) => one !== next);
  }
  return new Map(maps.map((map) => [map, found.get(map) as Regime]));
}
