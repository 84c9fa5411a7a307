import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import own from './groups-card.module.css';
import type { ClientMember } from './members.ts';

/** How a membership went: every status with its days, why the group helps, and how it ended. */
export function MembershipHistory({ member }: { readonly member: ClientMember }) {
  const { client, groups } = useTexts();
  const { groups: words } = client;
  const { periods, membership } = member;
  const said = [membership.rationale, membership.departure?.words].filter(Boolean);
  if (periods.length < 2 && said.length === 0) return null;
  const spanOf = ({ from, to }: (typeof periods)[number]) => {
    if (from !== '' && to !== undefined) return words.between(dayWords(from), dayWords(to));
    if (from !== '') return words.since(dayWords(from));
    return to === undefined ? '' : words.until(dayWords(to));
  };
  return (
    <details className={own.history}>
      <summary>{words.history}</summary>
      <ul>
        {periods.map((period) => (
          <li key={`${period.status} ${period.from}`}>
            {groups.status[period.status]} {spanOf(period)}
          </li>
        ))}
      </ul>
      {said.map((each) => (
        <p key={each} dir="auto">
          {each}
        </p>
      ))}
    </details>
  );
}
