/** The repository holds itself to its own rules. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Story } from '../src/core/story.ts';
import { readWords } from '../src/core/words.ts';
import { announceMissing, corpus } from './support/corpus.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts'),
);

/** A folder of src may import from itself and from those before it. */
const INWARDS = ['core', 'view', 'page', 'shell'];

const ENTRIES = ['content', 'reader', 'background', 'popup', 'options', 'welcome'].map(
  (entry) => `shell/${entry}.ts`,
);

describe('imports', () => {
  test.each(sources)('%s imports inwards only', (file) => {
    const own = INWARDS.indexOf(path.dirname(file));
    const imported = [...read(`src/${file}`).matchAll(/from '(\.[^']+\.ts)'/g)].map(([, to = '']) =>
      path.join(path.dirname(file), to),
    );
    for (const other of imported) {
      expect(INWARDS.indexOf(path.dirname(other)), other).toBeGreaterThanOrEqual(0);
      expect(INWARDS.indexOf(path.dirname(other)), other).toBeLessThanOrEqual(own);
      expect(ENTRIES).not.toContain(other);
    }
  });

  test('the polyfill stays out of the page', () => {
    const users = sources.filter((file) => read(`src/${file}`).includes("'webextension-polyfill'"));
    expect(users.sort()).toEqual([
      'shell/background.ts',
      'shell/options.ts',
      'shell/popup-switches.ts',
      'shell/popup.ts',
      'shell/tab-state.ts',
      'shell/to-tab.ts',
      'shell/welcome.ts',
    ]);
  });

  test('only the library imports the stories, and only the background the library', () => {
    const users = (what: string): string[] =>
      sources.filter((file) => read(`src/${file}`).includes(`from '${what}'`));
    expect(users('backstory:stories')).toEqual(['shell/library.ts']);
    expect(users('./library.ts')).toEqual(['shell/background.ts']);
  });
});

describe('manifest', () => {
  const manifest = JSON.parse(read('manifest.json')) as {
    permissions: string[];
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
    minimum_chrome_version: string;
    browser_specific_settings: { gecko: { strict_min_version: string } };
    content_security_policy: { extension_pages: string };
  };

  test('asks for what it asks for, and each permission has its sentence', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    const design = read('docs/design.md');
    for (const permission of manifest.permissions) expect(design).toContain(`| \`${permission}\``);
  });

  test('asks for no more pages than its content script is for', () => {
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0]?.matches);
    expect(manifest.content_scripts).toHaveLength(1);
  });

  test('opens no way to a network or to the page', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });

  test('the README names the browsers’ floors', () => {
    expect(read('README.md')).toContain(`Chromium ≥ ${manifest.minimum_chrome_version}`);
    const firefox = Number.parseInt(
      manifest.browser_specific_settings.gecko.strict_min_version,
      10,
    );
    expect(read('README.md')).toContain(`Firefox ≥ ${firefox}`);
  });
});

test('every message is used, and none is missing', () => {
  const messages = Object.keys(JSON.parse(read('assets/_locales/en/messages.json')) as object);
  const uses = [...sources.map((file) => `src/${file}`), 'manifest.json'].map(read).join('\n');
  const isUsed = (name: string): boolean => {
    const stem = name.replace(/_(?:one|other)$/, '');
    const [family = ''] = stem.split('_');
    return (
      uses.includes(`'${stem}'`) ||
      uses.includes(`__MSG_${name}__`) ||
      (stem !== family && uses.includes(`\`${family}_\${`))
    );
  };
  expect(messages.filter((name) => !isUsed(name))).toEqual([]);
});

test('no download address stands in the lock file', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": *"http/);
});

const texts = corpus();
if (!texts) announceMissing('that no file holds a run of the article’s words');
test.skipIf(!texts)('no file holds ten words of the article in a row', () => {
  const article = texts?.article.paragraphs.join(' ') ?? '';
  const runs = runsOf(article, 10);
  const textFiles = tracked.filter((file) => !/\.png$|package-lock/.test(file));
  const holding = textFiles.filter((file) => {
    const own = runsOf(read(file), 10);
    return [...own].some((run) => runs.has(run));
  });
  expect(holding).toEqual([]);
});

test.skipIf(!texts)('the known copy’s fingerprint is the article’s', async () => {
  if (!texts) return;
  const { copyOf } = await import('../tools/fingerprint-copy.ts');
  const story = JSON.parse(read('assets/stories/obama-putin-two-rounds-2013.json')) as Story;
  const { headline, paragraphs } = texts.article;
  const { words, fingerprint } = copyOf([headline, ...paragraphs].join('\n\n'));
  const copy = story.copies.find(({ id }) => id === 'stabroek-news');
  expect({ words: copy?.words, fingerprint: copy?.fingerprint }).toEqual({ words, fingerprint });
});

function runsOf(text: string, length: number): Set<string> {
  const words = readWords(text).map((word) => word.text);
  return new Set(
    words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')),
  );
}
