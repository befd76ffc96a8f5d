/** Finds a browser on this machine, and gets one where there is none. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

type BrowserSource = {
  /** Names an executable, before all else. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly debianPackages: readonly string[];
  readonly fetched: Browser;
  readonly tag: string;
  /** The first major version that has what the extension needs. */
  readonly from: number;
};

const BROWSER_SOURCES: Readonly<Record<BrowserName, BrowserSource>> = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    debianPackages: ['chromium', 'fonts-dejavu-core'],
    fetched: Browser.CHROME,
    tag: 'stable',
    from: 140,
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    debianPackages: ['firefox-esr', 'fonts-dejavu-core'],
    fetched: Browser.FIREFOX,
    tag: 'stable',
    from: 153,
  },
};

const CACHE = path.join(os.homedir(), '.cache', 'backstory-browsers');

/**
 * Finds a browser new enough for the extension. On Debian and Ubuntu, as root, a missing one is
 * installed from the distribution's packages; elsewhere it is fetched.
 *
 * @returns the path of its executable
 * @throws Error that says what to install, where none can be had
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const source = BROWSER_SOURCES[name];
  return (
    named(source) ??
    (await installed(source)) ??
    fromPackages(name, source) ??
    (await fetched(name, source))
  );
}

function named({ variable }: BrowserSource): string | null {
  const executable = process.env[variable];
  if (!executable) return null;
  if (!existsSync(executable))
    throw new Error(`${variable} names ${executable}, which is not there`);
  return executable;
}

async function installed({ commands, fetched: kind, from }: BrowserSource): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = commands
    .flatMap((command) => folders.map((folder) => path.join(folder, command)))
    .filter((file) => existsSync(file));
  const inCache = existsSync(CACHE) ? await getInstalledBrowsers({ cacheDir: CACHE }) : [];
  const all = [
    ...onPath,
    ...inCache
      .filter(({ browser }) => browser === kind)
      .map(({ executablePath }) => executablePath),
  ];
  return all.find((file) => majorVersion(file) >= from) ?? null;
}

function majorVersion(executable: string): number {
  try {
    const output = execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(/(\d+)\.\d/.exec(output)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function fromPackages(name: BrowserName, source: BrowserSource): string | null {
  if (!isDebian() || process.getuid?.() !== 0) return null;
  console.log(`Installing ${name} from the distribution's packages …`);
  try {
    const options: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', ...source.debianPackages],
      { ...options, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
    );
  } catch {
    return null;
  }
  const executable = source.commands.map((command) => `/usr/bin/${command}`).find(existsSync);
  return executable && majorVersion(executable) >= source.from ? executable : null;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return (
    existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'))
  );
}

async function fetched(
  name: BrowserName,
  { fetched: kind, tag, variable }: BrowserSource,
): Promise<string> {
  try {
    console.log(`Fetching ${name} …`);
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('no browser is made for this platform');
    const buildId = await resolveBuildId(kind, platform, tag);
    return (await install({ browser: kind, buildId, cacheDir: CACHE })).executablePath;
  } catch (error) {
    throw new Error(
      `No ${name} here. Install ${name === 'chromium' ? 'Chromium 140' : 'Firefox 153'} or later, or name one in ${variable}.`,
      { cause: error },
    );
  }
}
