import type { Challenge } from '@zxkt/contract/resources/challenge';

type Image = Extract<Challenge, { kind: 'image-code' }>['image'];

/** Draws one bit a pixel, row by row, most significant bit first: dark ink, no `img-src` needed. */
export const drawImageCode = (canvas: HTMLCanvasElement, { width, height, bits }: Image): void => {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return;
  const bytes = atob(bits);
  context.fillStyle = '#1b2430';
  for (let i = 0; i < width * height; i++) {
    if (bytes.charCodeAt(i >> 3) & (128 >> (i & 7))) context.fillRect(i % width, Math.floor(i / width), 1, 1);
  }
};
