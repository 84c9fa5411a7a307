import { attendance } from './es/attendance.ts';
import { chart } from './es/chart.ts';
import { client } from './es/client.ts';
import { clients } from './es/clients.ts';
import { common } from './es/common.ts';
import { curriculum } from './es/curriculum.ts';
import { drafts } from './es/drafts.ts';
import { findings } from './es/findings.ts';
import { followUp } from './es/follow-up.ts';
import { groups } from './es/groups.ts';
import { history } from './es/history.ts';
import { keys } from './es/keys.ts';
import { launch } from './es/launch.ts';
import { mend } from './es/mend.ts';
import { quick } from './es/quick.ts';
import { record } from './es/record.ts';
import { review } from './es/review.ts';
import { roster } from './es/roster.ts';
import { schedule } from './es/schedule.ts';
import { scheduling } from './es/scheduling.ts';
import { session } from './es/session.ts';
import { settings } from './es/settings.ts';
import { shell } from './es/shell.ts';
import { sign } from './es/sign.ts';
import { worklist } from './es/worklist.ts';
import type { Texts } from './texts.ts';

/**
 * Spanish as clinicians in the US and Latin America write it. The reader is _usted_. A member is _integrante_, a client
 * _paciente_, so that neither says man or woman; the primary clinician is the _profesional a cargo_, a goal a _meta_, a
 * client's record an _expediente_, the group record a _registro_.
 */
export const es: Texts = {
  attendance,
  chart,
  client,
  clients,
  common,
  curriculum,
  drafts,
  findings,
  followUp,
  groups,
  history,
  keys,
  launch,
  mend,
  quick,
  record,
  review,
  roster,
  schedule,
  scheduling,
  session,
  settings,
  shell,
  sign,
  worklist,
};
