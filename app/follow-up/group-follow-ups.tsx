import { useMemo } from 'react';
import { useParams } from 'react-router';
import { groupId } from '../../src/domain/ids.ts';
import { FollowUpList } from './follow-up-list.tsx';

/** What is to be done after absences in one group, whoever does it. */
export function GroupFollowUps() {
  const { group = '' } = useParams();
  return <FollowUpList of={useMemo(() => ({ groupId: groupId(group) }), [group])} />;
}
