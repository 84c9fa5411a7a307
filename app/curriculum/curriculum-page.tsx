import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import type { FollowUp, SessionTopics } from '../../src/workflow/follow-up/types.ts';
import { CompleteDialog } from '../follow-up/complete-dialog.tsx';
import { PartRefusal } from '../groups/part-refusal.tsx';
import { useApp } from '../session/app-context.ts';
import { maySchedule } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import styles from './curriculum.module.css';
import { MissedCard } from './missed-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { TopicsCard } from './topics-card.tsx';
import { useCurriculum } from './use-curriculum.ts';
import type { CurriculumView, Missed, MissedBy } from './use-curriculum.ts';

const CurriculumDialog = lazy(async () => ({
  default: (await import('./curriculum-dialog.tsx')).CurriculumDialog,
}));
const TopicsDialog = lazy(async () => ({ default: (await import('./topics-dialog.tsx')).TopicsDialog }));
const MakeUpDialog = lazy(async () => ({ default: (await import('./make-up-dialog.tsx')).MakeUpDialog }));

/** What somebody has in hand. */
type InHand =
  | { readonly at: 'curriculum' }
  | { readonly at: 'topics'; readonly session: SessionTopics }
  | { readonly at: 'make-up'; readonly by: MissedBy; readonly missed: Missed }
  | { readonly at: 'complete'; readonly task: FollowUp; readonly name: string };

/** What a group teaches, which session taught it, who missed what and how it is made up. */
export function CurriculumPage() {
  const { curriculum } = useTexts();
  const { answer, again } = useCurriculum(useParams().group ?? '');
  const [said, setSaid] = useState('');
  if (!answer) return <LoadingLine label={curriculum.loading} />;
  if (!answer.ok) return <PartRefusal refusal={answer.refusal} onRetry={again} />;
  const changed = (words: string) => {
    setSaid(words);
    again();
  };
  return (
    <>
      <p className={said === '' ? 'gw-visually-hidden' : styles.said} role="status">
        {said}
      </p>
      <Shown view={answer.value} onChanged={changed} />
    </>
  );
}

interface ShownProps {
  readonly view: CurriculumView;
  readonly onChanged: (words: string) => void;
}

function Shown({ view, onChanged }: ShownProps) {
  const { followUp } = useTexts();
  const { signIn } = useApp();
  const [inHand, put] = useState<InHand>();
  const may = maySchedule(signIn.scope);
  const close = () => put(undefined);
  const done = (words: string) => {
    close();
    onChanged(words);
  };
  return (
    <div className={styles.columns}>
      <MissedCard
        view={view}
        onPlan={(by, missed) => put({ at: 'make-up', by, missed })}
        onComplete={(by, task) => put({ at: 'complete', task, name: by.row.patient.shortName })}
      />
      <div className={styles.side}>
        <TopicsCard teaches={view.teaches} may={may} onEdit={() => put({ at: 'curriculum' })} />
        {view.teaches.curriculum && (
          <SessionsCard view={view} may={may} onChange={(session) => put({ at: 'topics', session })} />
        )}
      </div>
      <Suspense fallback={null}>{inHand && desk(inHand)}</Suspense>
    </div>
  );

  function desk(on: InHand) {
    switch (on.at) {
      case 'curriculum':
        return <CurriculumDialog teaches={view.teaches} onClose={close} onDone={done} />;
      case 'topics':
        return <TopicsDialog teaches={view.teaches} session={on.session} onClose={close} onDone={done} />;
      case 'make-up':
        return <MakeUpDialog view={view} by={on.by} missed={on.missed} onClose={close} onDone={done} />;
      case 'complete':
        return <CompleteDialog task={on.task} onClose={close} onDone={() => done(followUp.done(on.name))} />;
    }
  }
}
