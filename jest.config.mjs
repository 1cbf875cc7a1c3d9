/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/', '<rootDir>/tests/package/'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/example-site/'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {jsc: {parser: {syntax: 'typescript', tsx: true}, target: 'es2022'}, module: {type: 'commonjs'}},
    ],
  },
  // unified's packages are ESM only: they have to be transformed as well.
  transformIgnorePatterns: [],
  moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js']},
};
