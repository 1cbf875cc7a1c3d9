/* A screenshot as a PNG of at most 256 colours, which is a third of the size and looks the same. */
import {crc32, deflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

/** `pixels` are four bytes each: red, green, blue and opacity, which is left out. */
export function palettePng({width, height, pixels}) {
  const bins = new Map();
  const binAt = offset =>
    ((pixels[offset] >> 4) << 8) | ((pixels[offset + 1] >> 4) << 4) | (pixels[offset + 2] >> 4);
  for (let offset = 0; offset < pixels.length; offset += 4) {
    const bin = bins.get(binAt(offset)) ?? {count: 0, sum: [0, 0, 0]};
    bin.count++;
    for (const channel of [0, 1, 2]) bin.sum[channel] += pixels[offset + channel];
    bins.set(binAt(offset), bin);
  }
  for (const bin of bins.values()) bin.colour = bin.sum.map(sum => Math.round(sum / bin.count));
  const palette = [...bins.values()].sort((a, b) => b.count - a.count).slice(0, COLOURS);
  for (const bin of bins.values()) bin.index = nearest(palette, bin.colour);

  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = bins.get(binAt((y * width + x) * 4)).index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(({colour}) => colour))),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(palette, colour) {
  const distances = palette.map(other =>
    other.colour.reduce((sum, value, channel) => sum + (value - colour[channel]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
