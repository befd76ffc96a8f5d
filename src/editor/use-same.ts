/** Values that are made anew with every change of the draft, and mostly say the same. */
import { useMemo } from 'preact/hooks';

/** The value as it was before, for as long as it says the same; it is small, and all of it is JSON. */
export function useSame<Value>(value: Value): Value {
  return useMemo(() => value, [JSON.stringify(value)]);
}
