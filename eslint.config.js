import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const EXTENSION_API = ['browser', 'chrome'].map((name) => ({
  name,
  message: 'Only the contexts and src/extension name the extension API; pass in what is needed.',
}));

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'eslint.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  noUnsanitized.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', { max: 4 }],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports keep one name everywhere.',
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**', 'src/view/**', 'src/page/**', 'src/components/**'],
    rules: { 'no-restricted-globals': ['error', ...EXTENSION_API] },
  },
  // In JavaScript a cast is a comment, which the rule can't see.
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
  // A block of tests is one function that holds many.
  { files: ['test/**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  // The pages of tests are made of tests' own HTML.
  { files: ['test/**'], rules: { 'no-unsanitized/property': 'off' } },
  {
    files: ['tools/**', 'test/**', '*.mjs', '*.js', '*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
);
