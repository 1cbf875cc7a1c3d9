/*
 * Takes the README's pictures from the built example site, into docs/pictures:
 *
 *     npm run build --workspace example-site && node scripts/take-pictures.mjs
 *
 * CHROMIUM names the browser, SITE_BUILD another build.
 */
import {createReadStream, existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {palettePng} from './palette-png.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUILD = path.resolve(process.env.SITE_BUILD ?? path.join(ROOT, 'example-site/build'));
const PICTURES = path.join(ROOT, 'docs/pictures');
const LARGEST = 60_000;

/** Each picture with the page that it shows. */
const SHOTS = {
  page: '/patterns/resilience/circuit-breaker',
  matrix: '/patterns/matrix',
  rule: '/guide/rules/invalid-value',
};

const TYPES = {'.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml'};

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  const named = path.join(BUILD, decodeURIComponent(path.posix.normalize(pathname)));
  const file = existsSync(named) && statSync(named).isFile() ? named : path.join(named, 'index.html');
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, {'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream'});
  createReadStream(file).pipe(response);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--disable-lcd-text'],
});
try {
  mkdirSync(PICTURES, {recursive: true});
  const page = await browser.newPage({viewport: {width: 1100, height: 620}, colorScheme: 'light'});
  const reader = await browser.newPage();
  for (const [name, shown] of Object.entries(SHOTS)) {
    const response = await page.goto(address + shown, {waitUntil: 'networkidle'});
    if (!response?.ok()) throw new Error(`The built site has no page ${shown}.`);
    const file = path.join(PICTURES, `${name}.png`);
    const screenshot = await page.screenshot();
    writeFileSync(file, palettePng(await reader.evaluate(readPixels, screenshot.toString('base64'))));
    const {size} = statSync(file);
    if (size > LARGEST) throw new Error(`${file} has ${size} bytes, and ${LARGEST} are allowed.`);
    console.log(`${path.relative(ROOT, file)}  ${size} bytes`);
  }
} finally {
  await browser.close();
  server.close();
}

/** Runs in the browser, which can decode what it has taken. */
async function readPixels(base64) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const {width, height} = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  return {width, height, pixels: [...context.getImageData(0, 0, width, height).data]};
}
