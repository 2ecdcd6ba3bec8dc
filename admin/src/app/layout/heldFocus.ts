/** What had the keyboard, and where it stood: asked for once it is gone. */
export interface Held {
  element: HTMLElement;
  /** the window that it belongs to: a dialog, a notice, or the page */
  layer: HTMLElement;
  /** its surroundings from the inside out, and its place among what takes the keyboard there */
  around: readonly { within: HTMLElement; place: number }[];
}

const takesKeyboard = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'textarea',
  '[role="combobox"]',
  '[role="menuitem"]',
]
  .map((kind) => `${kind}:not(:disabled):not([tabindex="-1"])`)
  .join(', ');

const list = 'ul, ol, tbody';
const wholePage = '#root';

function among(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(takesKeyboard)];
}

/** What holds a dialog is given the keyboard where nothing in it is: nobody stands there. */
export function isFrame(element: Element | null): boolean {
  return element?.matches('.MuiModal-root > *, .MuiModal-root .MuiPaper-root') ?? false;
}

export function layerOf(element: Element): HTMLElement {
  return element.closest<HTMLElement>('.MuiModal-root, .MuiSnackbar-root') ?? document.body;
}

export function holding(element: HTMLElement, layer: HTMLElement): Held {
  const around: { within: HTMLElement; place: number }[] = [];
  for (let within = element.parentElement; within && within !== layer; within = within.parentElement)
    around.push({ within, place: among(within).indexOf(element) });
  return { element, layer, around };
}

function heading({ around, layer }: Held): HTMLElement | null {
  const left = around.find(({ within }) => within.isConnected)?.within;
  const found =
    left?.closest('section, [role="dialog"]')?.querySelector<HTMLElement>('h1, h2') ??
    layer.querySelector<HTMLElement>(layer === document.body ? 'main h1, main h2' : 'h1, h2');
  found?.setAttribute('tabindex', '-1');
  return found;
}

/** Its own row of buttons; where it stood in a list, its row, then the list; where the page was drawn anew, the page. */
function surroundings({ around }: Held) {
  const standing = around.filter(({ within }) => within.isConnected);
  if (standing[0]?.within.matches(wholePage)) return standing;
  const rows = standing.findIndex(({ within }) => within.matches(list));
  if (rows >= 0) return standing.slice(0, rows + 1);
  return standing[0] === around[0] ? standing.slice(0, 1) : [];
}

/** The element itself where it is still there; else what came into its place; else the heading above it. */
export function afterRemoval(held: Held): HTMLElement | null {
  const { element } = held;
  if (element.isConnected) return element.matches(':disabled') ? null : element;
  for (const { within, place } of surroundings(held)) {
    const others = among(within);
    const next = others[Math.min(place, others.length - 1)];
    if (next) return next;
  }
  return heading(held);
}
