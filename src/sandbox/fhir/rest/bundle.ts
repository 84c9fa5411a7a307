import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import { invalid, Refusal } from '../refusal.ts';
import type { Answer, Call, Context } from './call.ts';
import { inEntry, toCall } from './entry.ts';
import { reason } from './reason.ts';
import { planTransaction } from './transaction-plan.ts';

type Dispatch = (call: Call, context: Context) => Answer;

/** POST [base] with a batch or a transaction Bundle. */
export function processBundle(body: unknown, context: Context, dispatch: Dispatch): Answer {
  const bundle = asBundle(body);
  const entry =
    bundle.type === 'transaction' ? transaction(bundle, context, dispatch) : batch(bundle, context, dispatch);
  return {
    status: 200,
    resource: { resourceType: 'Bundle', type: `${bundle.type}-response` as Bundle['type'], entry },
  };
}

function asBundle(body: unknown): Bundle {
  if (
    typeof body !== 'object' ||
    body === null ||
    !('resourceType' in body) ||
    body.resourceType !== 'Bundle'
  ) {
    throw invalid('POST to the base takes a Bundle.');
  }
  const bundle = body as Bundle;
  if (bundle.type !== 'batch' && bundle.type !== 'transaction') {
    throw invalid('Only batch and transaction bundles can be posted.', 'Bundle.type');
  }
  if (bundle.entry !== undefined && !Array.isArray(bundle.entry))
    throw invalid('Bundle.entry must be a list.', 'Bundle.entry');
  return bundle;
}

/** All or nothing: a refused entry refuses the bundle, with the entry's own status. */
function transaction(bundle: Bundle, context: Context, dispatch: Dispatch): BundleEntry[] {
  return context.repository.atomically(() => {
    const answers: BundleEntry[] = [];
    for (const { index, call, answered } of planTransaction(bundle.entry ?? [], context)) {
      answers[index] = answered ? toEntry(answered) : toEntry(inEntry(index, () => dispatch(call, context)));
    }
    return answers;
  });
}

/** Each entry on its own; one that is refused says so in its own response. */
function batch(bundle: Bundle, context: Context, dispatch: Dispatch): BundleEntry[] {
  return (bundle.entry ?? []).map((entry, index) => {
    try {
      const call = inEntry(index, () => toCall(entry));
      return toEntry(context.repository.atomically(() => inEntry(index, () => dispatch(call, context))));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { response: { status: `${error.status} ${reason(error.status)}`, outcome: error.outcome } };
    }
  });
}

function toEntry({ status, resource, version }: Answer): BundleEntry {
  const response: BundleEntry['response'] = { status: `${status} ${reason(status)}` };
  if (version) {
    response.location = `${version.type}/${version.id}/_history/${version.versionId}`;
    response.etag = `W/"${version.versionId}"`;
    response.lastModified = version.lastUpdated;
  }
  return resource ? { resource, response } : { response };
}
