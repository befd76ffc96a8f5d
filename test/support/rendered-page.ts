/** What stands on a page that a test has rendered in its own process, and what is pressed there. */
import { expect, vi } from 'vitest';

/** Waits for a text in a place. */
export function said(place: string, text: string): Promise<void> {
  return vi.waitFor(() => {
    expect(textOf(place)).toBe(text);
  });
}

export function there(selector: string): Promise<void> {
  return vi.waitFor(() => {
    expect(document.querySelector(selector)).not.toBeNull();
  });
}

export function gone(selector: string): Promise<void> {
  return vi.waitFor(() => {
    expect(document.querySelector(selector)).toBeNull();
  });
}

export function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

export function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** What is planned in a list of the page of stories, each with its title and what it would change. */
export function plannedIn(list: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(`${list} > li`)].map(
    (item) => `${item.querySelector('h4')?.textContent ?? ''}: ${item.dataset['change'] ?? ''}`,
  );
}
