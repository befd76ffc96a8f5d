/** A kind of term has one colour, on the page and in the notes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MARK_STYLES } from '../../../src/core/marks/palette.ts';

const TOKENS = path.resolve(import.meta.dirname, '../../../assets/tokens.css');

test.each(['person', 'law', 'list', 'place'] as const)(
  'the notes show a %s in its marks’ colours',
  async (kind) => {
    const tokens = await readFile(TOKENS, 'utf8');
    const { light, dark } = MARK_STYLES[kind];
    expect(tokens).toContain(`--${kind}: light-dark(${light.line}, ${dark.line});`);
  },
);
