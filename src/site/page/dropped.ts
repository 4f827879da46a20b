import { type FolderFile, isWanted } from "./rule-folder.js";

const readFile = async (file: File, path: string): Promise<FolderFile> => ({ path, text: await file.text() });

/** The files that were chosen, with their paths where a folder was. */
export const chosenFiles = (files: FileList | null): Promise<readonly FolderFile[]> =>
  Promise.all(
    [...(files ?? [])]
      .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
      .filter(({ path }) => !path.includes("/") || isWanted(path))
      .map(({ file, path }) => readFile(file, path)),
  );

const fileIn = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder tells of its files in parts, and of none when it has told of all. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesOf(entry: FileSystemEntry, before: string): Promise<readonly FolderFile[]> {
  const path = `${before}${entry.name}`;
  if (isFile(entry)) {
    return before !== "" && !isWanted(path) ? [] : [await readFile(await fileIn(entry), path)];
  }
  if (!isFolder(entry)) return [];
  const inside = await Promise.all((await entriesIn(entry)).map((one) => filesOf(one, `${path}/`)));
  return inside.flat();
}

/** The files that were dropped, those in folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly FolderFile[]> {
  // What was dropped is told for as long as the event lasts: first all entries, then what they hold.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(transfer.files);
  return (await Promise.all(entries.map((entry) => filesOf(entry, "")))).flat();
}
