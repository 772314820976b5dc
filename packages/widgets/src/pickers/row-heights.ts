/** Heights of lines in pixels, which the list of what is drawn counts with: of the tree, and of what a search found. */
export const rowHeights = {
  wide: { row: 44, hit: 64 },
  narrow: { row: 56, hit: 76 },
} as const;
