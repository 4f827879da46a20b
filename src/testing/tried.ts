import type { Tried } from "../model/fact-type.js";
import { tried as boolean } from "../model/fact-types/boolean.js";
import { tried as code } from "../model/fact-types/code.js";
import { tried as date } from "../model/fact-types/date.js";
import { tried as choice } from "../model/fact-types/enum.js";
import { tried as integer } from "../model/fact-types/integer.js";
import { tried as list } from "../model/fact-types/list.js";
import { tried as periods } from "../model/fact-types/periods.js";
import type { FeitType } from "../model/feit.js";

/** What tests make of each type of fact. */
export const tried: Readonly<Record<FeitType, Tried>> = { boolean, date, integer, enum: choice, list, code, periods };
