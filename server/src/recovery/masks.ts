/** `zxkt_chenjiaceshi1` to `zxk****i1`: enough for its holder to know it again. */
export const maskAccount = (account: string): string => {
  const shown = Math.min(3, Math.floor(account.length / 4));
  return `${account.slice(0, shown)}****${account.slice(account.length - Math.min(2, shown))}`;
};

/** `person@enterprise.example` to `pe****@enterprise.example`. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, Math.min(2, Math.floor(at / 2)))}****${email.slice(at)}`;
};

/** `陈佳` to `陈*`. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 3));
};
