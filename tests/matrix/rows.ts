import {DOCUSAURUS, type Bundler} from '../package/fresh-site.js';
import type {PACKAGE_MANAGERS} from '../package/package-managers.js';

/** One way in which a site can be made. */
export interface Row {
  packageManager: keyof typeof PACKAGE_MANAGERS;
  docusaurus: string;
  /** The version of `create-docusaurus` where it is another: not each was published. */
  createdBy?: string;
  react: '18' | '19';
  node: '20' | '24' | '26';
  bundler: Bundler;
  /** Where the newest version does not work with this Docusaurus, with or without this package. */
  webpack?: string;
  /** Whether the site is too old, and has to be told so. */
  refused?: true;
}

const NEWEST = {docusaurus: DOCUSAURUS} as const;

/** yarn installs newer copies of Docusaurus's packages beside those of such a site; npm does not. */
const OLDEST = {
  docusaurus: '3.3.2',
  createdBy: '3.1.1',
  react: '18',
  bundler: 'webpack',
  webpack: '5.94.0',
} as const;

/** Each manager, bundler, React and Node.js with the newest Docusaurus, and older ones back to the first that works. */
export const ROWS: readonly Row[] = [
  {...NEWEST, packageManager: 'npm', react: '19', node: '20', bundler: 'Rspack'},
  {...NEWEST, packageManager: 'npm', react: '18', node: '24', bundler: 'webpack'},
  {...NEWEST, packageManager: 'pnpm 12', react: '19', node: '26', bundler: 'Rspack'},
  {...NEWEST, packageManager: 'yarn 1', react: '18', node: '20', bundler: 'webpack'},
  {...NEWEST, packageManager: 'yarn 4', react: '19', node: '24', bundler: 'webpack'},
  {packageManager: 'npm', docusaurus: '3.9.2', react: '19', node: '24', bundler: 'Rspack'},
  {...OLDEST, packageManager: 'npm', node: '20'},
  {...OLDEST, packageManager: 'yarn 1', node: '24'},
  {...OLDEST, packageManager: 'yarn 1', node: '20', docusaurus: '3.1.1', refused: true},
];

/** `npm, Docusaurus 3.3.2, React 18, Node.js 20, webpack`: what `-t` of the command can choose. */
export function nameOf({packageManager, docusaurus, react, node, bundler}: Row): string {
  return `${packageManager}, Docusaurus ${docusaurus}, React ${react}, Node.js ${node}, ${bundler}`;
}
