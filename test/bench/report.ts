/** What the bench prints and keeps: tables, and limits that hold or don't. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A number that is held to a limit. */
export type Limit = {
  readonly what: string;
  readonly measured: number;
  readonly atMost: number;
};

/** What a part of the bench comes to. */
export type Section = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly limits: readonly Limit[];
  /** What is worth saying beside the numbers. */
  readonly remarks?: readonly string[];
};

const FILE = path.resolve(import.meta.dirname, '../../dist/bench.json');

/** Prints a section. */
export function printSection({ title, head, rows, limits, remarks = [] }: Section): void {
  console.log(`\n${title}\n`);
  const cells = [head, ...rows].map((row) => row.map(say));
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
      `  ${verdict}: ${limit.what}: ${say(limit.measured)}, at most ${say(limit.atMost)}`,
    );
  }
  for (const remark of remarks) console.log(`  ${remark}`);
}

/** Writes dist/bench.json; tells whether every limit holds. */
export async function keep(sections: readonly Section[]): Promise<boolean> {
  await mkdir(path.dirname(FILE), { recursive: true });
  await writeFile(
    FILE,
    `${JSON.stringify({ measured: new Date().toISOString(), sections }, null, 2)}\n`,
  );
  console.log(`\nKept in ${path.relative('.', FILE)}.`);
  return sections.every(({ limits }) => limits.every(holds));
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function holds({ measured, atMost }: Limit): boolean {
  return measured <= atMost;
}

function say(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return String(cell);
  return cell.toFixed(Math.abs(cell) < 10 ? 2 : 1);
}
