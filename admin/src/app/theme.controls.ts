import type { ThemeOptions } from '@mui/material/styles';
import { surfaces, tones } from '../ui/tones.ts';

const focusRing = { outline: `2px solid ${tones.info.fill}`, outlineOffset: 1 } as const;

export const controls: NonNullable<ThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontSize: '0.875rem', WebkitFontSmoothing: 'antialiased', overflowX: 'hidden' },
      // Chinese fonts draw ’ as wide as a character, which tears English words apart: such signs come from a Latin one.
      '@font-face': {
        fontFamily: 'Latin signs',
        src: ['Segoe UI', 'Arial', 'Liberation Sans', 'DejaVu Sans']
          .map((name) => `local("${name}")`)
          .join(', '),
        unicodeRange: 'U+2018-201D',
      },
      ':root:lang(en)': { '--signs': '"Latin signs"' },
      'a:focus-visible, button:focus-visible, [tabindex]:focus-visible': focusRing,
      a: { color: tones.info.text },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: {
      root: { minHeight: 32, paddingInline: 12, whiteSpace: 'nowrap' },
      outlined: { borderColor: '#c3ced9', backgroundColor: surfaces.paper },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: { borderColor: surfaces.line } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: { border: `1px solid ${surfaces.line}`, boxShadow: '0 12px 40px rgba(16,38,60,.18)' },
    },
  },
  MuiMenu: {
    styleOverrides: {
      paper: { border: `1px solid ${surfaces.line}`, boxShadow: '0 6px 24px rgba(16,38,60,.14)' },
    },
  },
  MuiMenuItem: { styleOverrides: { root: { fontSize: '0.8125rem', minHeight: 34 } } },
  MuiTooltip: {
    defaultProps: { arrow: true, enterDelay: 300 },
    styleOverrides: {
      tooltip: { backgroundColor: surfaces.bar, fontSize: '0.75rem' },
      arrow: { color: surfaces.bar },
    },
  },
  MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', fullWidth: true, margin: 'none' } },
  MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined', margin: 'none', fullWidth: true } },
  MuiInputBase: {
    styleOverrides: { input: { '&::placeholder': { color: surfaces.faint, opacity: 1 } } },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { backgroundColor: surfaces.paper, fontSize: '0.875rem' },
      notchedOutline: { borderColor: '#c3ced9' },
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, lineHeight: 1.5 } } },
  MuiAutocomplete: {
    styleOverrides: {
      paper: { border: `1px solid ${surfaces.line}`, boxShadow: '0 6px 24px rgba(16,38,60,.14)' },
      listbox: { fontSize: '0.8125rem' },
    },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { height: 2 } } },
  MuiTab: {
    styleOverrides: { root: { minHeight: 40, paddingInline: 14, minWidth: 0, fontSize: '0.875rem' } },
  },
  MuiChip: { styleOverrides: { root: { borderRadius: 4 } } },
  MuiAlert: { styleOverrides: { root: { alignItems: 'center', fontSize: '0.8125rem' } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
};
