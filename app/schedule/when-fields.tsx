import { instantAt } from '../../src/domain/schedule/wall-time.ts';
import type { PlaceOption } from '../../src/domain/schedule/types.ts';
import { useTexts } from '../texts/texts.ts';
import { ownTime, whenIn } from '../texts/when.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import { MinutesField, PlaceField, TimeField } from '../ui/when-inputs.tsx';
import { minutesIn, wallOf } from './when-draft.ts';
import type { WhenDraft } from './when-draft.ts';

export interface WhenFieldsProps {
  readonly when: WhenDraft;
  readonly places: readonly PlaceOption[];
  readonly place: PlaceOption | undefined;
  readonly onWhen: (when: WhenDraft) => void;
  readonly onPlace: (place: PlaceOption | undefined) => void;
}

/** Date, time, length and place; says by whose clock, where the reader's shows another time. */
export function WhenFields({ when, places, place, onWhen, onPlace }: WhenFieldsProps) {
  const { scheduling } = useTexts();
  const change = (part: Partial<WhenDraft>) => onWhen({ ...when, ...part });
  return (
    <>
      <div className={styles.row}>
        <FormField label={scheduling.date}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              required
              value={when.date}
              onChange={(event) => change({ date: event.currentTarget.value })}
            />
          )}
        </FormField>
        <TimeField label={scheduling.time} required value={when.time} onChange={(time) => change({ time })} />
        <MinutesField
          label={scheduling.minutes}
          wrong={minutesIn(when) === undefined ? scheduling.refusals['bad-minutes'] : undefined}
          required
          value={when.minutes}
          onChange={(minutes) => change({ minutes })}
        />
      </div>
      <PlaceField
        label={scheduling.place}
        places={places}
        place={place?.id}
        none={scheduling.pickPlace}
        required
        wide
        onChange={onPlace}
      />
      {place && <ClockNote when={when} place={place} />}
    </>
  );
}

function ClockNote({ when, place }: { readonly when: WhenDraft; readonly place: PlaceOption }) {
  const { scheduling } = useTexts();
  const wall = wallOf(when);
  if (!wall) return null;
  const at = instantAt(wall, place.timeZone);
  const zone = whenIn(place.timeZone).zoneNote(at);
  if (zone === '') return null;
  return (
    <p className={styles.note}>
      {scheduling.clock(zone)} {scheduling.yourTime(ownTime(at))}
    </p>
  );
}
