/** The repository holds itself to its own rules. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Story } from '../src/core/story/story.ts';
import { readWords } from '../src/core/recognition/words.ts';
import { announceMissing, corpus } from './support/corpus.ts';
import { circlesAmong, importsOf, isCode, reachedFrom } from './support/imports.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
const sources = tracked.filter((file) => file.startsWith('src/') && isCode(file));

/** The contexts that the browser runs: each a folder, with its entries. */
const CONTEXTS: Readonly<Record<string, readonly string[]>> = {
  background: ['background.ts'],
  content: ['content.ts', 'reader.ts', 'own-gate.ts', 'capture.ts'],
  popup: ['popup.tsx'],
  options: ['options.tsx'],
  welcome: ['welcome.tsx'],
  editor: ['editor.tsx', 'judging.ts'],
  stories: ['stories.tsx'],
};

/** The contexts that are pages of the extension's own. */
const OWN_PAGES = ['editor', 'options', 'popup', 'stories', 'welcome'];

/** Which folders of src a file may import from, by the first folder that it stands in itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  view: ['core', 'view'],
  page: ['core', 'view', 'page'],
  extension: ['core', 'view', 'extension'],
  components: ['core', 'view', 'extension', 'components'],
  ...Object.fromEntries(
    Object.keys(CONTEXTS).map((context) => [
      context,
      [
        'core',
        'view',
        'page',
        'extension',
        ...(OWN_PAGES.includes(context) ? ['components'] : []),
        context,
      ],
    ]),
  ),
};

/** Which folders of src/core a file in each may import from besides its own; each stands after those that it knows. */
const KNOWN_IN_CORE: Readonly<Record<string, readonly string[]>> = {
  settings: [],
  rescan: [],
  marks: ['settings'],
  note: ['settings'],
  text: ['marks', 'note'],
  recognition: [],
  story: ['recognition'],
  article: ['recognition', 'story'],
  'story-file': ['text', 'recognition', 'story'],
  editing: ['text', 'recognition', 'story', 'article', 'story-file'],
  library: ['story', 'story-file', 'editing'],
};
/** What a story is, types alone: every folder knows it. */
const STORY_TYPES = 'src/core/story/story.ts';

/** All that runs on a visited page. */
const inPages = reachedFrom(
  (CONTEXTS['content'] ?? []).map((entry) => path.join('src/content', entry)),
);

describe('imports', () => {
  test.each(sources.filter((file) => !file.endsWith('.d.ts')))('%s imports what it may', (file) => {
    const allowed = MAY_IMPORT[roomOf(file)] ?? [];
    const imported = importsOf(file).filter((other) => other.startsWith('src/'));
    expect(imported.filter((other) => !allowed.includes(roomOf(other)))).toEqual([]);
    expect(imported.filter(isEntry)).toEqual([]);
  });

  test('lead from a folder of the core to those before it alone', () => {
    const folders = Object.keys(KNOWN_IN_CORE);
    const inCore = sources.filter((file) => file.startsWith('src/core/') && isCode(file));
    expect([...new Set(inCore.map(folderInCore))].sort()).toEqual([...folders].sort());
    for (const [folder, known] of Object.entries(KNOWN_IN_CORE))
      for (const one of known) expect(folders.indexOf(one)).toBeLessThan(folders.indexOf(folder));
    const strangers = inCore.flatMap((file) => {
      const known = [folderInCore(file), ...(KNOWN_IN_CORE[folderInCore(file)] ?? [])];
      return importsOf(file)
        .filter((other) => other.startsWith('src/core/') && other !== STORY_TYPES)
        .filter((other) => !known.includes(folderInCore(other)))
        .map((other) => `${file} imports ${other}`);
    });
    expect(strangers).toEqual([]);
    expect(importsOf(STORY_TYPES)).toEqual([]);
  });

  test('go round in no circle', () => {
    const code = tracked.filter(
      (file) => /^(?:src|tools|test\/support)\//.test(file) && isCode(file),
    );
    expect(circlesAmong(code)).toEqual([]);
  });

  test('the polyfill stays out of the page', () => {
    const users = sources.filter((file) => read(file).includes("'webextension-polyfill'"));
    expect([...new Set(users.map(roomOf))].sort()).toEqual([
      'background',
      'editor',
      'extension',
      'options',
      'popup',
      'stories',
      'welcome',
    ]);
    expect(users.filter((file) => inPages.has(file))).toEqual([]);
  });

  test('the database is for the library alone, which stays out of the page', () => {
    const users = sources.filter((file) => /from 'idb'|\bindexedDB\b/.test(read(file)));
    expect(new Set(users.map((file) => path.dirname(file)))).toEqual(
      new Set(['src/extension/library']),
    );
    expect(users.filter((file) => inPages.has(file))).toEqual([]);
  });

  test('what judges story files stays out of the page', () => {
    expect([...inPages].filter((file) => /^src\/(?:core|view)\/story-file\//.test(file))).toEqual(
      [],
    );
  });

  test('Preact stays on the extension’s own pages', () => {
    const users = sources.filter(
      (file) => file.endsWith('.tsx') || /from 'preact[/']/.test(read(file)),
    );
    expect([...new Set(users.map(roomOf))].sort()).toEqual(['components', ...OWN_PAGES]);
  });

  test('only the library imports the stories, and only the background the library', () => {
    const users = sources.filter((file) => read(file).includes("from 'backstory:stories'"));
    expect(users).toEqual(['src/background/story-library.ts']);
    const libraryUsers = sources.filter((file) => importsOf(file).includes(users[0] ?? ''));
    expect([...new Set(libraryUsers.map(roomOf))]).toEqual(['background']);
  });
});

/** The first folder of src in which a file stands. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The folder of src/core in which a file stands. */
function folderInCore(file: string): string {
  return file.split('/')[2] ?? '';
}

function isEntry(file: string): boolean {
  return CONTEXTS[roomOf(file)]?.includes(path.basename(file)) ?? false;
}

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
  const uses = [...sources, 'manifest.json'].map(read).join('\n');
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

test.each([
  ...['README.md', 'CONTRIBUTING.md'],
  ...['docs/authoring.md', 'docs/design.md', 'docs/scale.md', 'docs/words.md'],
])('every file that %s names exists', (document) => {
  const named = [...read(document).matchAll(/`((?:src|test|tools|assets|docs)\/[\w./-]+)`/g)];
  const linked = [...read(document).matchAll(/\]\(([\w./-]+)\)/g)].map(([, to = '']) =>
    path.join(path.dirname(document), to),
  );
  const files = [...named.map(([, file = '']) => file), ...linked];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('every page of the extension’s own that the code leads to is there', () => {
  const led = sources.flatMap((file) => read(file).match(/(?<=["'`])[a-z-]+\.html\b/g) ?? []);
  expect(led.length).toBeGreaterThan(0);
  const there = OWN_PAGES.map((page) => `${page}.html`);
  expect(led.filter((page) => !there.includes(page))).toEqual([]);
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
  const { fingerprintedCopy } = await import('../tools/story/fingerprint-copy.ts');
  const story = JSON.parse(read('assets/stories/obama-putin-two-rounds-2013.json')) as Story;
  const { headline, paragraphs } = texts.article;
  const { words, fingerprint } = fingerprintedCopy([headline, ...paragraphs].join('\n\n'));
  const copy = story.copies.find(({ id }) => id === 'stabroek-news');
  expect({ words: copy?.words, fingerprint: copy?.fingerprint }).toEqual({ words, fingerprint });
});

function runsOf(text: string, length: number): Set<string> {
  const words = readWords(text).map((word) => word.text);
  return new Set(
    words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')),
  );
}
