export { everything, type Access, type Interaction } from './access.ts';
export { openStore, type Store, type StoreOptions } from './store.ts';
export { createFhirApp, type FhirAppOptions } from '../http/app.ts';
export { startSubscriptions, type SubscriptionOptions, type Subscriptions } from './subscriptions/start.ts';
