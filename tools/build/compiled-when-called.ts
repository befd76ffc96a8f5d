/**
 * Makes the page session, which not every page needs, one function, which the browser compiles only when
 * it is called: each function that the content script holds costs every page a little, called or not.
 */
import { build as bundle, type OnLoadResult, type Plugin } from 'esbuild';

const MODULE = /[\\/]content[\\/]page-session\.ts$/;
/** All that the module exports. */
const NAME = 'startPageSession';
const EXPORT = new RegExp(`export\\s*\\{\\s*(?:([\\w$]+) as )?${NAME}\\s*\\};?\\s*$`);

/** The plugin; a build fails where the module exports anything else. */
export const compiledWhenCalled: Plugin = {
  name: 'compiled-when-called',
  setup(build) {
    const { minify = false, target = [], charset = 'utf8' } = build.initialOptions;
    build.onLoad({ filter: MODULE }, async ({ path: file }): Promise<OnLoadResult> => {
      const { outputFiles } = await bundle({
        entryPoints: [file],
        bundle: true,
        format: 'esm',
        write: false,
        minify,
        target,
        charset,
      });
      return { contents: asOneFunction(outputFiles[0]?.text ?? ''), loader: 'js' };
    });
  },
};

function asOneFunction(code: string): string {
  const [exported, local = NAME] = EXPORT.exec(code) ?? [];
  if (exported === undefined) throw new Error(`${NAME} has to be all that its module exports`);
  const body = code.slice(0, -exported.length);
  return `let start;
export const ${NAME} = (...values) => (start ??= (() => {${body};return ${local}})())(...values);`;
}
