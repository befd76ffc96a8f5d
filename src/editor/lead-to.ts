/** Leads to a field: unfolds what it is folded in, gives it the focus, and brings it into sight. */

/** Does nothing where there is no such field. */
export function leadTo(field: string): void {
  const element = fieldNamed(field);
  if (!element) return;
  for (
    let around = element.parentElement?.closest('details');
    around;
    around = around.parentElement?.closest('details')
  ) {
    around.open = true;
  }
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  const isInSight = top >= 0 && bottom <= innerHeight;
  element.scrollIntoView({ block: isInSight ? 'nearest' : 'center' });
}

/** A button that can't be pressed has no focus: then the one beside it, which moves the other way, has it. */
function fieldNamed(field: string): HTMLElement | null {
  const element = document.getElementById(field);
  if (!element?.matches(':disabled')) return element;
  return element.parentElement?.querySelector<HTMLElement>('button:enabled') ?? element;
}
