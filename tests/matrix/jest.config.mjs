import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/matrix/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // A row installs and builds a whole site.
  testTimeout: 20 * 60 * 1000,
};
