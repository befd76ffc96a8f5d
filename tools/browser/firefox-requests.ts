/** Listens to Firefox's network, from the browser's start on. */
import type { FirefoxWindow } from './firefox-window.ts';

export async function watchRequests(window: FirefoxWindow): Promise<void> {
  await window.run(WATCH);
}

/** The addresses that an extension asked for since. */
export async function requestsOf(window: FirefoxWindow, id: string): Promise<readonly string[]> {
  return (await window.run(
    `const [id] = values;
     return window.backstoryRequests.filter(({ by }) => by === id).map(({ url }) => url);`,
    id,
  )) as readonly string[];
}

const WATCH = `
  window.backstoryRequests = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const by = loadInfo?.triggeringPrincipal?.addonId;
    if (by) window.backstoryRequests.push({ by, url: URI.spec });
  }, 'http-on-modify-request');`;
