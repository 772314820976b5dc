import { shanghaiDate } from '@zxkt/catalog';
import { randomDigits } from '../platform/random.ts';

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 受理编号: the day, and digits that do not tell how many there are. */
export const newTicketNumber = (now: number): string => `ZH${shanghaiDate(now).replaceAll('-', '')}${randomDigits(6)}`;

/** 查询码: 60 bits, of characters that nobody takes for each other. */
export const newTicketSecret = (): string => {
  const characters = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => alphabet.charAt(byte % 32));
  return [0, 4, 8].map((start) => characters.slice(start, start + 4).join('')).join('-');
};
