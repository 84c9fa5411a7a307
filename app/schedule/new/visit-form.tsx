import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Patient } from '../../../src/domain/person.ts';
import type { PlaceOption } from '../../../src/domain/schedule/types.ts';
import { minutesOf } from '../../../src/domain/schedule/time.ts';
import { spanAt } from '../../../src/domain/schedule/wall-time.ts';
import type { ClinicChoices } from '../../../src/workflow/groups/choices.ts';
import { createIndividual } from '../../../src/workflow/schedule/create-individual.ts';
import { useApp } from '../../session/app-context.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { signedName } from '../../texts/names.ts';
import { useTexts } from '../../texts/texts.ts';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { ownZone } from '../../ui/today.ts';
import { ConflictList } from '../conflict-list.tsx';
import { problemWords } from '../problem-words.ts';
import { useVisitConflicts } from '../use-visit-conflicts.ts';
import { draftAt, minutesIn, wallOf } from '../when-draft.ts';
import { WhenFields } from '../when-fields.tsx';
import type { Wanted } from './wanted.ts';

export interface VisitFormProps {
  readonly client: Patient;
  readonly wanted: Wanted;
  readonly choices: ClinicChoices;
  readonly onAdded: (words: string) => void;
}

const USUAL_MINUTES = 50;

/** An individual appointment beside the groups. */
export function VisitForm({ client, wanted, choices, onAdded }: VisitFormProps) {
  const texts = useTexts();
  const { scheduling } = texts;
  const deps = useDeps();
  const { work } = useApp();
  const { places } = choices;
  const practitioners = choices.practitioners.filter(({ offered }) => offered);
  const [request] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState<PlaceOption | undefined>(() =>
    places.length === 1 ? places[0] : undefined,
  );
  const [when, setWhen] = useState(() => {
    const dragged = minutesOf(wanted.span);
    return draftAt(wanted.span.start, ownZone(), dragged > 30 && !wanted.vague ? dragged : USUAL_MINUTES);
  });
  const [clinician, setClinician] = useState(() => practitioners.find(({ id }) => id === work.me.id));
  const [what, setWhat] = useState('');
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const start = wallOf(when);
  const minutes = minutesIn(when);
  const ready =
    start !== undefined && minutes !== undefined && place !== undefined && clinician !== undefined;
  const proposal = useMemo(() => {
    const [from, length] = [wallOf(when), minutesIn(when)];
    if (!from || length === undefined || !place || !clinician) return undefined;
    return {
      spans: [spanAt(from, length, place.timeZone)],
      facilitators: [clinician.id],
      place,
      members: [client.id],
    };
  }, [when, place, clinician, client.id]);
  const conflicts = useVisitConflicts(proposal);
  const anyway = Array.isArray(conflicts) && conflicts.length > 0;

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!ready) return;
    setSaving(true);
    setProblem(undefined);
    const made = await createIndividual(deps, {
      request,
      patientId: client.id,
      practitionerId: clinician.id,
      start,
      minutes,
      place,
      ...(what.trim() !== '' && { what: what.trim() }),
    });
    setSaving(false);
    if (made.ok) onAdded(scheduling.new.addedVisit);
    else setProblem(problemWords(made.refusal.code, texts));
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <WhenFields when={when} places={places} place={place} onWhen={setWhen} onPlace={setPlace} />
      <FormField label={scheduling.clinician} wide>
        {(ids) => (
          <select
            {...ids}
            required
            value={clinician?.id ?? ''}
            onChange={(event) =>
              setClinician(practitioners.find(({ id }) => id === event.currentTarget.value))
            }
          >
            <option value="">{scheduling.pickClinician}</option>
            {practitioners.map((each) => (
              <option key={each.id} value={each.id}>
                {signedName(each)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={scheduling.what} wide>
        {(ids) => (
          <input {...ids} type="text" value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
        )}
      </FormField>
      {proposal && (
        <ConflictList
          conflicts={conflicts}
          zone={proposal.place.timeZone}
          none={scheduling.conflicts.noneVisit}
        />
      )}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" loading={saving} disabled={!ready}>
          {anyway ? scheduling.new.saveVisitAnyway : scheduling.new.saveVisit}
        </Button>
      </div>
    </form>
  );
}
