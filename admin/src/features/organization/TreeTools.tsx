import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useMessages } from '../../app/i18n/messages.ts';
import { organizationMessages } from './organization.messages.ts';
import type { TreeState } from './useTreeState.ts';

interface TreeToolsProps {
  search: string;
  onSearch: (text: string) => void;
  tree: TreeState;
}

export function TreeTools({ search, onSearch, tree }: TreeToolsProps) {
  const t = useMessages(organizationMessages);
  return (
    <Box
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}
    >
      <TextField
        type="search"
        value={search}
        placeholder={t('search')}
        onChange={(event) => onSearch(event.target.value)}
        sx={{ width: { xs: '100%', sm: 300 } }}
        slotProps={{
          htmlInput: { 'aria-label': t('search') },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon sx={{ fontSize: 18 }} />
              </InputAdornment>
            ),
          },
        }}
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={tree.withAbolished}
            onChange={(event) => tree.showAbolished(event.target.checked)}
          />
        }
        label={t('withAbolished')}
        slotProps={{ typography: { variant: 'body2' } }}
      />
    </Box>
  );
}
