import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { today } from './dates.ts';

interface YearToggleProps {
  label: string;
  value: number;
  onChange: (year: number) => void;
  /** the first and the last that are offered, counted from this year */
  from?: number;
  to?: number;
}

/** A few years around this one, one of which a page shows. */
export function YearToggle({ label, value, onChange, from = -1, to = 1 }: YearToggleProps) {
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: to - from + 1 }, (_, index) => thisYear + from + index);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      onChange={(_event, next: number | null) => next && onChange(next)}
      aria-label={label}
    >
      {years.map((year) => (
        <ToggleButton key={year} value={year}>
          {year}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
