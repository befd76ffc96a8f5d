/** A switch that shows what the reader asked for last, however long it takes until that is so. */
import { useRef, useState } from 'preact/hooks';

export type Requested = {
  /** What the switch shows. */
  readonly isOn: boolean;
  readonly request: (isOn: boolean) => void;
};

/**
 * Has requests carried out one after the other, and of those that come meanwhile, the last.
 *
 * @param isOn what is so, where nothing is requested
 * @param carryOut is done once `isOn` says what came of the request
 */
export function useRequested(isOn: boolean, carryOut: (isOn: boolean) => Promise<void>): Requested {
  const [requested, setRequested] = useState<boolean | null>(null);
  const last = useRef(isOn);
  const isBusy = useRef(false);
  const catchUp = async (): Promise<void> => {
    isBusy.current = true;
    try {
      let done: boolean;
      do {
        done = last.current;
        await carryOut(done);
      } while (last.current !== done);
    } finally {
      isBusy.current = false;
      setRequested(null);
    }
  };
  return {
    isOn: requested ?? isOn,
    request(next) {
      last.current = next;
      setRequested(next);
      if (!isBusy.current) void catchUp();
    },
  };
}
