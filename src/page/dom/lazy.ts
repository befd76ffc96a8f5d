/** What is made only when it is first asked for. */
type Lazy<Made> = {
  /** Gives it, and makes it where it is not made yet. */
  readonly get: () => Made;
  /** Gives it where it was made. */
  readonly made: () => Made | null;
};

/** Makes it so. */
export function lazy<Made>(make: () => Made): Lazy<Made> {
  let made: Made | null = null;
  return { get: () => (made ??= make()), made: () => made };
}
