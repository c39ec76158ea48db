import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Which of the words stand anywhere in the files of a folder, in one or two bytes a letter. */
export async function findWords(
  folder: string,
  words: readonly string[],
  except?: string,
): Promise<string[]> {
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || (except && entry.parentPath.endsWith(except))) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    for (const word of words) {
      if (content.includes(word, 0, 'latin1') || content.includes(word, 0, 'utf16le')) found.add(word);
    }
  }
  return [...found];
}

/** Runs in the panel: stores a word unsealed in IndexedDB of the extension; shows that a search would find one. */
export function storeUnsealed(word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('control', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('words');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const saving = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
      saving.objectStore('words').put({ word }, 1);
      saving.oncomplete = () => resolve();
      saving.onerror = () => reject(saving.error);
    };
  });
}
