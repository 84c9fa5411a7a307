import type { Extension, Subscription } from '@medplum/fhirtypes';
import type { SearchParams } from '../../src/gateway/port.ts';
import { criteria, type Bot } from '../table.ts';

const MEDPLUM = 'https://medplum.com/fhir/StructureDefinition';

/**
 * True when the Task has come to this status by this very change. Medplum runs a bot on every change that leaves the criteria true,
 * the bot's own changes among them; this keeps a bot from being run again for what it has just seen. There is no `%previous` of what
 * was just created, and an empty value compares to nothing: so its absence is asked for.
 */
const STATUS_HAS_CHANGED = '%previous.status.exists().not() or %previous.status != %current.status';

/** A bot's Subscriptions on Medplum, one for each of its triggers. `botId` is the id of the deployed Bot. */
export function subscriptionsOf(bot: Bot, botId: string): Subscription[] {
  return bot.triggers.map((trigger) => subscription(bot, botId, trigger));
}

function subscription(bot: Bot, botId: string, trigger: SearchParams): Subscription {
  return {
    resourceType: 'Subscription',
    status: 'active',
    reason: `Groupwork: ${bot.name}`,
    criteria: criteria(trigger),
    channel: { type: 'rest-hook', endpoint: `Bot/${botId}` },
    extension: [
      interaction('create'),
      interaction('update'),
      { url: `${MEDPLUM}/fhir-path-criteria-expression`, valueString: STATUS_HAS_CHANGED },
    ],
  };
}

function interaction(code: 'create' | 'update'): Extension {
  return { url: `${MEDPLUM}/subscription-supported-interaction`, valueCode: code };
}
