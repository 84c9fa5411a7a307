import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { localDate } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';
import { today } from '../ui/today.ts';
import styles from './schedule-page.module.css';
import { stepped, titleOf, VIEWS } from './view.ts';
import type { Shown, Whose } from './shown.ts';

export interface ToolbarProps {
  readonly shown: Shown;
  readonly weekStart: number;
  /** Who has no appointments of their own, such as the front desk, is not asked. */
  readonly hasOwn: boolean;
  readonly onShow: (change: Partial<Shown>) => void;
  /** Absent where this person may not. */
  readonly onAdd?: (anchor: DOMRect) => void;
}

export function Toolbar({ shown, weekStart, hasOwn, onShow, onAdd }: ToolbarProps) {
  const { schedule } = useTexts();
  const { view, day, whose } = shown;
  return (
    <div className={styles.toolbar}>
      <div className={styles.steps}>
        <Step
          icon={IconChevronLeft}
          label={schedule.earlier[view]}
          to={stepped(view, day, -1)}
          onShow={onShow}
        />
        <Button
          variant="default"
          size="sm"
          disabled={day === today()}
          onClick={() => onShow({ day: today() })}
        >
          {schedule.today}
        </Button>
        <Step
          icon={IconChevronRight}
          label={schedule.later[view]}
          to={stepped(view, day, 1)}
          onShow={onShow}
        />
      </div>
      <h1 className={styles.title}>
        <span className="gw-visually-hidden">{schedule.title}: </span>
        {titleOf(view, day, weekStart)}
      </h1>
      <DayField day={day} onShow={onShow} />
      <OneChoice
        label={schedule.view}
        value={view}
        options={VIEWS.map((each) => ({ value: each, label: schedule.views[each] }))}
        onChange={(picked) => picked && onShow({ view: picked })}
      />
      {hasOwn && (
        <OneChoice<Whose>
          label={schedule.whose}
          value={whose}
          options={[
            { value: 'mine', label: schedule.mine },
            { value: 'everyone', label: schedule.everyone },
          ]}
          onChange={(picked) => picked && onShow({ whose: picked })}
        />
      )}
      {onAdd && (
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={(event) => onAdd(event.currentTarget.getBoundingClientRect())}
        >
          {schedule.add}
        </Button>
      )}
    </div>
  );
}

interface StepProps {
  readonly icon: typeof IconChevronLeft;
  readonly label: string;
  readonly to: LocalDate;
  readonly onShow: (change: Partial<Shown>) => void;
}

function Step({ icon: Icon, label, to, onShow }: StepProps) {
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={label}
      title={label}
      onClick={() => onShow({ day: to })}
    >
      <Icon size={20} aria-hidden />
    </ActionIcon>
  );
}

function DayField({
  day,
  onShow,
}: {
  readonly day: LocalDate;
  readonly onShow: (change: Partial<Shown>) => void;
}) {
  const { schedule } = useTexts();
  return (
    <input
      type="date"
      className={styles.day}
      aria-label={schedule.goTo}
      title={schedule.goTo}
      value={day}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value !== '' && event.currentTarget.validity.valid) onShow({ day: localDate(value) });
      }}
    />
  );
}
