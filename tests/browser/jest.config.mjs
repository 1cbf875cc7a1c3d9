/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.test.ts'],
  // Each worker drives a browser, which is busy with more than one core already.
  maxWorkers: 2,
  testTimeout: 60_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {jsc: {parser: {syntax: 'typescript'}, target: 'es2022'}, module: {type: 'commonjs'}},
    ],
  },
  moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js']},
};
