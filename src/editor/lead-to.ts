/** Leads to a field: unfolds what it is folded in, and gives it the focus. */

/** Does nothing where there is no such field. */
export function leadTo(field: string): void {
  const element = document.getElementById(field);
  if (!element) return;
  for (
    let around = element.parentElement?.closest('details');
    around;
    around = around.parentElement?.closest('details')
  ) {
    around.open = true;
  }
  element.focus();
  element.scrollIntoView({ block: 'center' });
}
