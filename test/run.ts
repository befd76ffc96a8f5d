/**
 * Runs all tests: the unit tests, then those of the browsers side by side; or the projects that are named.
 * Its last lines are what failed, and what came of all of them together: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BROWSERS } from '../tools/browser/driver.ts';

type Outcome = { readonly passed: number; readonly faults: readonly string[] };
/** As vitest writes it. */
type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly FileReport[];
};
type FileReport = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly TestReport[];
};
type TestReport = {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[] | null;
};

const ROOT = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'backstory-tests-'));

const named = process.argv.slice(2);
const isWanted = (project: string): boolean => named.length === 0 || named.includes(project);

const outcomes: Outcome[] = [];
for (const sideBySide of [['unit'], BROWSERS]) {
  outcomes.push(...(await Promise.all(sideBySide.filter(isWanted).map(run))));
}
rmSync(folder, { recursive: true });
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const faults = outcomes.flatMap((outcome) => outcome.faults);
if (faults.length > 0) process.exitCode = 1;
for (const fault of faults) console.log(fault);
console.log(`${passed} passed, ${faults.length} failed`);

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
    : { numPassedTests: 0, testResults: [] };
  const faults = report.testResults.flatMap(faultsOf);
  // A run that ends early, or has no report, fails all the same.
  if (faults.length === 0 && code !== 0) faults.push(`vitest ended with ${code ?? 'a signal'}`);
  return {
    passed: report.numPassedTests,
    faults: faults.map((fault) => `FAILED in ${project}: ${fault}`),
  };
}

/** What failed in a file, each with its message; a file's own message where none of its tests failed. */
function faultsOf({ name, status, message, assertionResults }: FileReport): string[] {
  const file = path.relative(ROOT, name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0) return status === 'failed' ? [`${file}\n${message}`] : [];
  return tests.map(({ fullName, failureMessages }) =>
    [`${file}: ${fullName}`, ...(failureMessages ?? [])].join('\n'),
  );
}
