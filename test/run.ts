/**
 * Runs all tests: the unit tests, then those of the browsers side by side; or the projects that are named.
 * Its last line is what came of all of them together: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BROWSERS } from '../tools/browser/driver.ts';

type Outcome = { readonly passed: number; readonly failed: number };
/** As vitest writes it. */
type Report = { readonly numPassedTests: number; readonly numFailedTests: number };

const ROOT = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'backstory-tests-'));

const named = process.argv.slice(2);
const isWanted = (project: string): boolean => named.length === 0 || named.includes(project);

const outcomes: Outcome[] = [];
for (const sideBySide of [['unit'], BROWSERS]) {
  outcomes.push(...(await Promise.all(sideBySide.filter(isWanted).map(run))));
}
rmSync(folder, { recursive: true });
const [passed, failed] = [sumOf(({ passed }) => passed), sumOf(({ failed }) => failed)];
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

/** Runs the tests of one project of vitest.config.ts. */
async function run(project: string): Promise<Outcome> {
  const file = path.join(folder, `${project}.json`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = spawn('npx', ['vitest', 'run', '--project', project, ...reports], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(vitest, 'exit')) as [number | null];
  const report: Report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { numPassedTests: 0, numFailedTests: 0 };
  const { numPassedTests, numFailedTests } = report;
  // What fails before or after a block's tests is no test's failure, and fails the run all the same.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
}

function sumOf(count: (outcome: Outcome) => number): number {
  return outcomes.reduce((sum, outcome) => sum + count(outcome), 0);
}
