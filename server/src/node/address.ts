import { BlockList, isIP, isIPv6 } from 'node:net';

/** IPv4 inside IPv6 is IPv4; a port, brackets and a zone are no part of an address. `undefined` for what is none. */
const canonical = (text: string | undefined): string | undefined => {
  if (!text) return undefined;
  if (isIP(text) === 4) return text;
  const trimmed = text.trim();
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(address) ? address : undefined;
};

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

const blockListOf = (trusted: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const entry of trusted) {
    const [network = '', bits] = entry.split('/');
    if (bits === undefined) list.addAddress(network, familyOf(network));
    else list.addSubnet(network, Number(bits), familyOf(network));
  }
  return list;
};

/** Whether an entry of `ZXKT_TRUSTED_PROXIES` is an address or a network (`10.0.0.0/8`). */
export const isNetwork = (entry: string): boolean => {
  const [network = '', bits, more] = entry.split('/');
  if (!isIP(network) || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(network) ? 128 : 32));
};

/**
 * Whose request it is: the peer itself, or, as long as the speaker is a trusted proxy, the one that it speaks for. Read
 * from the right: what stands left of the first stranger is hearsay, and anybody can write it.
 */
export const clientAddress = (trusted: readonly string[]) => {
  const proxies = blockListOf(trusted);
  const isTrusted = (address: string) => proxies.check(address, familyOf(address));

  return (peer: string | undefined, forwardedFor: string | null): string => {
    let client = canonical(peer) ?? 'unknown';
    if (trusted.length === 0 || !forwardedFor) return client;
    for (const entry of forwardedFor.split(',').reverse()) {
      if (client === 'unknown' || !isTrusted(client)) break;
      const next = canonical(entry);
      if (!next) break;
      client = next;
    }
    return client;
  };
};
