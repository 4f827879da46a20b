import { useEffect, useState } from "preact/hooks";
import { useDesk } from "./desk.js";
import { chosenFiles, droppedFiles } from "./dropped.js";
import type { FolderFile } from "./rule-folder.js";
import { type Notice, take } from "./taken.js";

const HAS_FILES = "Files";
/** A folder is chosen whole; no standard names how, and every browser does it so. */
const A_FOLDER = { webkitdirectory: true } as const;

/** Opening a case, a record or rules: chosen with the keyboard or a mouse, or dropped anywhere on the page. */
export function Opening({ onTaken }: { readonly onTaken: (notices: readonly Notice[]) => void }) {
  const { about, dispatch, engine, state, t } = useDesk();
  const [over, setOver] = useState(false);

  const read = async (given: Promise<readonly FolderFile[]>): Promise<void> => {
    try {
      const { actions, notices: said } = await take(await given, engine, state, about);
      for (const action of actions) dispatch(action);
      onTaken(said);
    } catch {
      onTaken([{ says: "unreadable" }]);
    }
  };

  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes(HAS_FILES) === true;
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setOver(false);
      void read(droppedFiles(event.dataTransfer));
    };
    document.addEventListener("dragover", drag);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", drag);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  });

  return (
    <section class="card part" aria-labelledby="opening">
      <h2 id="opening">{t.openen.titel}</h2>
      <label for="open-case">{t.openen.dossier}</label>
      <input
        id="open-case"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          void read(chosenFiles(event.currentTarget.files));
          event.currentTarget.value = "";
        }}
      />
      <label for="open-rules">{t.openen.regels}</label>
      <input
        id="open-rules"
        type="file"
        {...A_FOLDER}
        onChange={(event) => {
          void read(chosenFiles(event.currentTarget.files));
          event.currentTarget.value = "";
        }}
      />
      <p class="soft">{t.openen.sleep}</p>
      {over && <p class="drop">{t.openen.los}</p>}
    </section>
  );
}
