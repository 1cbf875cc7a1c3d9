import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  maxWorkers: 1,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/package/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Installing and building a whole site takes minutes on a small machine.
  testTimeout: 20 * 60 * 1000,
};
