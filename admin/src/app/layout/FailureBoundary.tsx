import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';

export function FailedPage({ onRetry }: { onRetry: () => void }) {
  const t = useMessages(appMessages);
  return (
    <EmptyState title={t('failed')} hint={t('failedHint')}>
      <Button variant="contained" onClick={onRetry}>
        {t('retry')}
      </Button>
    </EmptyState>
  );
}

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <FailedPage onRetry={() => window.location.reload()} /> : this.props.children;
  }
}

/** Going to another page leaves the failure behind. */
export function FailureBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname.split('/')[1]}>{children}</Boundary>;
}
