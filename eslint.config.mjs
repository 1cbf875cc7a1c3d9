import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig} from 'eslint/config';
import ts from 'typescript-eslint';

/*
 * The type-checked rules of typescript-eslint, the strict set. Layout is prettier's; a rule that is off or loosened
 * here says why, and no file switches one off for itself.
 */
export default defineConfig(
  {ignores: ['lib/', '**/build/', '**/.docusaurus/', 'coverage/', 'tmp/']},
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // One line needs no braces; what takes several has them, on every branch.
      curly: ['error', 'multi-or-nest', 'consistent'],
      // The compiler knows the globals of each folder.
      'no-undef': 'off',
      // `noUncheckedIndexedAccess` asks at every index; behind a check of the length, `!` is the answer.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // The props of a component have a name, also where they are those of another.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      // An underscore says that something is only taken out, or only takes a place.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
    },
  },
  {files: ['theme/**'], extends: [reactHooks.configs.flat.recommended]},
  {
    files: ['tests/**'],
    rules: {
      // What stands in for something async is async, too.
      '@typescript-eslint/require-await': 'off',
      // What `beforeAll` sets is missing in `afterAll` where it failed, whatever its type says.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A test takes the function that it is about out of what holds it.
      '@typescript-eslint/unbound-method': 'off',
      // Jest's matchers stand for a value of any type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {files: ['**/*.mjs'], extends: [ts.configs.disableTypeChecked]},
);
