import { survivesFaults } from './every-request.ts';

survivesFaults({ members: 1, stage: 'signing', bothConflicts: true });
survivesFaults({ members: 1, stage: 'writing', bothConflicts: true });
