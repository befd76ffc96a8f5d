/** Takes steps to their end at once, and gives what comes of them. */
export function endOf<Result>(steps: Generator<unknown, Result, undefined>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
