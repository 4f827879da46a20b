import type { MakeFits } from "../model/fact-type.js";
import { fits as boolean } from "../model/fact-types/boolean.js";
import { fits as code } from "../model/fact-types/code.js";
import { fits as date } from "../model/fact-types/date.js";
import { fits as choice } from "../model/fact-types/enum.js";
import { fits as integer } from "../model/fact-types/integer.js";
import { fits as list } from "../model/fact-types/list.js";
import { fits as periods } from "../model/fact-types/periods.js";
import type { FeitType } from "../model/feit.js";

/** Whether a value is one that a fact of a type can hold, as it is: what first needs to be read otherwise does not fit. */
export const fits: Readonly<Record<FeitType, MakeFits>> = { boolean, date, integer, enum: choice, list, code, periods };
