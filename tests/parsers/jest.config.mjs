import base from '../../jest.config.mjs';

// What is true of pages that remark has read has to be true of those that satteri has read, and of more made-up ones.
process.env.PATTERN_LIBRARY_PARSER = 'satteri';
process.env.PARSER_RUNS ??= '40000';

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/{check,markdown/parsers}/**/*.test.ts'],
  testTimeout: 600_000,
};
