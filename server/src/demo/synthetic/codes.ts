/** No I, O, S, V or Z (GB 32100-2015); the position is the value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The nine characters of an organisation code, check character included (GB 11714); a new one for each number. */
const organisationCodeAt = (serial: number): string => {
  let rest = serial;
  let body = '';
  for (let place = 0; place < 6; place++) {
    body = (alphabet[rest % 31] ?? '0') + body;
    rest = Math.floor(rest / 31);
  }
  const code = `MB${body}`;
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * parseInt(code[index] ?? '0', 36), 0);
  const check = 11 - (sum % 11);
  return code + (check === 10 ? 'X' : check === 11 ? '0' : String(check));
};

/** Codes of a market entity that does not exist, with the checks of their standards. */
export const enterpriseCodesAt = (serial: number, region: string) => {
  const bare = organisationCodeAt(serial);
  const body = `91${region}${bare}`;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum = (sum + weight * alphabet.indexOf(character)) % 31;
    weight = (weight * 3) % 31;
  }
  const uscc = body + (alphabet[(31 - sum) % 31] ?? '0');
  return {
    uscc,
    organisationCode: `${bare.slice(0, 8)}-${bare.slice(8)}`,
    tradeCode: `${region.slice(0, 4)}${bare}`,
  };
};
