import { resolve } from 'node:path';

/** The built console; from a folder below `src`, as a program's file lies in one below `dist`. */
export const consoleDir = resolve(import.meta.dirname, '../../../admin/dist');
