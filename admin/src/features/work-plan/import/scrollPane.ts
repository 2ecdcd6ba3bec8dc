/** scrollIntoView would move the page too, and two of them at once stop each other. */
export function scrollPane(anchor: string) {
  const mark = document.getElementById(anchor);
  const pane = mark?.closest('[data-pane]');
  if (!mark || !pane) return;
  const middle = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  pane.scrollBy({ top: middle, behavior: 'smooth' });
}
