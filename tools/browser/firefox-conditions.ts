/** What Firefox's preferences say of the reader and of their screen. */
import type { Conditions } from './driver.ts';
import type { Preference } from './firefox-window.ts';

/** The preferences for some conditions; each is given, so that none is left of others. */
export function preferencesFor({
  colourScheme,
  forcedColours,
  reducedMotion,
  touch,
  popupNeedsPress,
}: Conditions): Readonly<Record<string, Preference>> {
  return {
    'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
    // The popup goes by the browser's own colours.
    'ui.systemUsesDarkTheme': colourScheme === 'dark' ? 1 : 0,
    'browser.display.document_color_use': forcedColours ? 2 : 0,
    'ui.useAccessibilityTheme': forcedColours ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'dom.w3c_touch_events.enabled': touch ? 1 : 2,
    'extensions.openPopupWithoutUserGesture.enabled': !popupNeedsPress,
  };
}
