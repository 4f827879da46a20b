/** Markup. All that is put in it is escaped, unless it is markup itself. */
export class Markup extends String {}
export const html = (raw, ...values) => new Markup(String.raw({ raw }, ...values.map(shown)));

function shown(value) {
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(shown).join("");
  return value == null || value === false ? "" : `${value}`.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
