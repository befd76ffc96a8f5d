/** A story file that a tab shows as text, as a newsroom's site or a disk gives it to the browser. */
import browser from 'webextension-polyfill';

/** What goes from one part of the extension to another at once; of larger files the reader chooses a saved one. */
const MOST_CHARACTERS = 10_000_000;

/** Whether a tab shows what looks like one; false where the browser does not let it be read. */
export async function showsStoryFile(tabId: number): Promise<boolean> {
  return (await ask(tabId, true)) !== null;
}

/** The text of the file in a tab; null where there is none, or it can't be read. */
export function textOfStoryFile(tabId: number): Promise<string | null> {
  return ask(tabId, false);
}

async function ask(tabId: number, isAbbreviated: boolean): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: storyFileIn,
      args: [MOST_CHARACTERS, isAbbreviated],
    });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    return null;
  }
}

/** Runs in the page, where nothing else of this file is known. Browsers show a text as one `pre` element. */
function storyFileIn(most: number, isAbbreviated: boolean): string | null {
  const type = document.contentType;
  if (!/^(?:text\/(?:plain|json)|application\/(?:[\w.-]+\+)?json)$/.test(type)) return null;
  const text = document.querySelector('body > pre')?.textContent ?? '';
  if (text.length > most || !/^\s*\{/.test(text)) return null;
  const isStory = text.includes('"gate"') && text.includes('"terms"') && text.includes('"copies"');
  if (!isStory) return null;
  return isAbbreviated ? '' : text;
}
