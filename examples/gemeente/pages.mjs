import { askNext, explain } from "leerplicht-tlv";
import { draw, partAt, say, schema } from "./form.mjs";
import { html, Markup } from "./html.mjs";

const tellings = [
  { name: "in gewone taal", taal: "nl", register: "ouder", lengte: "kort" },
  { name: "juridisch", taal: "nl", register: "dossier", lengte: "volledig" },
  { name: "in plain English", taal: "en", register: "ouder", lengte: "kort" },
  { name: "legal, in English", taal: "en", register: "dossier", lengte: "volledig" },
];
const told = (uitkomst, { name, ...options }) => new Markup(explain(uitkomst, { ...options, vorm: "html" }));
const momentOf = ({ opgeslagen, document }) =>
  `${document.uitkomst.oordeel}, ${opgeslagen.toLocaleString("nl", { timeZone: "Europe/Amsterdam" })}`;
const nameOf = ({ verzoek }) => `Zaak ${verzoek.kenmerk ?? "zonder kenmerk"}`;
/** A page, as a tag: page("Title")`<p>...</p>`. */
export function page(title) {
  return (...body) => html`<!doctype html><html lang="nl"><meta charset="utf-8"><title>${title}</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/stijl.css">
    <header><a href="/">Alle zaken</a></header><main><h1>${title}</h1>${html(...body)}</main></html>`;
}
/** What is sent goes with the version that was read, so that nobody overwrites or records what they did not see. */
const posting = (action, { versie }, button, body) => html`<form method="post" action="${action}">
  <input type="hidden" name="versie" value="${versie}">${body}<button>${button}</button></form>`;
const saving = (zaak, body) => posting(zaak.id ? `/zaken/${zaak.id}` : "/nieuw", zaak, "Opslaan", body);

const linkTo = (zaak) => html`<li><a href="/zaken/${zaak.id}">${nameOf(zaak)}</a></li>`;
export const listPage = (zaken) => page("Vrijstelling van de leerplicht")`<ul>${zaken.map(linkTo)}</ul>
  <p><a href="/nieuw">Nieuwe zaak</a></p>`;

export function formPage(zaak, problems = []) {
  const link = ({ pad }) => html`<a href="#${pad}">${partAt(schema, pad)?.title ?? pad}</a>`;
  const wrong = problems.map((one) => html`<li>${link(one)}: ${one.remedie}</li>`);
  const alert = html`<section class="alert" role="alert"><h2>Dit klopt nog niet</h2><ul>${wrong}</ul></section>`;
  return page("Formulier")`${wrong.length > 0 && alert}${saving(zaak, draw(schema, zaak.verzoek, problems))}`;
}
/** The one thing to ask now, of whom, and why; but not what a clerk said to find out later. */
function question(zaak, uitkomst, query) {
  const later = query.getAll("later");
  const ontbreekt = uitkomst.ontbreekt.filter(({ feit }) => !later.includes(feit));
  const vraag = askNext({ ...uitkomst, ontbreekt });
  if (vraag === null) return html`<p>Er is nu niets meer te vragen.</p>`;
  const [groep, feit] = vraag.feit.split(".");
  const [path, known] = [`/zaak/${groep}/${feit}`, zaak.verzoek.zaak?.[groep]?.[feit]];
  const judgement = html`<p><strong>Dit is een oordeel van een mens: vul in wat die heeft geoordeeld.</strong></p>`;
  const kept = later.map((feit) => html`<input type="hidden" name="later" value="${feit}">`);
  const body = html`${kept}${vraag.soort === "oordeel" && judgement}${draw(partAt(schema, path), known, [], path)}
    <p>Te vragen bij: ${vraag.wie.nl}. Blijkt uit: ${vraag.bewijsstuk.nl}. Nodig voor: ${vraag.bron.vindplaats}.
    <a href="?${new URLSearchParams([...query, ["later", vraag.feit]])}">Vraag dit later</a></p>`;
  return saving(zaak, body);
}

export function casePage({ zaak, uitkomst, calendar, fields }, records) {
  const chosen = tellings.at(Number(fields.get("uitleg"))) ?? tellings[0];
  const here = (one) => one === chosen && html`aria-current="page"`;
  const ways = tellings.map((one, i) => html`<a href="?uitleg=${i}" lang="${one.taal}" ${here(one)}>${one.name}</a>`);
  const kept = records.map((one) => html`<li><a href="/zaken/${zaak.id}/bewijs/${one.id}">${momentOf(one)}</a></li>`);
  return page(nameOf(zaak))`<nav><a href="/zaken/${zaak.id}/formulier">Formulier</a>
    ${calendar && html`<a href="/zaken/${zaak.id}/termijnen.ics">Termijnen voor de agenda</a>`}</nav>
    <section class="ask"><h2>Volgende vraag</h2>${question(zaak, uitkomst, fields)}</section>
    <nav aria-label="Uitleg">${ways}</nav>${told(uitkomst, chosen)}
    <section><h2>Vastgelegd</h2><ul>${kept}</ul>
    ${posting(`/zaken/${zaak.id}/bewijs`, zaak, "Leg dit antwoord vast")}</section>`;
}
/** A record and the case now: every field of the form, the rules and the answer. All else follows from those. */
const regels = { properties: { regelset: { title: "regels" } } };
const whole = { verzoek: schema, uitkomst: { properties: { bewijs: regels, oordeel: { title: "oordeel" } } } };
export function changes(toen, nu, part = { properties: whole }) {
  const parts = Object.entries(part.properties ?? {});
  if (parts.length > 0) return parts.flatMap(([key, one]) => changes(toen?.[key], nu?.[key], one));
  const [then, now] = [toen, nu].map((value) => say(part, value));
  return then === now ? [] : [html`<dt>${part.title}</dt><dd>toen ${then}, nu ${now}</dd>`];
}

export const recordPage = (zaak, stored, uitslag, changed) => page(nameOf(zaak))`<p>Vastgelegd: ${momentOf(stored)}</p>
  <section><h2>Herhaald met de feiten van toen: ${uitslag}</h2></section>
  <section><h2>Met de feiten van nu: ${changed.length > 0 ? "verschil" : "gelijk"}</h2><dl>${changed}</dl></section>
  ${told(stored.document.uitkomst, tellings[0])}<p>Regels: <code>${stored.document.regelset.sha256}</code></p>
  <p><a href="/zaken/${zaak.id}">Terug naar de zaak</a></p>`;
