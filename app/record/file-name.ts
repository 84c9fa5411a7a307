import type { Patient } from '../../src/domain/person.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';
import type { ClientNote } from '../../src/workflow/record/client-file.ts';
import { ownZone } from '../ui/today.ts';

/**
 * What a note is called as a file, also as a PDF: the day and the record number, such as `2026-11-24 HE-204117 group note`. The
 * client's name stays out of it: file names are seen where the file is not opened.
 */
export function fileName(
  {
    sessionStart,
    signedAt,
    timeZone = ownZone(),
  }: Pick<ClientNote, 'sessionStart' | 'signedAt' | 'timeZone'>,
  { recordNumber, id }: Pick<Patient, 'id' | 'recordNumber'>,
): string {
  const day = localDateIn(sessionStart ?? signedAt, timeZone);
  const who = (recordNumber ?? id).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${day} ${who} group note`;
}
