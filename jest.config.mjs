/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // By itself jest leaves one core to others: on two, half of the time.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/tests/fixed-seed.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/parsers/chosen-parser.ts'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // These have configurations of their own: they take minutes, a browser or the npm registry.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/browser/',
    '<rootDir>/tests/builds/',
    '<rootDir>/tests/expressions/',
    '<rootDir>/tests/fuzz/',
    '<rootDir>/tests/matrix/',
    '<rootDir>/tests/package/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/example-site/'],
  transform: {
    '/node_modules/satteri/index\\.js$': '<rootDir>/tests/transform-binding.mjs',
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {jsc: {parser: {syntax: 'typescript', tsx: true}, target: 'es2022'}, module: {type: 'commonjs'}},
    ],
  },
  // unified's packages are ESM only: they have to be transformed as well.
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js'],
    // What a site's bundler resolves: the library's own components, and plain stand-ins for those of other themes.
    '\\.module\\.css$': '<rootDir>/tests/theme/stand-ins/styles.ts',
    '^@theme/(CodeBlock|Heading|Layout|MDXComponents|Mermaid)$': '<rootDir>/tests/theme/stand-ins/$1',
    '^@docusaurus/(Head|Link|Translate|router|useBrokenLinks|useDocusaurusContext|useGlobalData|useIsBrowser)$':
      '<rootDir>/tests/theme/stand-ins/$1',
    // Its other parts need styles and a site.
    '^@docusaurus/theme-common$':
      '<rootDir>/node_modules/@docusaurus/theme-common/lib/utils/usePluralForm.js',
    '^@theme/(.*)$': '<rootDir>/theme/$1',
  },
};
