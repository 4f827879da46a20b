import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { bundle, record, replay, safeEvaluate } from "leerplicht-tlv";
import { toIcal } from "leerplicht-tlv/ical";
import { read, schema } from "./form.mjs";
import { casePage, changes, formPage, listPage, page, recordPage } from "./pages.mjs";

const guards = {
  "content-security-policy": "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cache-control": "no-store",
};
const stale = { pad: "/zaak", remedie: "Een collega sloeg intussen op. Kijk het na, en sla dan opnieuw op." };
const proposal = { pad: "/regime", verwacht: "regels die gelden", remedie: "Kies er een uit de lijst." };

const sent = (body, status = 200, type = "text/html") => [status, { "content-type": `${type}; charset=utf-8` }, body];
/** After a change the browser goes and looks, so that a reload changes nothing. */
const seeOther = (location) => [303, { location }];
const today = () => new Date().toLocaleDateString("sv", { timeZone: "Europe/Amsterdam" }); // The package has no clock.
async function judge(verzoek) {
  const judged = await safeEvaluate(verzoek);
  if (judged.uitkomst?.hypothetisch) return { ok: false, problemen: [proposal] };
  return { ...judged, calendar: judged.ok && toIcal(judged.uitkomst, { herinnering: 7 }) };
}

/** Saves what the package can judge. The rest comes back as a form, as it was filled in. */
async function save({ store, fields, zaak: known }) {
  const zaak = { id: known?.id, versie: fields.get("versie"), verzoek: read(schema, fields, known?.verzoek) };
  const judged = await judge(zaak.verzoek);
  if (!judged.ok) return sent(formPage(zaak, judged.problemen), 422);
  if (!known) return seeOther(`/zaken/${(await store.add(zaak.verzoek)).id}`);
  const later = fields.getAll("later").map((feit) => ["later", feit]);
  if (await store.save(zaak)) return seeOther(`/zaken/${zaak.id}?${new URLSearchParams(later)}`);
  return sent(formPage({ ...zaak, versie: known.versie }, [stale]), 409);
}

const steps = {
  "GET /": async ({ store }) => sent(listPage(await store.cases())),
  "GET /stijl.css": () => sent(readFileSync(new URL("stijl.css", import.meta.url)), 200, "text/css"),
  "GET /nieuw": () => sent(formPage({ verzoek: { peildatum: today() } })),
  "POST /nieuw": save,
  "POST zaak": save,
  "GET zaak": async (asked) => sent(casePage(asked, await asked.store.records(asked.zaak.id))),
  "GET zaak/formulier": ({ zaak }) => sent(formPage(zaak)),
  "GET zaak/termijnen.ics": ({ calendar }) => calendar && sent(calendar, 200, "text/calendar"),
  "POST zaak/bewijs": async ({ store, zaak, uitkomst, fields }) => {
    if (fields.get("versie") !== `${zaak.versie}`) return sent(page("Een collega sloeg intussen op")``, 409);
    await store.keep(zaak, record(zaak.verzoek, uitkomst), bundle(uitkomst.vraag, uitkomst.regime.id));
    return seeOther(`/zaken/${zaak.id}`);
  },
  "GET zaak/bewijs": async ({ store, zaak, uitkomst, bewijs }) => {
    const stored = (await store.records(zaak.id)).find(({ id }) => id === bewijs);
    if (!stored) return undefined;
    const { uitslag } = await replay(stored.document, { regelsets: [stored.regels] });
    return sent(recordPage(zaak, stored, uitslag, changes(stored.document, { ...zaak, uitkomst })));
  },
};

const ofCase = /^\/zaken\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(\/[a-z.]+)?(?:\/([\da-f-]+))?$/;
async function answer(store, hosts, request) {
  const { method, headers } = request;
  const { pathname, searchParams } = new URL(`http://here${request.url}`);
  const isPost = method === "POST";
  // Another site may not write here, nor read along under a name of its own. A body without a length may have any.
  const isForeign = isPost && headers.origin?.endsWith(`://${headers.host}`) === false;
  if (isForeign || !hosts.includes(headers.host?.replace(/:\d+$/, ""))) return sent(page("Geweigerd")``, 403);
  if (isPost && !(Number(headers["content-length"]) <= 65_536)) return sent(page("Te groot")``, 413);
  const fields = isPost ? new URLSearchParams(await text(request)) : searchParams;
  const [, id, step = "", bewijs] = ofCase.exec(pathname) ?? [];
  const zaak = id && (await store.find(id));
  const judged = zaak && (await judge(zaak.verzoek));
  const name = `${method} ${zaak ? `zaak${step}` : pathname}`;
  // What was stored under an older version of the package may have to be mended first.
  if (judged?.ok === false && name !== "POST zaak") return sent(formPage(zaak, judged.problemen), 422);
  const reply = await steps[name]?.({ ...judged, store, zaak, fields, bewijs });
  return reply ?? sent(page("Deze pagina is er niet")``, 404);
}

/** The application on a store, for who calls it by one of these names. */
export const serverOn = (store, hosts = ["127.0.0.1", "localhost"]) =>
  createServer(async (request, response) => {
    const [status, headers, body] = await answer(store, hosts, request).catch(({ code, name }) => {
      console.error(code ?? name); // Not what it says: that can hold facts of a child.
      return sent(page("Er ging iets mis")``, 500);
    });
    response.writeHead(status, { ...guards, ...headers }).end(`${body ?? ""}`);
  });
