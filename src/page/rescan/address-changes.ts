/** Notices that the page has another address, without a page load. */
import { type AddressChange, addressChange } from '../../core/rescan/address.ts';

/** Not in TypeScript's DOM library yet (Chrome 102, Firefox 147). */
declare global {
  var navigation: EventTarget;
}

/** Calls back with what of the address has changed, until the signal aborts. */
export function onAddressChange(
  callback: (change: Exclude<AddressChange, 'none'>) => void,
  signal: AbortSignal,
): void {
  let address = location.href;
  const onEntry = (): void => {
    const change = addressChange(address, location.href);
    address = location.href;
    if (change !== 'none') callback(change);
  };
  navigation.addEventListener('currententrychange', onEntry, { signal });
}
