/** Begins to take the article of the page in a tab. */
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import { bringCapture } from './bring-capture.ts';

export type Taking = {
  /** What went wrong. */
  readonly error: SpokenLine;
  /** For notes of its own, or to become a copy of the story with an id. */
  readonly take: (copyOf: string | null) => void;
};

/** From where it begins all of it happens on the page, so that nothing is lost with the popup. */
export function useTaking(tabId: number): Taking {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const take = async (copyOf: string | null): Promise<void> => {
    if (await bringCapture(tabId, copyOf)) window.close();
    else complain(message('stateNoAccess'));
  };
  return { error, take: (copyOf) => void take(copyOf) };
}
