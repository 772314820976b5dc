const ipv4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i;

/** The eight groups of an IPv6 address; undefined when it is none. */
const groupsOf = (address: string): readonly string[] | undefined => {
  const [plain = ''] = address.split('%');
  const [head = '', tail, ...more] = plain.split('::');
  if (more.length > 0 || !/^[\da-f:]+$/i.test(plain)) return undefined;
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after];
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? groups : undefined;
};

/**
 * The network that an address belongs to, as the subject of a rate limit: /24 for IPv4, /56 for IPv6 (what one
 * subscriber commonly gets). Neighbours share a limit, so such limits are generous. What is no address stands for itself.
 *
 * @example
 * addressPrefix('203.0.113.9'); // '203.0.113.0/24'
 * addressPrefix('2001:db8:1:2ff::7'); // '2001:db8:1:200::/56'
 */
export const addressPrefix = (address: string): string => {
  const network = ipv4.exec(address)?.[1];
  if (network) return `${network}.0/24`;
  const groups = groupsOf(address);
  if (!groups) return address;
  const [first, second, third, fourth] = groups.slice(0, 4).map((group) => Number.parseInt(group, 16));
  const prefix = [first, second, third, (fourth ?? 0) & 0xff00].map((group) => (group ?? 0).toString(16));
  return `${prefix.join(':')}::/56`;
};
