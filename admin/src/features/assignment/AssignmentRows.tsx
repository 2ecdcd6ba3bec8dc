import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { Choosing } from '../../ui/list/choosing.tsx';
import type { ListEmptyProps } from '../../ui/list/ListEmpty.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import {
  AssignmentCard,
  AssignmentLight,
  AssignmentStatusChip,
  DueDay,
  LastReport,
  OrganizationName,
  RoleChip,
} from './AssignmentCells.tsx';
import type { AssignmentRow } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';

type RowsProps = ListEmptyProps & {
  /** buttons for chosen rows, and which may be chosen */
  choosing?: Omit<Choosing<AssignmentRow>, 'name'>;
  /** on a point's own page its number and title go without saying */
  ofOneItem?: boolean;
  /** … and below one bureau, that bureau */
  ofOneParent?: boolean;
};

function useColumns(ofOneItem: boolean, ofOneParent: boolean) {
  const t = useMessages(assignmentMessages);
  const item = [
    <DataTable.Col
      key="number"
      source="number"
      label={t('fields.number')}
      render={({ workItem }: AssignmentRow) => workItem.number}
    />,
    <DataTable.Col
      key="item"
      label={t('fields.item')}
      render={(row: AssignmentRow) => (
        <RowLink to={showPath('assignment', row.id)}>{row.workItem.displayTitle}</RowLink>
      )}
    />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(row: AssignmentRow) => <OrganizationName row={row} />}
    />,
  ];
  const organization = [
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(row: AssignmentRow) => (
        <RowLink to={showPath('assignment', row.id)}>
          <OrganizationName row={row} alone={ofOneParent} />
        </RowLink>
      )}
    />,
  ];
  return [
    ...(ofOneItem ? organization : item),
    <DataTable.Col
      key="role"
      label={t('fields.role')}
      render={(row: AssignmentRow) => <RoleChip role={row.role} />}
    />,
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(row: AssignmentRow) => <AssignmentStatusChip status={row.status} />}
    />,
    <DataTable.Col
      key="light"
      label={t('fields.light')}
      render={(row: AssignmentRow) => <AssignmentLight row={row} />}
    />,
    <DataTable.Col
      key="percent"
      source="percent"
      label={t('fields.percent')}
      render={(row: AssignmentRow) => <PercentBar value={row.percent} />}
    />,
    <DataTable.Col
      key="dueOn"
      source="dueOn"
      label={t('fields.dueOn')}
      render={(row: AssignmentRow) => <DueDay row={row} />}
    />,
    <DataTable.Col
      key="reportDueOn"
      label={t('fields.reportDueOn')}
      render={(row: AssignmentRow) => <DateField value={row.reportDueOn} near />}
    />,
    <DataTable.Col
      key="latest"
      label={t('fields.latest')}
      render={(row: AssignmentRow) => <LastReport row={row} dayOnly={ofOneItem} />}
    />,
  ];
}

const nameOf = ({ workItem, organization }: AssignmentRow) =>
  `${workItem.number}. ${workItem.displayTitle} · ${organization.shortName}`;

export function AssignmentRows({ ofOneItem = false, ofOneParent = false, choosing, ...empty }: RowsProps) {
  const columns = useColumns(ofOneItem, ofOneParent);
  return (
    <ResponsiveList<AssignmentRow>
      {...empty}
      {...(choosing && { choosing: { ...choosing, name: nameOf } })}
      card={(row) => <AssignmentCard row={row} ofOneItem={ofOneItem} />}
    >
      {columns}
    </ResponsiveList>
  );
}
