/**
 * The remainder of ISO 7064 MOD 11-2 over a whole code, its check character included (`X` there is 10).
 * Letters before it count A = 10 … Z = 35. GB 11643 asks for 1; GB 11714, whose weights 3, 7, 9, 10, 5, 8, 4, 2 are
 * the same falling powers of two modulo 11, asks for 0.
 */
export const remainder11Radix2 = (code: string): number => {
  let sum = 0;
  for (const char of code.slice(0, -1)) sum = ((sum + parseInt(char, 36)) * 2) % 11;
  return (sum + (code.endsWith('X') ? 10 : Number(code.at(-1)))) % 11;
};

/** ISO 7064 MOD 11,10 (GB/T 17710), the hybrid system over digits, check digit last. */
export const isValid11And10 = (digits: string): boolean => {
  let product = 10;
  for (const digit of digits.slice(0, -1)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return (product + Number(digits.at(-1))) % 10 === 1;
};
