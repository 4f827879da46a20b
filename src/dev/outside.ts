import type { Outside } from "../model/fact-type.js";
import { outside as boolean } from "../model/fact-types/boolean.js";
import { outside as code } from "../model/fact-types/code.js";
import { outside as date } from "../model/fact-types/date.js";
import { outside as choice } from "../model/fact-types/enum.js";
import { outside as integer } from "../model/fact-types/integer.js";
import { outside as list } from "../model/fact-types/list.js";
import { outside as periods } from "../model/fact-types/periods.js";
import type { FeitType } from "../model/feit.js";

/** How each type of fact is written for others. */
export const outside: Readonly<Record<FeitType, Outside>> = {
  boolean,
  date,
  integer,
  enum: choice,
  list,
  code,
  periods,
};
