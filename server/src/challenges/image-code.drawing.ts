import { strokeFont, type Point } from './stroke-font.ts';

const width = 320;
const height = 112;

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Rows top down, eight pixels a byte, the leftmost in the highest bit; 1 is ink. */
  readonly bits: Uint8Array;
}

/** A number between two bounds. */
type Between = (low: number, high: number) => number;
type Warp = (point: Point) => Point;

/** Two slow waves across the whole picture, so that no two drawings of a letter share an outline. */
const waves = (between: Between): Warp => {
  const [across, down] = [between(2.5, 4.5), between(3.5, 6)];
  const [acrossLength, downLength] = [between(55, 90), between(70, 130)];
  const [acrossPhase, downPhase] = [between(0, 2 * Math.PI), between(0, 2 * Math.PI)];
  return ([x, y]) => [
    x + across * Math.sin((2 * Math.PI * y) / acrossLength + acrossPhase),
    y + down * Math.sin((2 * Math.PI * x) / downLength + downPhase),
  ];
};

/** Letters of four strokes, which clot when they are as narrow as the others. */
const broad = new Set(['M', 'W']);

/** Places one character: size, slant, turn and position each a little off. */
const placement = (character: string, index: number, count: number, between: Between): Warp => {
  const cell = (width - 36) / count;
  const [wide, high] = [between(0.6, 0.72) * cell * (broad.has(character) ? 1.3 : 1), between(42, 50)];
  const [turn, slant] = [between(-0.22, 0.22), between(-0.2, 0.2)];
  const [centreX, centreY] = [18 + cell * (index + 0.5) + between(-3, 3), height / 2 + between(-7, 7)];
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  return ([x, y]) => {
    const v = (y - 0.7) * high;
    const u = (x - 0.5) * wide + slant * v;
    return [centreX + u * cosine - v * sine, centreY + u * sine + v * cosine];
  };
};

/** A round pen on a sheet of pixels. */
const createSheet = () => {
  const ink = new Uint8Array(width * height);
  const dot = ([cx, cy]: Point, radius: number, value: 0 | 1) => {
    for (let y = Math.max(0, Math.ceil(cy - radius)); y <= Math.min(height - 1, cy + radius); y++) {
      for (let x = Math.max(0, Math.ceil(cx - radius)); x <= Math.min(width - 1, cx + radius); x++) {
        if ((x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2) ink[y * width + x] = value;
      }
    }
  };
  const line = (from: Point, to: Point, warp: Warp, radius: number, value: 0 | 1) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1])));
    for (let step = 0; step <= steps; step++) {
      const part = step / steps;
      dot(warp([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]), radius, value);
    }
  };
  const path = (points: readonly Point[], warp: Warp, radius: number, value: 0 | 1 = 1) => {
    points.forEach((point, index) => line(points[Math.max(0, index - 1)] ?? point, point, warp, radius, value));
  };
  const pack = (): Uint8Array => {
    const bits = new Uint8Array(Math.ceil(width / 8) * height);
    ink.forEach((value, index) => {
      if (value) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
    });
    return bits;
  };
  return { dot, path, pack };
};

/** A curve from edge to edge, waving about a height. */
const edgeToEdge = (between: Between): readonly Point[] => {
  const [left, right, swing] = [between(0.2, 0.8) * height, between(0.2, 0.8) * height, between(8, 20)];
  const [length, phase] = [between(110, 240), between(0, 2 * Math.PI)];
  return Array.from({ length: 33 }, (_, step): Point => {
    const x = (width * step) / 32;
    return [x, left + ((right - left) * step) / 32 + swing * Math.sin((2 * Math.PI * x) / length + phase)];
  });
};

/**
 * Draws characters of the stroke font: bent by waves, crossed by lines as thick as their own strokes, cut by thin white
 * ones, on a sheet with a few specks. Lines that look like strokes are what machines stumble over and people do not.
 */
export const drawText = (text: string, random: () => number): Bitmap => {
  const between: Between = (low, high) => low + (high - low) * random();
  const sheet = createSheet();
  const wave = waves(between);
  const straight: Warp = (point) => point;

  [...text].forEach((character, index) => {
    const place = placement(character, index, text.length, between);
    const pen = between(2.8, 3.8);
    for (const stroke of strokeFont[character] ?? []) sheet.path(stroke.map(place), wave, pen);
  });
  for (let cut = 0; cut < 2; cut++) sheet.path(edgeToEdge(between), straight, between(0.7, 1.1), 0);
  for (let crossing = 0; crossing < 2; crossing++) sheet.path(edgeToEdge(between), straight, between(0.9, 1.5));
  for (let speck = 0; speck < 60; speck++) {
    sheet.dot([between(0, width), between(0, height)], between(0.5, 1.6), random() < 0.7 ? 1 : 0);
  }
  return { width, height, bits: sheet.pack() };
};
