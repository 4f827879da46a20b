import type { Download } from "./downloads.js";

/** Hands a file to the reader. It is made here: no address outside the page is asked for it. */
export function save({ name, type, text }: Download): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
