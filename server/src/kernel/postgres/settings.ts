/** Given on the command line, so that nothing in the data folder (ALTER SYSTEM, an old file) can weaken them. */
export const embeddedSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // A socket file left by a killed server blocked its next start, and paths longer than 107 bytes do not fit.
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  // Solid-state storage; the default of 4 is for turning disks and prefers sequential scans.
  random_page_cost: '1.1',
  // Compiling a query costs more than the short queries of this application take.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
};
