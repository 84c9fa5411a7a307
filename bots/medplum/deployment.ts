import type { AccessPolicy, AccessPolicyResource, Subscription } from '@medplum/fhirtypes';
import { BOTS } from '../table.ts';
import { BOT_POLICY, LOCKED_RECORDS } from './access-policies.ts';
import { subscriptionsOf } from './subscriptions.ts';

/** One bot as it is to stand on Medplum. */
export interface DeployedBot {
  readonly name: string;
  readonly description: string;
  /** The bundle in `bots/dist`. */
  readonly file: string;
  /** When it runs by itself. */
  readonly cron?: string;
  /** `Bot/<name>` stands for the Bot's id. */
  readonly subscriptions: readonly Subscription[];
}

export interface Deployment {
  readonly bots: readonly DeployedBot[];
  readonly botPolicy: AccessPolicy;
  readonly lockedRecords: readonly AccessPolicyResource[];
}

/** The cron bot that makes up for lost and failed runs. */
export const RECONCILE = {
  name: 'reconcile',
  description:
    'Every minute: runs the bots on whatever is still open, as Medplum does not run a bot again that threw.',
  cron: '* * * * *',
} as const;

/** All that is to be set up on a Medplum server, made from the bots table. `npm run build:bots` writes it beside the bundles. */
export function deployment(): Deployment {
  const bots = BOTS.map((bot) => ({
    name: bot.name,
    description: bot.does,
    file: `${bot.name}.js`,
    subscriptions: subscriptionsOf(bot, bot.name),
  }));
  const cron = { ...RECONCILE, file: `${RECONCILE.name}.js`, subscriptions: [] };
  return { bots: [...bots, cron], botPolicy: BOT_POLICY, lockedRecords: LOCKED_RECORDS };
}
