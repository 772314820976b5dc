import { zlibSync } from 'fflate';

type Colour = readonly [red: number, green: number, blue: number];

const width = 420;
const height = 594;
const paper: Colour = [250, 248, 240];
const ink: Colour = [60, 60, 70];
const red: Colour = [200, 40, 40];

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
};

/** A frame, lines as of text, and a round red seal at the foot. */
const colourAt = (x: number, y: number, hasSeal: boolean): Colour => {
  const fromSeal = Math.hypot(x - 300, y - 480);
  if (hasSeal && fromSeal < 60 && (fromSeal > 54 || fromSeal < 12)) return red;
  const isFrame = x < 20 || y < 20 || x >= width - 20 || y >= height - 20;
  if (isFrame) return x < 14 || y < 14 || x >= width - 14 || y >= height - 14 ? paper : ink;
  const isTitle = y > 60 && y < 76 && x > 130 && x < 290;
  const isLine = y > 120 && y < 420 && y % 30 < 5 && x > 50 && x < 370 - ((y * 7) % 90);
  return isTitle || isLine ? ink : paper;
};

/** A picture of a paper that belongs to nobody, for demonstrations: there are no words on it. */
export const demoPaper = (hasSeal: boolean): Uint8Array<ArrayBuffer> => {
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y, hasSeal), y * (width * 3 + 1) + 1 + x * 3);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};
