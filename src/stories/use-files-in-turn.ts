/** Files that come while others are read or asked about: they wait, so that no question is lost for the next one. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SentFile } from './read-files.ts';

export type FilesInTurn = {
  readonly waiting: readonly SentFile[];
  /** Has files read as soon as it is their turn. */
  readonly take: (files: readonly SentFile[]) => void;
};

/**
 * Keeps the files that wait.
 *
 * @param isFree whether nothing is under way, and nothing asked
 * @param read reads files; what it leads to is under way once it has resolved, with those that it leaves for later
 */
export function useFilesInTurn(
  isFree: boolean,
  read: (files: readonly SentFile[]) => Promise<readonly SentFile[]>,
): FilesInTurn {
  const [waiting, setWaiting] = useState<readonly SentFile[]>([]);
  const [isReading, setReading] = useState(false);
  useLayoutEffect(() => {
    if (!isFree || isReading || waiting.length === 0) return;
    setWaiting([]);
    setReading(true);
    void read(waiting)
      .then((left) => {
        setWaiting((since) => [...left, ...since]);
      })
      .finally(() => {
        setReading(false);
      });
  }, [isFree, isReading, waiting]);
  return {
    waiting,
    take(files) {
      setWaiting((before) => [...before, ...files]);
    },
  };
}

/** Takes the files of its kind; returns the others. */
type TakeFrom = (files: readonly SentFile[]) => Promise<readonly SentFile[]>;

/** One question at a time: the files of the first kind that there are any of are taken, the others are left for later. */
export async function readFirstKind(
  files: readonly SentFile[],
  kinds: readonly TakeFrom[],
): Promise<readonly SentFile[]> {
  for (const takeFrom of kinds) {
    const left = await takeFrom(files);
    if (left.length < files.length) return left;
  }
  return files;
}
