/** Colours by meaning. Every `text` on its `wash` and on white has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const tones = {
  neutral: { text: '#4c5b6b', fill: '#8a97a5', wash: '#f0f3f6', line: '#d6dde5' },
  info: { text: '#1f5488', fill: '#3a77b3', wash: '#eaf2fa', line: '#c7dbee' },
  success: { text: '#1c6a44', fill: '#2f8a5d', wash: '#eaf5ef', line: '#c3e0d0' },
  warning: { text: '#875000', fill: '#d08700', wash: '#fdf4e1', line: '#f0dcaf' },
  danger: { text: '#b02a1e', fill: '#c9382b', wash: '#fdf0ee', line: '#f1cdc8' },
} as const;
export type Tone = keyof typeof tones;

export const surfaces = {
  ink: '#17365a',
  bar: '#10263c',
  page: '#f4f6f8',
  paper: '#ffffff',
  line: '#dfe5eb',
  faintLine: '#ebeff3',
  wash: '#eff4f9',
  text: '#1b2937',
  muted: '#586777',
  /** the faintest that is still read: at least 4.5:1 on each of them */
  faint: '#647080',
  seal: '#c0392b',
} as const;

export const fontStack =
  'var(--signs, -apple-system), -apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Helvetica Neue", Arial, sans-serif';
