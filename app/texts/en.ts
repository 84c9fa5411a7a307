import { attendance } from './en/attendance.ts';
import { chart } from './en/chart.ts';
import { client } from './en/client.ts';
import { clients } from './en/clients.ts';
import { common } from './en/common.ts';
import { curriculum } from './en/curriculum.ts';
import { drafts } from './en/drafts.ts';
import { findings } from './en/findings.ts';
import { followUp } from './en/follow-up.ts';
import { groups } from './en/groups.ts';
import { history } from './en/history.ts';
import { keys } from './en/keys.ts';
import { launch } from './en/launch.ts';
import { mend } from './en/mend.ts';
import { quick } from './en/quick.ts';
import { record } from './en/record.ts';
import { review } from './en/review.ts';
import { roster } from './en/roster.ts';
import { schedule } from './en/schedule.ts';
import { scheduling } from './en/scheduling.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { sign } from './en/sign.ts';
import { worklist } from './en/worklist.ts';

/** US English. Sentences say what happened, what it means and what to do; nothing names a client in an error. */
export const en = {
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
