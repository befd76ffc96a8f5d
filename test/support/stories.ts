/** Made-up stories of the texts in test/texts, for pages that carry more than the bundled one. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fingerprintedCopy } from '../../tools/story/fingerprint-copy.ts';
import type { Report } from '../../tools/sample/sample-page.ts';
import type { Story, Term } from '../../src/core/story/story.ts';
import { harbour } from './texts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A story of which a report is the one copy. */
export function storyOf(report: Report, about: Pick<Story, 'id'> & Partial<Story>): Story {
  const { words, fingerprint } = fingerprintedCopy(
    [report.headline, ...report.paragraphs].join('\n\n'),
  );
  return {
    format: 1,
    notesBy: 'Nobody',
    title: report.headline,
    agency: 'Agency',
    asOf: '2013-04-16',
    gate: { names: [], minNames: 0 },
    terms: [],
    timeline: [],
    reading: [],
    sources: {
      // A publisher must be one whose kind is known.
      paper: { publisher: 'Paper', title: 'On this', url: 'https://www.bbc.com', date: null },
    },
    copies: [
      { id: `${about.id}-copy`, publisher: 'Paper', date: '2013-04-16', words, fingerprint },
    ],
    ...about,
  };
}

/** A term with a short note. */
export function termOf(id: string, kind: Term['kind'], ...forms: readonly string[]): Term {
  const [name = ''] = forms;
  const sentence = (text: string, when: string) => ({ text, when, sources: ['paper'] });
  return {
    id,
    kind,
    name,
    forms,
    note: {
      gloss: sentence(`This is ${name}.`, '2013'),
      then: [sentence(`So it was with ${name}.`, '2013-04-16')],
      since: [sentence(`So it is now with ${name}.`, '2014')],
    },
  };
}

/** A second story to know, with a term that has the id of one of the bundled story's. */
export const harbourStory = storyOf(harbour, {
  id: 'harbour-fish-market-2013',
  notesBy: 'The harbour desk',
  language: 'en-GB',
  agency: 'Quay Courier',
  gate: { names: ['ingrid', 'falk', 'tomas', 'reyes'], minNames: 3 },
  terms: [
    termOf('falk', 'person', 'Ingrid Falk', 'Falk'),
    termOf('donilon', 'person', 'Tomas Reyes', 'Reyes'),
    termOf('market', 'place', 'fish market'),
  ],
});

/** Its names in the paragraphs, in reading order. */
export const HARBOUR_MARKS = ['fish market', 'Ingrid Falk', 'Tomas Reyes', 'fish market'];

/** Builds the extension with the bundled story and others into a folder. */
export async function buildWithStories(folder: string, others: readonly Story[]): Promise<void> {
  const stories = path.join(folder, 'stories');
  await writeStories(stories, others);
  const options = ['--import', 'tsx', 'build.mjs', '--stories', stories, '--into', folder];
  await promisify(execFile)(process.execPath, options, { cwd: ROOT });
}

async function writeStories(folder: string, others: readonly Story[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const bundled = 'obama-putin-two-rounds-2013.json';
  await copyFile(path.join(ROOT, 'assets/stories', bundled), path.join(folder, bundled));
  for (const story of others) {
    await writeFile(path.join(folder, `${story.id}.json`), JSON.stringify(story));
  }
}
