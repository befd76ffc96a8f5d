/** UUIDs that are made of a name, so that the same thing has the same one each time it is exported. */
import { hashWord } from '../recognition/hash.ts';

/**
 * The UUID of a name, in the version that RFC 9562 leaves to those who make them (8).
 *
 * @returns 128 bits as hexadecimal digits with hyphens
 */
export function stableUuid(name: string): string {
  const hex = [0, 1, 2, 3]
    .map((part) => (hashWord(`${String(part)} ${name}`) >>> 0).toString(16).padStart(8, '0'))
    .join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
