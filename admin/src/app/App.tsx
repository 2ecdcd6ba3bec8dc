import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminUI, localStorageStore, Resource } from 'ra-core';
import { AdminContext } from 'react-admin';
import { Route } from 'react-router-dom';
import { features } from '../features/index.ts';
import { OverviewPage } from '../features/overview/OverviewPage.tsx';
import { EndedSessionDialog } from '../features/session/EndedSessionDialog.tsx';
import { SignInPage } from '../features/session/SignInPage.tsx';
import { authProvider } from './authProvider.ts';
import { dataProvider } from './dataProvider.ts';
import { i18nProvider } from './i18n/i18nProvider.ts';
import { Layout } from './layout/Layout.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { Notices } from './layout/Notices.tsx';
import { WaitingPage } from './layout/WaitingPage.tsx';
import { theme } from './theme.ts';

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
});
const store = localStorageStore();

const resources = features.map(({ name, list, show, create, routes = [] }) => (
  <Resource key={name} name={name} list={list} show={show} create={create}>
    {routes.map(({ path, page: Page }) => (
      <Route key={path} path={path} element={<Page />} />
    ))}
    <Route path="*" element={<NotFoundPage />} />
  </Resource>
));

/** Put together from its parts: <Admin> would bring its own layout, menu and sign-in page along, unused. */
export function App() {
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      theme={theme}
      darkTheme={null}
    >
      <CssBaseline />
      <CoreAdminUI
        disableTelemetry
        layout={Layout}
        loginPage={SignInPage}
        catchAll={NotFoundPage}
        loading={WaitingPage}
        dashboard={OverviewPage}
      >
        {resources}
      </CoreAdminUI>
      <Notices />
      <EndedSessionDialog />
    </AdminContext>
  );
}
