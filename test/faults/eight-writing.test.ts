import { survivesFaults } from './every-request.ts';

survivesFaults({ members: 8, stage: 'writing' });
