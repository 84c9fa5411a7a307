import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { isOver } from '../../src/domain/group/status.ts';
import { actionsFor } from '../groups/member-actions.ts';
import type { MemberAction } from '../groups/member-actions.ts';
import { sectionOf } from '../groups/sections.ts';
import type { OnChanged } from '../groups/told.ts';
import { signedName } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './client-page.module.css';
import own from './groups-card.module.css';
import type { ClientMember } from './members.ts';
import { MembershipHistory } from './membership-history.tsx';

const MembershipDialog = lazy(async () => ({
  default: (await import('./membership-dialog.tsx')).MembershipDialog,
}));

export interface MembershipItemProps {
  readonly member: ClientMember;
  /** All memberships of this client. */
  readonly all: readonly ClientMember[];
  /** Whether the reader may change memberships. */
  readonly may: boolean;
  readonly charts: boolean;
  readonly onChanged: OnChanged;
}

function periodWords({ membership, entryDate }: ClientMember, { client }: Texts): string {
  const { groups } = client;
  const { start = entryDate, end } = membership;
  if (start !== undefined && end !== undefined) return groups.between(dayWords(start), dayWords(end));
  if (end !== undefined) return groups.until(dayWords(end));
  return start === undefined ? '' : groups.since(dayWords(start));
}

function stateWords({ membership, statusToday }: ClientMember, { groups }: Texts): string | undefined {
  const { departure, status } = membership;
  if (!isOver(status)) return statusToday === 'active' ? undefined : groups.status[statusToday ?? status];
  if (!departure) return groups.status[status];
  const known: Readonly<Record<string, string>> = groups.departures;
  const { code, display } = departure.circumstances;
  return known[code] ?? display ?? groups.status[status];
}

/** One period in one group, with the ways to edit it and to leave. */
export function MembershipItem({ member, all, may, charts, onChanged }: MembershipItemProps) {
  const texts = useTexts();
  const { groups: words } = texts.client;
  const [action, setAction] = useState<MemberAction>();
  const { group, membership, primaryClinician } = member;
  const ofGroup = all.filter((one) => one.membership.groupId === membership.groupId);
  const open = may && group?.active === true;
  const actions = open ? actionsFor(member, sectionOf(member), { members: ofGroup }) : [];
  const name = group?.name ?? words.unknownGroup;
  const facts = [
    primaryClinician && words.primary(signedName(primaryClinician)),
    membership.chargeOverride && words.charged(membership.chargeOverride.code),
  ].filter(Boolean);
  const state = stateWords(member, texts);
  return (
    <li className={own.item}>
      <div className={own.words}>
        {group ? (
          <Link to={`/groups/${group.id}`} className={own.name ?? ''}>
            <span className={own.initials}>{group.initials}</span> {name}
          </Link>
        ) : (
          <span className={own.name}>{name}</span>
        )}
        <p className={own.period}>
          {state !== undefined && <span className={own.state}>{state}</span>}
          {periodWords(member, texts)}
        </p>
        {facts.length > 0 && <p className={styles.soft}>{facts.join(' · ')}</p>}
        {charts && <MembershipHistory member={member} />}
      </div>
      {(actions.length > 0 || open) && (
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.actionsFor(name)}>
              <IconDots size={20} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {actions.map((each) => (
              <Menu.Item key={each} onClick={() => setAction(each)}>
                {texts.groups.actions[each]}
              </Menu.Item>
            ))}
            {actions.length > 0 && <Menu.Divider />}
            <Menu.Item component={Link} to={`/groups/${membership.groupId}/edit`}>
              {words.edit}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {action && (
        <Suspense fallback={null}>
          <MembershipDialog
            action={action}
            member={member}
            onClose={() => setAction(undefined)}
            onChanged={onChanged}
          />
        </Suspense>
      )}
    </li>
  );
}
