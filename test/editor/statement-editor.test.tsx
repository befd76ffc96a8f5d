// @vitest-environment jsdom
/** An entry is called in its list as the checks call it. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { error } from '../../src/core/story-file/fault.ts';
import { EditingProvider } from '../../src/editor/editing.ts';
import { Statements } from '../../src/editor/statement-editor.tsx';
import { describeFault } from '../../src/view/story-file/describe-fault.ts';
import { english } from '../../tools/locales/english.ts';

const nothing = (): void => undefined;
const STATEMENT = { text: '', when: '', saidBy: '', sources: [], about: '' };

test.each([
  [['timeline'], 'Entry 2'],
  [['reading'], 'Remark 2'],
  [['terms', 0, 'note', 'then'], 'Sentence 2'],
  [['terms', 0, 'note', 'notToBeConfusedWith'], 'Entry 2'],
])('%s: %s', (path, called) => {
  render(
    <LanguageProvider value={english()}>
      <EditingProvider value={{ type: nothing, take: nothing, lead: nothing }}>
        <Statements
          {...{ path, title: 'Title', addLabel: 'Add', aboutLabel: null }}
          statements={[STATEMENT, STATEMENT]}
        />
      </EditingProvider>
    </LanguageProvider>,
    document.body,
  );
  expect(document.body.textContent).toContain(called);
  const fault = describeFault(error([...path, 1, 'when'], 'empty'), {}, english());
  expect(fault.toLowerCase()).toContain(called.toLowerCase());
  render(null, document.body);
});
