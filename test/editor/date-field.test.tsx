// @vitest-environment jsdom
/** A date that can't be taken as it is typed is a fault of its field, and what it may be stands there to be chosen. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { setField } from '../../src/core/editing/draft-steps.ts';
import { DateField } from '../../src/editor/date-field.tsx';
import { EditingProvider } from '../../src/editor/editing.ts';
import { faultsByField, FaultsProvider, FieldFaults } from '../../src/editor/field-faults.ts';
import { checkDraft } from '../../src/core/editing/draft-faults.ts';
import type { DraftStory } from '../../src/core/editing/draft-story.ts';
import { NO_GATE } from '../../src/core/editing/gate-proposal.ts';
import { storyOfDraft } from '../../src/core/editing/story-of-draft.ts';
import type { DataPath } from '../../src/core/story-file/fault.ts';
import { storyValidator } from '../../tools/story/schema.ts';
import { english } from '../../tools/locales/english.ts';
import { wholeDraft } from '../support/whole-draft.ts';

const validate = await storyValidator();
const PATH: DataPath = ['sources', 'bbc', 'date'];
const nothing = (): void => undefined;

afterEach(() => {
  render(null, document.body);
});

test.each([
  [
    '5/6/2013',
    'may be two dates; choose the one that is meant',
    { '5 Jun 2013': '2013-06-05', '6 May 2013': '2013-05-06' },
  ],
  [
    '2008/09',
    'may be two dates; choose the one that is meant',
    { '2008 – 2009': '2008/2009', 'September 2008': '2008-09' },
  ],
  [
    'since 2009',
    'this period has no fixed end; give one, or write its beginning alone',
    { '2009': '2009' },
  ],
  ['about 2013', 'must be a year or a period; write 2013, or 2012 to 2014', {}],
])('“%s” %s', (typed, says, choices) => {
  const { field, chosen } = show(typed);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Such as 8 May 2013, May 2013 or 2011 to 2013',
    says,
  ]);
  const buttons = [...document.querySelectorAll('button')];
  for (const button of buttons) button.click();
  expect(buttons.map(({ textContent }, index) => [textContent, chosen[index]])).toEqual(
    Object.entries(choices),
  );
});

test('for the report’s day there are days alone to choose', () => {
  show('2008/09', ['asOf']);
  expect(document.querySelectorAll('button')).toHaveLength(0);
  show('5/6/2013', ['asOf']);
  expect(document.querySelectorAll('button')).toHaveLength(2);
});

test.each(['2011 to 2013', '2011-13', 'May 2013', '2013', 'soon', ''])(
  'for the report’s day, “%s” is none: a day is asked for',
  (typed) => {
    const { field } = show(typed, ['asOf']);
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const [hint, ...faults] = described.map((id) => document.getElementById(id)?.textContent);
    expect(hint).toBe('Such as 8 May 2013');
    expect(faults).toEqual(typed === '' ? [] : ['write one day, such as 8 May 2013']);
  },
);

test('a date that is understood is said as readers will see it', () => {
  expect(show('2011-13').field.getAttribute('aria-invalid')).toBe('false');
  expect(document.querySelector('.explanation')?.textContent).toBe('Understood as 2011 – 2013');
});

/** The field of a date, a source’s where nothing else is said, in which something is typed, and the dates that are chosen for it. */
function show(
  typed: string,
  path: DataPath = PATH,
): { field: HTMLInputElement; chosen: unknown[] } {
  const chosen: unknown[] = [];
  const draft = setField(wholeDraft(), path, typed);
  const editing = {
    type: nothing,
    take: (step: (before: DraftStory) => DraftStory) => {
      chosen.push(step(draft).sources.bbc?.date);
    },
    lead: nothing,
  };
  const story = storyOfDraft(draft, { print: null, gate: NO_GATE, takenIds: [] });
  const faults = new FieldFaults();
  faults.set(faultsByField(checkDraft(story, null, validate).faults, false));
  void act(() => {
    render(
      <LanguageProvider value={english()}>
        <EditingProvider value={editing}>
          <FaultsProvider value={faults}>
            <DateField path={path} label="Date" value={typed} />
          </FaultsProvider>
        </EditingProvider>
      </LanguageProvider>,
      document.body,
    );
  });
  const field = document.querySelector('input');
  if (!field) throw new Error('there is no field');
  return { field, chosen };
}
