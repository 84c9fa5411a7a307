import type { MemberSpec } from '../types.ts';
import { DBT_OTHERS } from './dbt-others.ts';
import { DBT_MEMBERS } from './dbt.ts';
import { PAIN_OTHERS } from './pain-others.ts';
import { PAIN_MEMBERS } from './pain.ts';
import { PROCESS_MEMBERS } from './process.ts';

/** Everybody who is, was or will be in one of the clinic's groups. */
export const MEMBERS: readonly MemberSpec[] = [
  ...DBT_MEMBERS,
  ...DBT_OTHERS,
  ...PROCESS_MEMBERS,
  ...PAIN_MEMBERS,
  ...PAIN_OTHERS,
];
