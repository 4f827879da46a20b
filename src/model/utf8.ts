/**
 * The bytes of a text in UTF-8. By hand where the platform gives no `TextEncoder`, as in Jest with jsdom; half a character becomes U+FFFD
 * there too.
 *
 * @param text any text
 * @returns its bytes
 * @example
 * utf8Of("één"); //=> Uint8Array.of(195, 169, 195, 169, 110)
 */
export function utf8Of(text: string): Uint8Array {
  if (typeof TextEncoder === "function") return new TextEncoder().encode(text);
  const signs = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).match(/%..|./g) ?? [];
  return Uint8Array.from(signs, (sign) => (sign.length === 1 ? sign.charCodeAt(0) : Number(`0x${sign.slice(1)}`)));
}
