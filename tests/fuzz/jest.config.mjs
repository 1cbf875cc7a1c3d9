import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/fuzz/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // A case that does not end is ended by the watchdog, which names it; a long look takes hours.
  testTimeout: 24 * 60 * 60 * 1000,
};
