/** A value that is made when it is first asked for. */
type Lazy<Made> = {
  /** The value, made at the first call. */
  readonly get: () => Made;
  /** The value; null where nobody has asked for it yet. */
  readonly peek: () => Made | null;
};

/** Memoises `make`. */
export function lazy<Made>(make: () => Made): Lazy<Made> {
  let made: Made | null = null;
  return { get: () => (made ??= make()), peek: () => made };
}
