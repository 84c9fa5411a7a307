import {
  IconArrowDownRight,
  IconArrowRight,
  IconArrowUpRight,
  IconBan,
  IconMinus,
  IconPoint,
  IconRefresh,
  IconTrophy,
} from '@tabler/icons-react';
import own from './goals-card.module.css';

type Tone = 'good' | 'bad' | 'even' | 'none';

/** Codes of http://terminology.hl7.org/CodeSystem/goal-achievement: a direction each, and a tone. */
const SIGNS: Readonly<Record<string, { readonly Icon: typeof IconPoint; readonly tone: Tone }>> = {
  improving: { Icon: IconArrowUpRight, tone: 'good' },
  achieved: { Icon: IconTrophy, tone: 'good' },
  sustaining: { Icon: IconRefresh, tone: 'good' },
  'in-progress': { Icon: IconArrowRight, tone: 'even' },
  'no-change': { Icon: IconMinus, tone: 'even' },
  'no-progress': { Icon: IconMinus, tone: 'even' },
  worsening: { Icon: IconArrowDownRight, tone: 'bad' },
  'not-achieved': { Icon: IconBan, tone: 'bad' },
  'not-attainable': { Icon: IconBan, tone: 'bad' },
};

/** How a goal went in one session, as a sign; the words stand beside it. */
export function GoalSign({ code }: { readonly code: string | undefined }) {
  const { Icon, tone } = SIGNS[code ?? ''] ?? { Icon: IconPoint, tone: 'none' as const };
  return (
    <span className={own.sign} data-tone={tone} aria-hidden>
      <Icon size={16} stroke={2.1} />
    </span>
  );
}
