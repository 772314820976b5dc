/** A point in a box one unit wide and 1.4 high; y grows downwards. */
export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

const arc = (cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] => {
  const steps = Math.max(6, Math.ceil(Math.abs(to - from) / 12));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
};

/** Each character that codes are made of, as pen strokes. Angles in degrees, clockwise from the right, as y grows downwards. */
export const strokeFont: Readonly<Record<string, readonly Stroke[]>> = {
  '3': [[...arc(0.42, 0.36, 0.4, 0.36, 205, 450)], [...arc(0.42, 1.04, 0.44, 0.36, 270, 515)]],
  '4': [
    [
      [0.68, 1.4],
      [0.68, 0],
      [0.02, 0.96],
      [0.98, 0.96],
    ],
  ],
  '6': [[[0.74, 0], ...arc(0.5, 0.96, 0.46, 0.44, 205, 565)]],
  '9': [[[0.26, 1.4], ...arc(0.5, 0.44, 0.46, 0.44, 25, -335)]],
  A: [
    [
      [0, 1.4],
      [0.5, 0],
      [1, 1.4],
    ],
    [
      [0.18, 0.92],
      [0.82, 0.92],
    ],
  ],
  C: [[...arc(0.54, 0.7, 0.52, 0.7, -42, -318)]],
  E: [
    [
      [0.92, 0],
      [0.06, 0],
      [0.06, 1.4],
      [0.92, 1.4],
    ],
    [
      [0.06, 0.68],
      [0.76, 0.68],
    ],
  ],
  H: [
    [
      [0.04, 0],
      [0.04, 1.4],
    ],
    [
      [0.96, 0],
      [0.96, 1.4],
    ],
    [
      [0.04, 0.7],
      [0.96, 0.7],
    ],
  ],
  K: [
    [
      [0.06, 0],
      [0.06, 1.4],
    ],
    [
      [0.94, 0],
      [0.06, 0.82],
    ],
    [
      [0.34, 0.58],
      [0.98, 1.4],
    ],
  ],
  M: [
    [
      [0, 1.4],
      [0.04, 0],
      [0.5, 0.86],
      [0.96, 0],
      [1, 1.4],
    ],
  ],
  N: [
    [
      [0.04, 1.4],
      [0.04, 0],
      [0.96, 1.4],
      [0.96, 0],
    ],
  ],
  P: [[[0.06, 1.4], [0.06, 0], [0.5, 0], ...arc(0.5, 0.38, 0.44, 0.38, -90, 90), [0.06, 0.76]]],
  R: [
    [[0.06, 1.4], [0.06, 0], [0.5, 0], ...arc(0.5, 0.38, 0.44, 0.38, -90, 90), [0.06, 0.76]],
    [
      [0.46, 0.76],
      [0.98, 1.4],
    ],
  ],
  T: [
    [
      [0, 0.02],
      [1, 0.02],
    ],
    [
      [0.5, 0.02],
      [0.5, 1.4],
    ],
  ],
  W: [
    [
      [0, 0],
      [0.24, 1.4],
      [0.5, 0.44],
      [0.76, 1.4],
      [1, 0],
    ],
  ],
  Y: [
    [
      [0, 0],
      [0.5, 0.7],
      [1, 0],
    ],
    [
      [0.5, 0.7],
      [0.5, 1.4],
    ],
  ],
};
