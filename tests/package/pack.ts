import path from 'node:path';
import {npm} from './package-managers.js';

const root = path.resolve(__dirname, '../..');

/** Packs this package, as it is built, into a folder, and returns how installers name it. */
export function packPlugin(folder: string): string {
  const [{name, filename} = {name: '', filename: ''}] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  ) as {name: string; filename: string}[];
  return `${name}@file:${path.join(folder, path.basename(filename))}`;
}
