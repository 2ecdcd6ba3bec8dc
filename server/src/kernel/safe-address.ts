import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What is no address of the internet: loopback, private, link-local, shared, documentation, multicast, translated. */
const inner = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4', '::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23'],
  ...['2001:db8::/32', '2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];

/** @throws Error where a network is none */
export function networks(list: readonly string[]): BlockList {
  const block = new BlockList();
  for (const network of list) {
    const [address = '', prefix = ''] = network.split('/');
    const family = isIP(address);
    if (family === 0 || !/^\d{1,3}$/.test(prefix)) throw new Error(`not a network: ${network}`);
    block.addSubnet(address, Number(prefix), family === 6 ? 'ipv6' : 'ipv4');
  }
  return block;
}

const closed = networks(inner);
const holds = (block: BlockList, address: string) =>
  block.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Thrown instead of connecting. */
export class AddressRefused extends Error {
  constructor() {
    super('address not allowed');
  }
}

export type Reach = 'INTERNET' | 'OWN_NETWORK' | 'CLOSED';

export function reachOf(address: string, own: BlockList): Reach {
  if (holds(own, address)) return 'OWN_NETWORK';
  return isIP(address) === 0 || holds(closed, address) ? 'CLOSED' : 'INTERNET';
}

/**
 * Resolves a name for a connection, and refuses it where any of its addresses is closed: the address that was looked at
 * is the one that is connected to, whatever the name answers a moment later.
 */
export function safeLookup(accepts: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, []);
      if (!addresses.every(({ address }) => accepts(address))) return callback(new AddressRefused(), []);
      const [first] = addresses;
      if (options.all || !first) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
