/** A file for the page of stories that a tab shows as text, as a newsroom's site or a disk gives it to the browser. */
import browser from 'webextension-polyfill';

/** What goes from one part of the extension to another at once; of larger files the reader chooses a saved one. */
const MOST_CHARACTERS = 10_000_000;

/** What a file looks like by what is in it: a story or several, drafts, or versions that were added to a story. */
export type FileKind = 'story' | 'draft' | 'copies';

/** Which kind of file a tab shows; null for none, and where the browser does not let it be read. */
export async function fileKindIn(tabId: number): Promise<FileKind | null> {
  return (await ask(tabId, true))?.kind ?? null;
}

/** The text of the file in a tab; null where there is none, or it can't be read. */
export async function textOfStoryFile(tabId: number): Promise<string | null> {
  return (await ask(tabId, false))?.text ?? null;
}

type FileInTab = { readonly kind: FileKind; readonly text: string };

async function ask(tabId: number, isAbbreviated: boolean): Promise<FileInTab | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: storyFileIn,
      args: [MOST_CHARACTERS, isAbbreviated],
    });
    return (answer?.result as FileInTab | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, where nothing else of this file is known. Browsers show a text as one `pre` element. */
function storyFileIn(most: number, isAbbreviated: boolean): FileInTab | null {
  const type = document.contentType;
  if (!/^(?:text\/(?:plain|json)|application\/(?:[\w.-]+\+)?json)$/.test(type)) return null;
  const text = document.querySelector('body > pre')?.textContent ?? '';
  if (text.length > most || !/^\s*\{/.test(text)) return null;
  const given = isAbbreviated ? '' : text;
  const [, first] =
    /^\s*\{\s*(?:"format"\s*:\s*\d{1,9}\s*,\s*)?"(drafts|copiesOf)"\s*:/.exec(text) ?? [];
  if (first !== undefined) return { kind: first === 'drafts' ? 'draft' : 'copies', text: given };
  const isStory = text.includes('"gate"') && text.includes('"terms"') && text.includes('"copies"');
  return isStory ? { kind: 'story', text: given } : null;
}
