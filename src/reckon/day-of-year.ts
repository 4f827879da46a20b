import type { Writing } from "./operation.js";

interface DayOfYear {
  readonly maand: number;
  readonly dag: number;
}

/** A day of the year that every year has, and before or after which 29 February lies whatever day stands in for it. */
export const everyYear = ({ maand, dag }: DayOfYear): boolean => (maand === 2 ? dag < 28 : maand !== 3 || dag > 1);

/** 31 July on or after a birthday is 31 July on or after the birth, as many years later. */
export function beside<C>(writing: Writing<C>, helper: string, a: DayOfYear & { readonly van: string }): C {
  const birthday = writing.birthday(a.van);
  if (!birthday || !everyYear(a)) return writing.call(helper, writing.ref(a.van), a.maand, a.dag);
  const first = writing.shared(writing.call(helper, writing.ref(birthday.van), a.maand, a.dag));
  return writing.call("yearsOn", first, birthday.jaren);
}
