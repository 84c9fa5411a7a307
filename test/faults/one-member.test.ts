import { survivesFaults } from './every-request.ts';

survivesFaults({ members: 1, stage: 'signing', everyStatus: true });
survivesFaults({ members: 1, stage: 'writing', everyStatus: true });
