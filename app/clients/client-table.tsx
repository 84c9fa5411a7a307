import { Link } from 'react-router';
import type { ClientRow } from '../../src/workflow/clients/types.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './clients-page.module.css';

/** Clients with what tells two of the same name apart, and the groups they belong to. */
export function ClientTable({ rows }: { readonly rows: readonly ClientRow[] }) {
  const { clients: texts } = useTexts();
  const { columns } = texts;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.born}</th>
          <th scope="col">{columns.record}</th>
          <th scope="col">{columns.groups}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ patient, groups }) => (
          <tr key={patient.id}>
            <th scope="row">
              <Link to={`/clients/${patient.id}`} className={styles.client ?? ''}>
                {patient.name}
              </Link>
            </th>
            <td>{patient.birthDate === undefined ? '' : dayWords(patient.birthDate)}</td>
            <td>{patient.recordNumber}</td>
            <td>
              <span className={styles.tags}>
                {groups.map((group) => (
                  <Link
                    key={`${group.groupId} ${group.status}`}
                    to={`/groups/${group.groupId}`}
                    className={styles.tag ?? ''}
                    data-status={group.status}
                  >
                    {group.initials}
                    {group.status !== 'active' && <span> {texts.status[group.status]}</span>}
                  </Link>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
