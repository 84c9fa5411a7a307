import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { isOver } from '../../src/domain/group/status.ts';
import type { GroupMember } from '../../src/workflow/groups/types.ts';
import { signedName } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { actionsFor } from './member-actions.ts';
import type { MemberAction } from './member-actions.ts';
import { MemberDialog } from './member-dialog.tsx';
import styles from './members-panel.module.css';
import type { Section } from './sections.ts';
import type { OnChanged } from './told.ts';
import type { GroupView } from './use-group.ts';

export interface MemberRowProps {
  readonly member: GroupMember;
  readonly section: Section;
  readonly view: GroupView;
  /** Whether this person may change memberships. */
  readonly may: boolean;
  readonly onChanged: OnChanged;
}

function periodWords({ membership }: GroupMember, section: Section, { groups }: Texts): string {
  const { start, end } = membership;
  const { members } = groups;
  if (section === 'later') return start === undefined ? '' : members.from(dayWords(start));
  if (start !== undefined && end !== undefined) return members.between(dayWords(start), dayWords(end));
  if (end !== undefined) return members.until(dayWords(end));
  return start === undefined ? '' : members.since(dayWords(start));
}

function departureWords({ membership }: GroupMember, { groups }: Texts): string | undefined {
  const { departure, status } = membership;
  if (!isOver(status)) return undefined;
  if (!departure) return groups.status[status];
  const known: Readonly<Record<string, string>> = groups.departures;
  const { code, display } = departure.circumstances;
  return known[code] ?? display ?? groups.status[status];
}

/** One period of one person. */
export function MemberRow({ member, section, view, may, onChanged }: MemberRowProps) {
  const texts = useTexts();
  const { groups } = texts;
  const [action, setAction] = useState<MemberAction>();
  const { patient, membership } = member;
  const primary = view.practitioners.find(({ id }) => id === membership.primaryClinician);
  const actions = may ? actionsFor(member, section, view.file) : [];
  const facts = [
    primary ? groups.members.primary(signedName(primary)) : undefined,
    membership.chargeOverride && groups.members.ownCharge(membership.chargeOverride.code),
  ];
  const left = departureWords(member, texts);
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <Link to={`/clients/${patient.id}`} className={styles.name ?? ''}>
          {patient.name}
        </Link>
        <span className={styles.soft}>{patient.recordNumber}</span>
      </span>
      <span className={styles.facts}>
        <span>{[periodWords(member, section, texts), left].filter(Boolean).join(' · ')}</span>
        <span className={styles.soft}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {actions.length > 0 && (
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={groups.members.actionsFor(patient.name)}
            >
              <IconDots size={20} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {actions.map((each) => (
              <Menu.Item key={each} onClick={() => setAction(each)}>
                {groups.actions[each]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {action && (
        <MemberDialog
          action={action}
          member={member}
          view={view}
          onClose={() => setAction(undefined)}
          onChanged={onChanged}
        />
      )}
    </li>
  );
}
