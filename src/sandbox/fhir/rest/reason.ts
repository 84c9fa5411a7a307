import { STATUS_CODES } from 'node:http';

/** The words of an HTTP status: 201 → Created. */
export function reason(status: number): string {
  return STATUS_CODES[status] ?? '';
}
