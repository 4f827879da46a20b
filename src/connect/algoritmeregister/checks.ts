import { algoritmeregister } from "../../generated/connect/algoritmeregister.js";
import type { RegisterVeld } from "../../model/algoritmeregister.js";
import { isObject } from "../../model/depth.js";
import { escaped, shownKey } from "../../read/shown.js";
import type { Concept } from "./draft.js";
import { hardIn } from "./readable.js";

const { velden, meldingen, vragen } = algoritmeregister;

/** Something in a publication that the standard does not take. */
export interface RegisterProbleem {
  /** JSON pointer to the field. */
  readonly pad: string;
  readonly code: keyof typeof meldingen;
  readonly gevonden: string;
  readonly verwacht: string;
}

type Found = Omit<RegisterProbleem, "pad">;
const found = (code: Found["code"], gevonden: unknown = "", verwacht: unknown = ""): Found => ({
  code,
  gevonden: String(gevonden),
  verwacht: String(verwacht),
});

/** No more than a URL of a page is: the register asks for `https://`. */
const isAddress = (text: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);
const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const wrongKind = ({ soort }: RegisterVeld): Found[] => [found("soort", "", meldingen.soorten[soort])];
const tooLong = (text: string, hoogstens: number | undefined): Found[] =>
  hoogstens !== undefined && [...text].length > hoogstens ? [found("teLang", [...text].length, hoogstens)] : [];

const isUgly = (char: string): boolean => escaped(char) !== char;
/** What a reader does not see, or what turns the text round; the end of a line where a text may have more of them. */
function invisible(text: string, eenRegel = false): Found[] {
  const seen = eenRegel ? text : text.replace(/\r?\n/g, " ");
  const first = [...seen].find(isUgly);
  return first === undefined ? [] : [found("teken", escaped(first))];
}

function inReferences(veld: RegisterVeld, items: readonly unknown[]): Found[] {
  return items.flatMap((item) => {
    if (!isObject(item)) return wrongKind(veld);
    const { title, link } = item;
    if (typeof title !== "string" || title.trim() === "" || typeof link !== "string" || !isAddress(link))
      return wrongKind(veld);
    return [...tooLong(title, veld.hoogstens), ...invisible(title, true), ...invisible(link, true)];
  });
}

function inList(veld: RegisterVeld, items: readonly unknown[]): Found[] {
  const { keuzes = [], aantal = items.length } = veld;
  return [
    ...(items.every((item) => typeof item === "string" && keuzes.includes(item))
      ? []
      : [found("keuze", "", keuzes.join("; "))]),
    ...(items.length > aantal ? [found("teVeel", items.length, aantal)] : []),
  ];
}

function inText(veld: RegisterVeld, text: string): Found[] {
  const { soort, keuzes = [], hoogstens, b1, eenRegel } = veld;
  const form = { maand: isMonth, adres: isAddress, contact: (value: string) => isAddress(value) || isMail(value) };
  if (soort === "keuze") return keuzes.includes(text) ? [] : [found("keuze", "", keuzes.join("; "))];
  if (soort !== "tekst" && !form[soort as keyof typeof form](text)) return wrongKind(veld);
  return [
    ...tooLong(text, hoogstens),
    ...invisible(text, eenRegel ?? soort !== "tekst"),
    ...(b1 ? hardIn(text).map(({ code, gevonden, verwacht }) => found(code, gevonden, verwacht)) : []),
  ];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

function inField(veld: RegisterVeld, value: unknown): Found[] {
  if (isEmpty(value)) return veld.verplicht ? [found("leeg")] : [];
  const many = veld.soort === "lijst" || veld.soort === "verwijzingen";
  if (many !== Array.isArray(value) || (!many && typeof value !== "string")) return wrongKind(veld);
  if (Array.isArray(value)) return veld.soort === "lijst" ? inList(veld, value) : inReferences(veld, value);
  return inText(veld, value as string);
}

/** Months and a status that contradict each other. Whether they fit today nobody knows here: there is no clock. */
function inTime(publication: Readonly<Record<string, unknown>>): RegisterProbleem[] {
  const { status, begin_date: begin, end_date: end } = publication;
  const pad = "/end_date";
  const isOver = typeof end === "string" && isMonth(end);
  return [
    ...(isOver && typeof begin === "string" && isMonth(begin) && end < begin
      ? [{ pad, ...found("volgorde", end, begin) }]
      : []),
    ...(status === BUITEN_GEBRUIK && isEmpty(end) ? [{ pad, ...found("zonderEinde", status) }] : []),
    ...(status === IN_ONTWIKKELING && isOver ? [{ pad, ...found("nogGeenEinde", status) }] : []),
  ];
}
const [IN_ONTWIKKELING, , BUITEN_GEBRUIK] = velden.find(({ naam }) => naam === "status")?.keuzes ?? [];

/** A publication that is on another question than it is checked for, by the name that a draft gives it. */
function onOther({ name }: Readonly<Record<string, unknown>>, vraag: string): RegisterProbleem[] {
  const other = Object.entries(vragen).find(([one, about]) => one !== vraag && about.name === name);
  return other ? [{ pad: "/name", ...found("andereVraag", other[0], vraag) }] : [];
}

/**
 * Holds a publication on a question against the standard: what is required, how long, which choices, which forms, level B1 where that is
 * asked, and what contradicts itself.
 */
export function registerProblems(publication: Readonly<Record<string, unknown>>, vraag: string): RegisterProbleem[] {
  const strange = Object.keys(publication).filter((key) => !velden.some(({ naam }) => naam === key));
  return [
    ...velden.flatMap((veld) => inField(veld, publication[veld.naam]).map((one) => ({ pad: `/${veld.naam}`, ...one }))),
    ...inTime(publication),
    ...onOther(publication, vraag),
    ...strange.map((key) => ({ pad: `/${key.slice(0, 40)}`, ...found("onbekend") })),
  ];
}

/** What a draft says that it is on, where that is another question or regime than it is checked for. */
function otherDraft(
  draft: Readonly<Record<string, unknown>>,
  wanted: { readonly vraag: string; readonly regime: string | undefined },
): RegisterProbleem[] {
  const differs = (key: keyof typeof wanted): boolean =>
    draft[key] !== undefined && wanted[key] !== undefined && draft[key] !== wanted[key];
  return (["vraag", "regime"] as const)
    .filter(differs)
    .map((key) => ({ pad: `/${key}`, ...found("andereVraag", shownKey(String(draft[key])), wanted[key]) }));
}

/** A draft as it is written: what it is of, the publication, and what is still to be done. */
export interface RegisterDocument {
  readonly standaard: string;
  readonly versie: string;
  readonly vraag: string;
  readonly regime: string;
  readonly publicatie: Concept;
  readonly inTeVullen: readonly object[];
  readonly aanTeVullen: readonly object[];
}

const beside: Readonly<Record<keyof RegisterDocument, true>> = {
  ...{
    standaard: true,
    versie: true,
    vraag: true,
    regime: true,
    publicatie: true,
    inTeVullen: true,
    aanTeVullen: true,
  },
};

/** Holds a draft as it was written against the standard, or the publication alone: what was filled in beside the publication would be lost. */
export function documentProblems(
  document: Readonly<Record<string, unknown>>,
  wanted: { readonly vraag: string; readonly regime: string | undefined },
): RegisterProbleem[] {
  const { publicatie } = document;
  if (!isObject(publicatie)) return registerProblems(document, wanted.vraag);
  const strange = Object.keys(document).filter((key) => !Object.hasOwn(beside, key));
  return [
    ...strange.map((key) => ({ pad: `/${key.slice(0, 40)}`, ...found("ernaast") })),
    ...otherDraft(document, wanted),
    ...registerProblems(publicatie, wanted.vraag),
  ];
}
