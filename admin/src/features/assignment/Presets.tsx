import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { read } from '../../app/apolloClient.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { OrganizationPicker } from '../organization/OrganizationPicker.tsx';
import {
  type OfferedOrganizations,
  type OrganizationChoice,
  OrganizationChoices,
} from '../organization/organization.graphql.ts';
import { useViewer } from '../session/viewer.ts';
import { workItemMessages } from '../work-item/work-item.messages.ts';

const pageSize = 100;

async function readAll(filter: OfferedOrganizations): Promise<OrganizationChoice[]> {
  const all: OrganizationChoice[] = [];
  for (let total = 1; all.length < total; ) {
    const { organizations } = await read(OrganizationChoices, {
      filter,
      first: pageSize,
      offset: all.length,
    });
    all.push(...organizations.nodes);
    total = organizations.nodes.length === 0 ? 0 : organizations.totalCount;
  }
  return all;
}

interface PresetsProps {
  /** of the field that they fill: both roles have the same ones */
  label: string;
  onAdd: (organizations: OrganizationChoice[]) => void;
  /** only this bureau's own subordinates */
  parentId?: string;
}

function CityPreset({ onAdd }: { onAdd: (filter: OfferedOrganizations) => void }) {
  const t = useMessages(workItemMessages);
  const [choosing, setChoosing] = useState(false);
  if (!choosing) return <Preset text={t('assign.ofCity')} onClick={() => setChoosing(true)} />;
  return (
    <OrganizationPicker
      label={t('assign.chooseCity')}
      width={180}
      filter={{ level: 'CITY', kind: 'BUREAU' }}
      value={null}
      onChange={(city) => {
        if (city) onAdd({ parentId: city.id, kind: 'BUREAU' });
        setChoosing(false);
      }}
    />
  );
}

function Preset({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <Link component="button" type="button" onClick={onClick} sx={{ fontSize: '0.8125rem' }}>
      {text}
    </Link>
  );
}

/** Whole levels at a click; what is visible to the viewer bounds them. */
export function Presets({ label, onAdd, parentId }: PresetsProps) {
  const t = useMessages(workItemMessages);
  const viewer = useViewer();
  const add = (filter: OfferedOrganizations) => void readAll(filter).then(onAdd);
  const ofProvince = viewer?.organization.level === 'PROVINCE' && !parentId;
  return (
    <Box
      role="group"
      aria-label={t('assign.presetsOf', { field: label })}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        mt: 0.75,
        fontSize: '0.8125rem',
        color: 'text.secondary',
      }}
    >
      {t('assign.presets')}
      {ofProvince && (
        <Preset text={t('assign.allCities')} onClick={() => add({ level: 'CITY', kind: 'BUREAU' })} />
      )}
      <Preset
        text={t('assign.allCounties')}
        onClick={() => add({ level: 'COUNTY', kind: 'BUREAU', ...(parentId && { parentId }) })}
      />
      {ofProvince && <CityPreset onAdd={add} />}
    </Box>
  );
}
