import { invalid, refusal } from '../refusal.ts';
import type { Version } from '../store/version.ts';

/** `W/"3"` and `"3"` both name version 3. */
const ETAG = /^(?:W\/)?"([A-Za-z0-9\-.]{1,64})"$/;

/**
 * @throws 400 for an If-Match that names no version (some servers overwrite then; that loses data), 412 when
 * the resource has moved on or does not exist.
 */
export function requireMatch(ifMatch: string | undefined, latest: Version | undefined): void {
  if (ifMatch === undefined) return;
  const wanted = ifMatch === '*' ? '*' : ETAG.exec(ifMatch)?.[1];
  if (wanted === undefined) throw invalid('If-Match must be an ETag as this server gives them, like W/"3".');
  if (latest?.resource === undefined)
    throw refusal(412, 'conflict', 'If-Match: the resource does not exist.');
  if (wanted !== '*' && wanted !== latest.versionId) {
    throw refusal(
      412,
      'conflict',
      'If-Match: the resource has been changed since. Read it again and decide anew.',
    );
  }
}

/** `If-None-Match: *` on a PUT means: only create. @throws 412 when it exists. */
export function requireAbsence(ifNoneMatch: string | undefined, latest: Version | undefined): void {
  if (ifNoneMatch === '*' && latest?.resource !== undefined) {
    throw refusal(412, 'conflict', 'If-None-Match: the resource exists already.');
  }
}

/** True when the caller of a read already holds this version. */
export function isUnchanged(ifNoneMatch: string | undefined, versionId: string): boolean {
  return ifNoneMatch !== undefined && ETAG.exec(ifNoneMatch)?.[1] === versionId;
}
