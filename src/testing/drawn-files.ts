import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { below, drawAt, type Key, setKey } from "../simulate/random.js";
import { Draw } from "./draw.js";
import { drawBoundary, drawComplete, drawFavourable, drawPartial } from "./draws.js";

/** Where drawing begins, and how many files are drawn. */
const [SEED, FILES] = [1, 400];

const kinds = [drawComplete, drawFavourable, drawBoundary, (draw: Draw, stand: Regime) => drawPartial(draw, stand)];

/** Files of one state that are the same on every machine: complete, favourable, near a boundary and in part unknown. */
export function* drawnFiles(stand: Regime): Generator<Feiten> {
  for (let number = 0; number < FILES; number++) {
    const key: Key = { one: 0, other: 0 };
    setKey(key, SEED, number);
    let at = 0;
    const nextInt = (least: number, most: number): number => least + below(drawAt(key, at++), most - least + 1);
    const kind = kinds[number % kinds.length] as (typeof kinds)[number];
    yield kind(new Draw({ nextInt }), stand);
  }
}
