import type { RegelBestanden } from "../../model/regime.js";
import { documentOf } from "./citations.js";

const HEAD = /^---\n([\s\S]*?)\n---\n/;
const ADDRESS = /^url: *"?(https?:\/\/[^\s"]+)"?$/m;

/** Where the text of a source says at its head that it can be read. */
export const addressIn = (text: string): string | undefined => ADDRESS.exec(HEAD.exec(text)?.[1] ?? "")?.[1];

/** The addresses of the sources among rule files, by the name of their document. */
export const addressesIn = (bestanden: RegelBestanden): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(bestanden).flatMap(([path, text]) => {
      const document = documentOf(path);
      const address = typeof text === "string" ? addressIn(text) : undefined;
      return document === undefined || address === undefined ? [] : [[document, address]];
    }),
  );
