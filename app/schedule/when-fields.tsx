import { instantAt } from '../../src/domain/schedule/wall-time.ts';
import type { PlaceOption } from '../../src/domain/schedule/types.ts';
import { useTexts } from '../texts/texts.ts';
import { ownTime, whenIn } from '../texts/when.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
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
        <FormField label={scheduling.time}>
          {(ids) => (
            <input
              {...ids}
              type="time"
              required
              value={when.time}
              onChange={(event) => change({ time: event.currentTarget.value })}
            />
          )}
        </FormField>
        <FormField
          label={scheduling.minutes}
          wrong={minutesIn(when) === undefined ? scheduling.refusals['bad-minutes'] : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={1440}
              required
              value={when.minutes}
              onChange={(event) => change({ minutes: event.currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      <FormField label={scheduling.place} wide>
        {(ids) => (
          <select
            {...ids}
            required
            value={place?.id ?? ''}
            onChange={(event) => onPlace(places.find((each) => each.id === event.currentTarget.value))}
          >
            <option value="">{scheduling.pickPlace}</option>
            {places.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
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
