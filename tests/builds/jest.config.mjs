import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  maxWorkers: 1,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/builds/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Each test builds whole sites, which takes minutes on a small machine.
  testTimeout: 20 * 60 * 1000,
};
