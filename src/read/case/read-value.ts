import { schrijfwijze } from "../../generated/texts.js";
import type { Read, Refuse } from "../../model/fact-type.js";
import { read as boolean } from "../../model/fact-types/boolean.js";
import { read as code } from "../../model/fact-types/code.js";
import { readDate as asDate, read as date } from "../../model/fact-types/date.js";
import { read as choice } from "../../model/fact-types/enum.js";
import { read as integer } from "../../model/fact-types/integer.js";
import { read as list } from "../../model/fact-types/list.js";
import { read as periods } from "../../model/fact-types/periods.js";
import type { Feit, FeitType, FeitWaarde } from "../../model/feit.js";
import { inEach, type Wording } from "../../model/wording.js";
import { guessed } from "../errors.js";
import type { Problems } from "../problems.js";

const reads: Readonly<Record<FeitType, Read>> = { boolean, date, integer, enum: choice, list, code, periods };

/** What can be done where a date is not known, or not in full: a fact can be left out, and some dates can be written in part. */
const otherwise = ({ onvolledig }: Feit): Wording =>
  inEach((taal) => {
    const { datumDeel, datumWeg } = schrijfwijze[taal];
    return onvolledig ? `${datumDeel} ${datumWeg}` : datumWeg;
  });

/** Reports what is wrong with a value: of a fact, or of what has to be given. */
const refusal =
  (value: unknown, pad: string, problemen: Problems, feit?: Feit): Refuse =>
  (code, values = {}, allowed = undefined, name = undefined) => {
    const guess = name && { suggestie: guessed(value, allowed ?? [], name) };
    problemen.add(code, pad, value, { ...values, anders: feit ? otherwise(feit) : "", ...guess }, allowed);
    return undefined;
  };

/** Reads a calendar date that cannot be left out, or reports what is wrong with it. */
export const readDate = (value: unknown, pad: string, problemen: Problems): string | undefined =>
  asDate(value, refusal(value, pad, problemen));

/** Reads the value of one fact by its type, or reports what is wrong with it. */
export const readValue = (feit: Feit, value: unknown, pad: string, problemen: Problems): FeitWaarde | undefined =>
  reads[feit.type](feit, value, refusal(value, pad, problemen, feit));
