import type { PlaceOption } from '../../src/domain/schedule/types.ts';
import { useTexts } from '../texts/texts.ts';
import styles from '../ui/form.module.css';
import { MinutesField, PlaceField, TimeField } from '../ui/when-inputs.tsx';
import type { GroupDraft } from './group-draft.ts';

export interface UsualFieldsProps {
  readonly draft: GroupDraft;
  readonly places: readonly PlaceOption[];
  readonly wrongMinutes: string | undefined;
  readonly put: (part: Partial<GroupDraft>) => void;
}

/** When and where the group usually meets: what the schedule fills in. */
export function UsualFields({ draft, places, wrongMinutes, put }: UsualFieldsProps) {
  const { form } = useTexts().groups;
  return (
    <div className={styles.row}>
      <TimeField label={form.time} value={draft.time} onChange={(time) => put({ time })} />
      <MinutesField
        label={form.minutes}
        wrong={wrongMinutes}
        value={draft.minutes}
        onChange={(minutes) => put({ minutes })}
      />
      <PlaceField
        label={form.place}
        places={places}
        place={draft.defaultPlace}
        none={form.noPlace}
        onChange={(place) => put({ defaultPlace: place?.id })}
      />
    </div>
  );
}
