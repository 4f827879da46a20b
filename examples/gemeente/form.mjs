import { describe } from "leerplicht-tlv";
import form from "leerplicht-tlv/schema/vrijstelling.formulier.nl.schema.json" with { type: "json" };
import { html } from "./html.mjs";
/** The form of a claim. A proposal or bill decides no real case, so nobody can choose one. */
export const schema = structuredClone(form);
const inForce = describe("vrijstelling").regimes.filter((one) => !one.hypothetisch);
schema.properties.regime.oneOf = inForce.map(({ id, titel }) => ({ const: id, title: titel.nl }));
const NONE = { const: "-", title: "geen van deze" }; // An empty list is an answer too.
const isTop = (path) => path.lastIndexOf("/") <= 0;
/** The part of a schema that a JSON Pointer names. */
export const partAt = (schema, path) =>
  path.split("/").reduce((part, key) => (key ? part?.properties?.[key] : part), schema);
/** What is known, with what was filled in. An open field is absent, and not no. What is no answer stays as typed. */
export function read(part, fields, known, path = "") {
  if (part.const !== undefined) return part.const;
  if (part.properties) {
    const all = { ...known };
    for (const [key, one] of Object.entries(part.properties)) all[key] = read(one, fields, all[key], `${path}/${key}`);
    const facts = Object.entries(all).filter(([, value]) => value !== undefined);
    return facts.length > 0 || isTop(path) ? Object.fromEntries(facts) : undefined;
  }
  if (!fields.has(path)) return known;
  const typed = fields.getAll(path).filter((one) => one.trim() !== "");
  const text = typed.join(", "); // Two answers to one question are none.
  if (text === "") return undefined;
  if (part.type === "array") return text === NONE.const ? [] : typed;
  if (part.type === "integer" && /^-?\d{1,9}$/.test(text)) return Number(text);
  return (part.oneOf?.find((one) => `${one.const}` === text) ?? { const: text }).const;
}
/** A value in words. */
export function say(part, value) {
  if (part.items && value) return value.map((one) => say(part.items, one)).join(", ") || NONE.title;
  return part.oneOf?.find((one) => one.const === value)?.title ?? value ?? "niet bekend";
}

/** The fields of a part, each named by its JSON Pointer: so does a problem of the package say where it is. */
export function draw(part, value, problems = [], path = "") {
  if (part.const !== undefined) return "";
  if (part.properties) {
    const each = ([key, one]) => draw(one, value?.[key], problems, `${path}/${key}`);
    const all = Object.entries(part.properties).map(each);
    return isTop(path) ? all : html`<fieldset><legend>${part.title}</legend>${all}</fieldset>`;
  }
  const wrong = problems.filter(({ pad }) => pad === path || pad.startsWith(`${path}/`));
  const why = wrong.map(({ verwacht, remedie }) => html`<strong>Verwacht: ${verwacht}. ${remedie}</strong> `);
  const about = html`<span class="about" id="${path}:">${why}${part.description}</span>`;
  const state = html`id="${path}" aria-describedby="${path}:" ${why.length > 0 && html`aria-invalid="true"`}`;
  const chosen = value?.length === 0 ? [NONE.const] : [value ?? []].flat().map(String);
  const choice = (one, word) => html`value="${String(one.const)}" ${chosen.includes(String(one.const)) && word}`;
  if (part.type === "array") {
    const box = (one) => html`<input type="checkbox" name="${path}" ${choice(one, "checked")}>`;
    const boxes = [...part.items.oneOf, NONE].map((one) => html`<label>${box(one)} ${one.title}</label>`);
    return html`<fieldset class="field" ${state}><legend>${part.title}</legend>
      <input type="hidden" name="${path}">${boxes}${about}</fieldset>`;
  }
  const options = part.oneOf?.map((one) => html`<option ${choice(one, "selected")}>${one.title}</option>`);
  const control = options
    ? html`<select name="${path}" ${state}><option value>${!isTop(path) && "niet bekend"}</option>${options}</select>`
    : html`<input name="${path}" type="${part.format ?? "text"}" value="${value}" autocomplete="off" ${state}>`;
  return html`<div class="field"><label for="${path}">${part.title}</label>${control}${about}</div>`;
}
