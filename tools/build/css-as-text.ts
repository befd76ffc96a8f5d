/** Style sheets that a script imports, as an esbuild plugin. */
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Gives a script that imports a style sheet the sheet's text, minified, with the sheets that it
 * imports in turn. A style sheet that is an entry of the build, or imported by one, is left to esbuild.
 */
export const cssAsText: esbuild.Plugin = {
  name: 'css-as-text',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ kind, resolveDir, path: file }) =>
      kind === 'import-statement'
        ? { path: path.resolve(resolveDir, file), namespace: 'css-as-text' }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'css-as-text' }, async ({ path: file }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        write: false,
      });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};
