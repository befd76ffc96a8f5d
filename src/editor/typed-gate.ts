/** What is typed of a gate: names with commas between them, and how many of them are needed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { withPlainDigits } from '../core/editing/plain-digits.ts';
import { error, type Fault } from '../core/story-file/fault.ts';
import { writtenAs } from '../core/story-file/gate-rules.ts';
import type { Story } from '../core/story/story.ts';
import { useEditing } from './editing.ts';
import { useUnfinished } from './unfinished.ts';

export type TypedGate = {
  /** As they are typed; null where that is taken. */
  readonly names: string | null;
  readonly number: string | null;
  /** Said of a number that is none, once its field was left. */
  readonly wrongNumber: Fault | null;
  readonly typeNames: (names: string) => void;
  readonly typeNumber: (number: string) => void;
  /** Makes what is typed the author's gate; what is no number stays typed. */
  readonly take: () => void;
  readonly forget: () => void;
};

/** Said of a number that is none. */
export const NOT_A_NUMBER = error(['gate', 'minNames'], 'notNumber');

/**
 * What is typed of the gate, which is taken when its field is left; what was typed before the page was loaded anew, or
 * before the gate is known of which it is a part, as soon as that is.
 *
 * @param gate null while it is not known
 */
export function useTypedGate(gate: Story['gate'] | null): TypedGate {
  const { type } = useEditing();
  const [names, keepNames] = useUnfinished('gate-names');
  const [number, keepNumber] = useUnfinished('gate-minNames', { keepsEmpty: true });
  const [isRefused, setRefused] = useState(false);
  const waits = useRef(names !== null || number !== null);
  const typeNumber = (typed: string | null): void => {
    setRefused(false);
    keepNumber(typed);
  };
  const take = (): void => {
    if (names === null && number === null) return;
    waits.current = gate === null;
    if (gate === null) return;
    const minNames = number === null ? gate.minNames : wholeNumber(number);
    keepNames(null);
    if (minNames === null) setRefused(true);
    else typeNumber(null);
    if (names === null && minNames === null) return;
    type(['gate'], {
      names: names === null ? gate.names : namesIn(names),
      minNames: minNames ?? gate.minNames,
    });
  };
  useEffect(() => {
    if (gate !== null && waits.current) take();
  }, [gate]);
  return {
    ...{ names, number, typeNames: keepNames, typeNumber, take },
    wrongNumber: isRefused ? NOT_A_NUMBER : null,
    forget() {
      keepNames(null);
      typeNumber(null);
    },
  };
}

/** Reads a number as it is typed; null for what is none. */
export function wholeNumber(typed: string): number | null {
  const digits = withPlainDigits(typed.trim());
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** Each as it is compared; what can't be a name stays as it is typed, since it is said to be none. */
function namesIn(typed: string): readonly string[] {
  const names = typed.split(/[,;\n\u060C\u061B]/).map((name) => writtenAs(name.trim()));
  return [...new Set(names.filter((name) => name !== ''))];
}
