/** What the browser keeps for a page, where it lets a file keep anything; each says whether it did. */
const place = (vraag: string): string => `leerplicht-tlv:${vraag}`;

export function readKept(vraag: string): string | null {
  try {
    return localStorage.getItem(place(vraag));
  } catch {
    return null;
  }
}

export function keep(vraag: string, text: string): boolean {
  try {
    localStorage.setItem(place(vraag), text);
    return true;
  } catch {
    return false;
  }
}

/** Keeps what was kept before, as it is now; what was forgotten meanwhile, in another window, is not kept again. */
export const keepOn = (vraag: string, text: string): boolean => readKept(vraag) !== null && keep(vraag, text);

export function forget(vraag: string): boolean {
  try {
    localStorage.removeItem(place(vraag));
    return true;
  } catch {
    return false;
  }
}
