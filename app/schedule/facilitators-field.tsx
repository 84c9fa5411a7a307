import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { FACILITATOR_ROLES } from '../../src/domain/schedule/types.ts';
import type { Colleague } from '../../src/workflow/groups/choices.ts';
import type { PickedFacilitator } from '../../src/workflow/schedule/types.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import styles from '../ui/form.module.css';
import own from './facilitators-field.module.css';

export interface FacilitatorsFieldProps {
  /** Those of them who are offered, and who was picked before. */
  readonly practitioners: readonly Colleague[];
  readonly value: readonly PickedFacilitator[];
  readonly onChange: (value: readonly PickedFacilitator[]) => void;
  readonly wrong?: string | undefined;
}

/** Who leads, and in which role. */
export function FacilitatorsField({ practitioners, value, onChange, wrong }: FacilitatorsFieldProps) {
  const { scheduling } = useTexts();
  const free = practitioners.filter(
    ({ id, offered }) => offered && !value.some((one) => one.practitionerId === id),
  );
  const put = (index: number, part: Partial<PickedFacilitator>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const add = () => {
    const [next] = free;
    const role = value.some((one) => one.role === 'lead') ? 'co-facilitator' : 'lead';
    if (next) onChange([...value, { practitionerId: next.id, role }]);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{scheduling.facilitators}</legend>
      {value.map((one, index) => {
        const person = practitioners.find(({ id }) => id === one.practitionerId);
        return (
          <div key={one.practitionerId} className={own.row}>
            <select
              className={styles.input}
              aria-label={scheduling.facilitator(index + 1)}
              value={one.practitionerId}
              onChange={(event) => {
                const picked = practitioners.find(({ id }) => id === event.currentTarget.value);
                if (picked) put(index, { practitionerId: picked.id });
              }}
            >
              {practitioners
                .filter((each) => each === person || free.includes(each))
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {signedName(each)}
                  </option>
                ))}
            </select>
            <select
              className={styles.input}
              aria-label={scheduling.role(index + 1)}
              value={one.role}
              onChange={(event) => {
                const role = FACILITATOR_ROLES.find((each) => each === event.currentTarget.value);
                if (role) put(index, { role });
              }}
            >
              {FACILITATOR_ROLES.map((role) => (
                <option key={role} value={role}>
                  {scheduling.roles[role]}
                </option>
              ))}
            </select>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={scheduling.removeFacilitator(person?.name ?? '')}
              onClick={() => onChange(value.filter((each) => each !== one))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      {free.length > 0 && (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={add}
          >
            {scheduling.addFacilitator}
          </Button>
        </div>
      )}
      {wrong !== undefined && <p className={styles.wrong}>{wrong}</p>}
    </fieldset>
  );
}
