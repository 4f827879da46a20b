/** Nine digits that pass the test of a BSN (and of an RSIN): the weights are those of the test itself. */
export function looksLikeBsn(text: string): boolean {
  const digits = text.replace(/[\s.-]/g, "");
  if (!/^\d{9}$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === 0;
}
