import {inspect} from 'node:util';

/**
 * An error that is printed as its message alone. The site is to be mended and not this plugin, and Docusaurus prints a
 * failed build with `inspect`: the stack would stand between the reader and what to do.
 */
export class PlainError extends Error {
  [inspect.custom](): string {
    return this.message;
  }
}
