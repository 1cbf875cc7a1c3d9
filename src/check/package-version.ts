import {readFileSync} from 'node:fs';

// As far from package.json in `src` as in `lib`.
const file = new URL('../../package.json', import.meta.url);

const {name, version} = JSON.parse(readFileSync(file, 'utf8')) as {name: string; version: string};

export const PACKAGE_NAME = name;

/** The version of this package: `0.1.0`. */
export const PACKAGE_VERSION = version;
