/** The bench's results: tables, and limits that hold or don't. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A measured number and its limit. */
export type Limit = {
  readonly what: string;
  readonly measured: number;
  readonly atMost: number;
};

/** The results of one part of the bench. */
export type Section = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly limits: readonly Limit[];
  /** Sentences printed below the numbers. */
  readonly remarks?: readonly string[];
};

const FILE = path.resolve(import.meta.dirname, '../../dist/bench.json');

/** Prints a section's table, its limits and its remarks. */
export function printSection({ title, head, rows, limits, remarks = [] }: Section): void {
  console.log(`\n${title}\n`);
  const cells = [head, ...rows].map((row) => row.map(format));
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  for (const row of cells) {
    const line = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${line.join('  ')}`);
  }
  if (limits.length > 0) console.log('');
  for (const limit of limits) {
    const verdict = holds(limit) ? 'holds' : 'DOES NOT HOLD';
    console.log(
      `  ${verdict}: ${limit.what}: ${format(limit.measured)}, at most ${format(limit.atMost)}`,
    );
  }
  for (const remark of remarks) console.log(`  ${remark}`);
}

/**
 * Writes the sections to dist/bench.json.
 *
 * @returns whether every limit holds
 */
export async function save(sections: readonly Section[]): Promise<boolean> {
  await mkdir(path.dirname(FILE), { recursive: true });
  await writeFile(
    FILE,
    `${JSON.stringify({ measured: new Date().toISOString(), sections }, null, 2)}\n`,
  );
  console.log(`\nWritten to ${path.relative('.', FILE)}.`);
  return allHold(sections);
}

/** Whether every limit of all sections holds. */
export function allHold(sections: readonly Section[]): boolean {
  return sections.every(({ limits }) => limits.every(holds));
}

/** The median of several measurements; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * The median of the ratios of measurements that were taken in turn: what slows the machine down for a while
 * slows both of a pair. Where there are fewer of the second, each first is put against their median.
 */
export function medianRatio(firsts: readonly number[], seconds: readonly number[]): number {
  const all = median(seconds);
  const isPaired = firsts.length === seconds.length;
  return median(firsts.map((first, round) => first / ((isPaired ? seconds[round] : all) ?? all)));
}

function holds({ measured, atMost }: Limit): boolean {
  return measured <= atMost;
}

function format(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return String(cell);
  return cell.toFixed(Math.abs(cell) < 10 ? 2 : 1);
}
