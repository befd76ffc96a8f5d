// @vitest-environment jsdom
/** How much room is left for a sentence is counted as the checks count it. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { EditingProvider } from '../../src/editor/editing.ts';
import { SentenceField } from '../../src/editor/fields.tsx';
import { english } from '../../tools/locales/english.ts';

const nothing = (): void => undefined;

test.each([
  ['The pier was sold. ', '18 of 18 characters', false],
  [' The piers were sold.', '20 of 18 characters', true],
])('blanks at the ends take no room: “%s”', (value, says, isOver) => {
  render(
    <LanguageProvider value={english()}>
      <EditingProvider value={{ type: nothing, take: nothing, lead: nothing }}>
        <SentenceField path={['gloss', 'text']} label="Words" value={value} most={18} />
      </EditingProvider>
    </LanguageProvider>,
    document.body,
  );
  const hint = document.getElementById('gloss-text-hint');
  expect(hint?.textContent).toBe(says);
  expect(hint?.classList.contains('over')).toBe(isOver);
  render(null, document.body);
});
