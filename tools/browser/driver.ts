/** A real browser with the built extension in it, driven as a user would: for demo and tests. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** How the address of the first-run page ends. */
export const WELCOME = '/welcome.html';

export type ColourScheme = 'light' | 'dark';

/**
 * What the reader has chosen in the browser or the system, and the screen they hold. It may change
 * while the browser is open; pages and popups that are opened later follow it.
 */
export type Conditions = {
  readonly colourScheme: ColourScheme;
  /** The reader has chosen few colours that stand out well, in place of every page's own. */
  readonly forcedColours: boolean;
  /** The reader wants nothing to move. */
  readonly reducedMotion: boolean;
  /** The screen is touched. */
  readonly touch: boolean;
  /** Firefox opens a popup only on a press of the toolbar button, as some versions of it do. */
  readonly popupNeedsPress: boolean;
};

export const USUAL_CONDITIONS: Conditions = {
  colourScheme: 'light',
  forcedColours: false,
  // A picture of a fade shows nothing.
  reducedMotion: true,
  touch: false,
  popupNeedsPress: false,
};

export type Installation = {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** Leaves the first-run page open, which comes up with the install. */
  readonly welcome: boolean;
};

export type DriverOptions = Conditions &
  Installation & {
    readonly headless: boolean;
    readonly width: number;
    readonly height: number;
    /** The folder that files are saved in; null for the browser's own. */
    readonly downloads: string | null;
    /** The folder of what the browser keeps from one start to the next, the extension's own too; null for nothing. */
    readonly profile: string | null;
    /** Firefox keeps nothing of what a reader does, as one may set there. */
    readonly neverRemembers: boolean;
    /** In Firefox, how much a site or an extension can keep in its databases; null for as much as the disk allows. */
    readonly roomInKilobytes: number | null;
  };

/** Runs in the extension's background; what it is given and gives back is JSON. */
export type InBackground<Values extends unknown[], Result> = (
  ...values: Values
) => Result | Promise<Result>;

/** Runs in the popup; what it is given and gives back is JSON. */
export type InPopup<Values extends unknown[], Result> = (
  document: Document,
  ...values: Values
) => Result | Promise<Result>;

export type PopupKey = 'Tab' | 'Enter';

/** The real popup, open. */
export type Popup = {
  evaluate<Values extends unknown[], Result>(
    action: InPopup<Values, Result>,
    ...values: Values
  ): Promise<Result>;
  /** Presses a key, as somebody does who has no mouse. */
  key(name: PopupKey): Promise<void>;
  /** Runs a library's source in the popup, then an expression of JSON, or a promise of it. */
  evaluateWith(library: string, expression: string): Promise<unknown>;
  /** Writes a picture of it, as tall as browsers let it be, to a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
};

export type AccessibleRole = 'tooltip' | 'dialog' | 'status' | 'group';

/** A node as assistive technology is given it. */
export type AccessibleNode = {
  readonly name: string;
  /** All text below it. */
  readonly text: string;
  /** The names of the buttons below it, in order. */
  readonly buttons: readonly string[];
  readonly focused: boolean;
};

/** The inside of the tooltip's closed shadow root. */
export type TooltipInside = {
  readonly html: string;
  readonly styles: string;
  /** How far the note is scrolled, in CSS pixels. */
  readonly scrolled: number;
};

export type Driver = {
  readonly name: BrowserName;
  /** Opens a page in a tab that no other page needs. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension's own in a tab of its own, such as `options.html`. */
  extensionPage(file: string): Promise<Page>;
  /** The address of a page that the browser keeps extensions out of; the served one may be it. */
  closedAddress(served: URL): string;
  /** Closes every tab and popup but the empty tab that the browser came with. */
  closePages(): Promise<void>;
  /** The same but for one tab, in which the page that is opened next takes the place of its page. */
  leavePages(): Promise<void>;
  /** Puts what is opened from now on under these conditions. */
  emulate(conditions: Conditions): Promise<void>;
  /** Installs an extension; the first-run page has come up. */
  install(installation: Installation): Promise<void>;
  /** Takes the extension away, with all that it keeps. */
  uninstall(): Promise<void>;
  /** Runs a function in the extension's background. */
  inBackground<Values extends unknown[], Result>(
    action: InBackground<Values, Result>,
    ...values: Values
  ): Promise<Result>;
  /** Ends the background, as the browser does with one that has nothing to do; what needs it wakes it. */
  endBackground(): Promise<void>;
  /** The addresses of all open tabs. */
  tabs(): Promise<readonly string[]>;
  /** Presses the toolbar button, whatever comes of it. */
  press(page: Page): Promise<void>;
  /** Presses the toolbar button; the popup that comes up has said its state. */
  popup(page: Page): Promise<Popup>;
  /** The popup that opens, or is open, without a press of the toolbar button. */
  popupThatOpens(): Promise<Popup>;
  /** Gives a command of the manifest, as its shortcut does. */
  command(page: Page, command: 'next-note' | 'previous-note'): Promise<void>;
  /** The first node of a role, and of a name, in a page's accessibility tree; null where there is none. */
  accessible(page: Page, role: AccessibleRole, name?: string): Promise<AccessibleNode | null>;
  /** What is in the tooltip, which is closed to the page. */
  tooltip(page: Page): Promise<TooltipInside>;
  /** What is in the bar by which an article is taken from a page, and in the outline around it. */
  captureBar(page: Page): Promise<TooltipInside>;
  /** Lets the extension look at pages only where the reader asks for it, as they may set in the browser. */
  withholdPages(): Promise<void>;
  /** Shows a page as it would be printed. */
  asPrinted(page: Page): Promise<void>;
  /** Replaces the extension by itself, as an update does. */
  update(): Promise<void>;
  /** What the toolbar button shows for a page. */
  badge(page: Page): Promise<{ text: string; title: string }>;
  /** Errors that pages wrote to their consoles, the extension's among them; the caller may empty it. */
  readonly consoleErrors: string[];
  /** The addresses that the extension asked the network for, from the start until now. */
  networkRequests(): Promise<readonly string[]>;
  /** Waits until the browser is closed by its user. */
  closed(): Promise<void>;
  close(): Promise<void>;
};
