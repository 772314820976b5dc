import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import wc from 'eslint-plugin-wc';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/storybook-static/**',
      '**/generated/**',
      'packages/widgets/{embed,types}/**',
      'stories/public/**',
      '.data/**',
      '.cache/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'off',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Render with a template.' },
        { property: 'outerHTML', message: 'Render with a template.' },
        { property: 'insertAdjacentHTML', message: 'Render with a template.' },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'lit/directives/unsafe-html.js', message: 'Render with a template.' }] },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/{client,widgets}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  // A page without its widgets is broken: that is more than a warning.
  {
    files: ['packages/widgets/src/loader/loader.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'stories/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  // The bundle has no space at the beginning of a template: what it set apart would stand together there, seen and heard.
  {
    files: ['packages/widgets/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > TemplateElement:first-child[value.raw=/^ +\\S/]",
          message: 'Put the space before the template, into the one around it.',
        },
      ],
    },
  },
  { files: ['packages/widgets/src/**/*.ts', 'stories/**/*.ts'], ...litA11y.configs['flat/recommended'] },
  { files: ['packages/widgets/src/**/*.ts'], ...wc.configs['flat/best-practice'] },
);
