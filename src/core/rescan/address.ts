/** When a page's address is another one. Pages replace the state of an address all the time, which is no new one. */

/** What of an address has changed: `fragment` is what stands after its first `#`, `page` anything before. */
export type AddressChange = 'none' | 'fragment' | 'page';

/** Says what has changed from one address to another. */
export function addressChange(before: string, after: string): AddressChange {
  if (before === after) return 'none';
  return withoutFragment(before) === withoutFragment(after) ? 'fragment' : 'page';
}

function withoutFragment(address: string): string {
  const [page = ''] = address.split('#', 1);
  return page;
}
