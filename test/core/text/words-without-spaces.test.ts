import { expect, test } from 'vitest';
import { lacksSpaces } from '../../../src/core/text/words-without-spaces.ts';
import { harbour, harbourInArabic, harbourInChinese } from '../../support/texts.ts';

test.each<[string, boolean]>([
  [harbourInChinese.paragraphs.join('\n'), true],
  ['港の理事会は魚市場の移転を決めた', true],
  ['คณะกรรมการท่าเรือตัดสินใจย้ายตลาดปลา', true],
  ['Xi Jinping (习近平) visited the harbour', false],
  [harbour.paragraphs.join('\n'), false],
  [harbourInArabic.paragraphs.join('\n'), false],
  ['항만 이사회는 수산시장을 옮기기로 했다', false],
  ['गोदी बोर्ड ने मछली बाज़ार हटाने का निर्णय लिया', false],
  ['🐟 1987', false],
  ['', false],
])('words without spaces, in %s: %s', (text, expected) => {
  expect(lacksSpaces(text)).toBe(expected);
});
