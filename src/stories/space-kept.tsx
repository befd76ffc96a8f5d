/** How much is kept, where, and whether the browser may clear it when the device runs out of space. */
import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import type { LibraryEntry } from '../extension/library/schema.ts';
import { formatBytes } from './format-bytes.ts';

/** The part of the browser's storage manager that is used here; some browsers lack it. */
export type Space = {
  persisted?(): Promise<boolean>;
  persist?(): Promise<boolean>;
};

export type SpaceKeptProps = {
  readonly entries: readonly LibraryEntry[];
  /** How many there are; their size is not told. */
  readonly drafts: number;
  /** How many were added to bundled stories. */
  readonly copies: number;
  readonly storage: Space | undefined;
};

type Permanence = 'unknown' | 'asked-for' | 'refused' | 'kept';

/** Null where nothing is kept. The question is put only where the browser knows an answer. */
export function SpaceKept({ entries, drafts, copies, storage }: SpaceKeptProps): VNode | null {
  const language = useLanguage();
  const { locale, message } = language;
  const { permanence, persist } = usePermanence(storage);
  if (entries.length + drafts + copies === 0) return null;
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return (
    <Section id="kept" title={message('storiesKept')} class="option">
      {entries.length > 0 && (
        <p class="explanation">
          {language.count('storiesKeptText', entries.length, formatBytes(bytes, locale))}
        </p>
      )}
      {drafts > 0 && <p class="explanation">{language.count('storiesKeptDrafts', drafts)}</p>}
      {copies > 0 && <p class="explanation">{language.count('storiesKeptCopies', copies)}</p>}
      {permanence === 'asked-for' && (
        <>
          <p class="explanation">{message('storiesPersistText')}</p>
          <div class="buttons">
            <button type="button" id="persist" onClick={persist}>
              {message('storiesPersist')}
            </button>
          </div>
        </>
      )}
      <p id="permanence" role="status" class="explanation">
        {permanence === 'kept' && message('storiesPersisted')}
        {permanence === 'refused' && message('storiesNotPersisted')}
      </p>
    </Section>
  );
}

function usePermanence(storage: Space | undefined): {
  readonly permanence: Permanence;
  readonly persist: () => void;
} {
  const [permanence, setPermanence] = useState<Permanence>('unknown');
  const ask = async (question: 'persisted' | 'persist', otherwise: Permanence): Promise<void> => {
    try {
      const isKept = await storage?.[question]?.();
      if (isKept !== undefined) setPermanence(isKept ? 'kept' : otherwise);
    } catch {
      setPermanence(question === 'persist' ? 'refused' : 'unknown');
    }
  };
  useLayoutEffect(() => void ask('persisted', 'asked-for'), [storage]);
  return { permanence, persist: () => void ask('persist', 'refused') };
}
