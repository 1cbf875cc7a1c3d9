import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/expressions/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Some hundred expressions are searched for texts that they take too long for.
  testTimeout: 20 * 60 * 1000,
};
