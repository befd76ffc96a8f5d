/** What scripts import of the stories by the names in src/build-inputs.d.ts, as an esbuild plugin. */
import type { Plugin } from 'esbuild';
import { buildGate } from '../../src/core/recognition/build-gate.ts';
import type { Gate } from '../../src/core/recognition/gate.ts';
import type { Story } from '../../src/core/story/story.ts';
import { sampleReport } from '../sample/sample-page.ts';

/**
 * Gives each script only what it needs of the stories: the background gets them whole, the content
 * script the gate's hashes of names, the first-run page the text of the sample.
 *
 * @param stories as `readStories` has checked them
 */
export function storyData(stories: readonly Story[]): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    'backstory:stories': () => `export const stories = ${JSON.stringify(stories)};`,
    'backstory:gate': () => `export const gate = ${gateSource(buildGate(stories))};`,
    'backstory:sample': () => `export const sample = ${JSON.stringify(sampleReport())};`,
  };
  return {
    name: 'story-data',
    setup(build) {
      build.onResolve({ filter: /^backstory:/ }, ({ path }) => ({ path, namespace: 'story-data' }));
      build.onLoad({ filter: /./, namespace: 'story-data' }, ({ path }) => {
        const contents = modules[path]?.();
        // Without contents esbuild reports that it knows no way to load the module.
        return contents === undefined ? null : { contents };
      });
    },
  };
}

/** A regular expression is no JSON, so the gate is written as JavaScript. */
function gateSource({ pattern, ...rest }: Gate): string {
  return `{ pattern: ${String(pattern)}, ...${JSON.stringify(rest)} }`;
}
