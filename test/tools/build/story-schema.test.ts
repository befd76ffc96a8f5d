/** The schema that a page is given is compiled ahead, and says the same as the one that tools compile. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { storyData } from '../../../tools/build/story-data.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { ownStory } from '../../support/own-story.ts';

const { outputFiles } = await build({
  stdin: {
    contents: "export { validateStory } from 'backstory:story-schema';",
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'page',
  write: false,
  plugins: [storyData([])],
});
const code = outputFiles[0]?.text ?? '';

test('it makes no code of texts, which the pages’ policy forbids', () => {
  expect(code).not.toMatch(/\beval\b|\bFunction\b|import\(/);
});

test('it is small, and has none of the schema’s descriptions', () => {
  expect(code.length).toBeLessThan(45_000);
  expect(code).not.toContain('A name or phrase of the story that has a note.');
});

test('it allows a story, and finds what the other finds, where no text may become code', async () => {
  const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(code, page);
  const validate = (data: unknown): unknown =>
    JSON.parse(
      String(runInContext(`JSON.stringify(page.validateStory(${JSON.stringify(data)}))`, page)),
    );
  expect(() => void runInContext('eval("1")', page)).toThrow('Code generation from strings');
  expect(validate(ownStory())).toEqual([]);
  const broken = { ...ownStory(), title: undefined, asOf: '10 March', terms: [{ id: 'É' }] };
  const found = validate(broken);
  expect(found).toHaveProperty('length', 7);
  const atRunTime = await storyValidator();
  expect(found).toEqual(JSON.parse(JSON.stringify(atRunTime(JSON.parse(JSON.stringify(broken))))));
});
