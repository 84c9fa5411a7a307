import type { PatientId, SessionId } from '../../../src/domain/ids.ts';
import type { RecordedAddendum } from '../../../src/workflow/record/client-file.ts';

/** What an addendum is added to, and who is told of it. */
export interface AddendumProps {
  readonly sessionId: SessionId;
  readonly patientId: PatientId;
  /** How many addenda the writer sees. */
  readonly after: number;
  readonly onAdded: (addendum: RecordedAddendum) => void;
}
