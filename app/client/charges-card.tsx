import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ClientFile } from '../../src/workflow/record/client-file.ts';
import { codeWords } from '../attendance/charge-codes.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './client-page.module.css';
import own from './charges-card.module.css';

const SHOWN_FIRST = 6;

/** What is to be billed, by session. Amounts and payments come with billing: their place says so, and no number is made up. */
export function ChargesCard({ file }: { readonly file: ClientFile }) {
  const texts = useTexts();
  const { charges: words } = texts.client;
  const [all, setAll] = useState(false);
  const { items, counts, more } = file.charges;
  const shown = all ? items : items.slice(0, SHOWN_FIRST);
  return (
    <section className={styles.panel} aria-labelledby="client-charges">
      <div className={styles.head}>
        <h2 id="client-charges" className={styles.heading}>
          {words.title}
        </h2>
        <span className={styles.soft}>
          {words.counts(counts.billable, counts.planned, counts['not-billable'])}
        </span>
      </div>
      {items.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <table className={own.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.day}</th>
              <th scope="col">{words.columns.charge}</th>
              <th scope="col">{words.columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ sessionId, day, code, status }) => (
              <tr key={`${sessionId} ${code.code}`}>
                <td>{day === undefined ? words.noDay : dayWords(day)}</td>
                <td>{codeWords(code, texts)}</td>
                <td>
                  <span className={own.status} data-status={status}>
                    {words.status[status]}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < items.length && (
        <Button variant="subtle" size="compact-sm" className={own.all ?? ''} onClick={() => setAll(true)}>
          {words.show(items.length)}
        </Button>
      )}
      {all && more && <p className={styles.none}>{words.more}</p>}
      <div className={own.balance}>
        <span className={own.balanceName}>{words.balance}</span>
        <span className={styles.soft}>{words.noBalance}</span>
      </div>
    </section>
  );
}
