import { Notification } from 'react-admin';

export function Notices() {
  return (
    <Notification autoHideDuration={4_000} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} />
  );
}
