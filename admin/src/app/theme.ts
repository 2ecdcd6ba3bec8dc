import type { RaThemeOptions } from 'react-admin';
import { fontStack, surfaces, tones } from '../ui/tones.ts';
import { controls } from './theme.controls.ts';
import { tables } from './theme.tables.ts';

const heading = { fontWeight: 600, letterSpacing: 0, lineHeight: 1.35 } as const;

export const theme: RaThemeOptions = {
  palette: {
    mode: 'light',
    primary: { main: surfaces.ink, dark: surfaces.bar, light: '#3d638c', contrastText: '#ffffff' },
    secondary: { main: surfaces.ink, contrastText: '#ffffff' },
    error: { main: tones.danger.text },
    warning: { main: tones.warning.text },
    success: { main: tones.success.text },
    info: { main: tones.info.text },
    background: { default: surfaces.page, paper: surfaces.paper },
    text: { primary: surfaces.text, secondary: surfaces.muted, disabled: surfaces.faint },
    divider: surfaces.line,
  },
  shape: { borderRadius: 6 },
  sidebar: { width: 208, closedWidth: 0 },
  typography: {
    fontFamily: fontStack,
    h1: { ...heading, fontSize: '1.375rem' },
    h2: { ...heading, fontSize: '1.0625rem' },
    h3: { ...heading, fontSize: '0.9375rem' },
    h4: { ...heading, fontSize: '0.875rem' },
    h5: { ...heading, fontSize: '0.875rem' },
    h6: { ...heading, fontSize: '0.875rem' },
    subtitle1: { fontSize: '0.875rem', fontWeight: 600 },
    subtitle2: { fontSize: '0.8125rem', fontWeight: 600 },
    body1: { fontSize: '0.875rem', lineHeight: 1.65 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.6 },
    caption: { fontSize: '0.75rem', lineHeight: 1.5 },
    overline: { fontSize: '0.75rem', lineHeight: 1.5, letterSpacing: 0, textTransform: 'none' },
    button: { fontSize: '0.8125rem', fontWeight: 500, letterSpacing: 0, textTransform: 'none' },
  },
  components: { ...controls, ...tables },
};
