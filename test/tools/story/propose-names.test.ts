/** Names are proposed by their capitals, with the forms in which they stand. */
import { expect, test } from 'vitest';
import { proposeGateNames, proposeNames } from '../../../tools/story/propose-names.ts';
import { sampleReport } from '../../../tools/sample/sample-page.ts';
import { OWN_TEXT } from '../../support/own-story.ts';

const { headline, paragraphs } = sampleReport();
const SAMPLE = [headline, ...paragraphs].join('\n\n');

test('the forms of a name are put together by its last word', () => {
  expect(proposeNames(SAMPLE)).toEqual(
    expect.arrayContaining([
      { forms: ['Tom Donilon', 'Donilon'], count: 2 },
      { forms: ['Jay Carney', 'Carney'], count: 2 },
      { forms: ['Vladimir Putin'], count: 1 },
    ]),
  );
});

const NO_NAMES = ['The', 'What', 'Those', 'On', 'Monday', 'September', 'Moscow. He'];
test.each(NO_NAMES)('%s is no name', (word) => {
  expect(proposeNames(SAMPLE).flatMap(({ forms }) => forms)).not.toContain(word);
});

test('an abbreviation’s point ends no name', () => {
  const text = 'The judge heard Mr. Okafor, and Ada B. Okafor was sworn in.';
  expect(proposeNames(text)).toEqual([{ forms: ['Ada B. Okafor', 'Mr. Okafor'], count: 2 }]);
});

test('the gate is proposed names of the first third, as they are compared', () => {
  expect(proposeGateNames(OWN_TEXT)).toEqual(['okafor', 'harbour', 'tarrow', 'ada']);
  expect(proposeGateNames('A man called O’Neil came. He was seen again, and yet again.')).toEqual([
    'oneil',
  ]);
});
