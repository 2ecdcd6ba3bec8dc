import { Notification } from 'react-admin';

export function Notices() {
  return (
    <Notification
      autoHideDuration={4_000}
      anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
      sx={{ top: { xs: 60, sm: 64 } }}
    />
  );
}
