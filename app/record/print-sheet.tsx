import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Patient } from '../../src/domain/person.ts';
import type { ClientNote, RecordedAddendum } from '../../src/workflow/record/client-file.ts';
import { EN_US_PRINT } from '../../src/domain/words/en-us-print.ts';
import { printableDocuments } from '../../src/workflow/record/printable.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { fileName } from './file-name.ts';
import './print-sheet.css';

export interface PrintSheetProps {
  readonly note: ClientNote;
  readonly addenda: readonly RecordedAddendum[];
  readonly patient: Patient;
}

/**
 * What comes out of the printer, whichever way printing was asked for: this one note and its addenda, and nothing else of the
 * page. A table, as browsers repeat its head on every sheet.
 */
export function PrintSheet({ note, addenda, patient }: PrintSheetProps) {
  const { record } = useTexts();
  const { print } = record;
  const name = fileName(note, patient);

  // Browsers name a PDF after the page.
  useEffect(() => {
    let before = '';
    const start = () => {
      before = document.title;
      document.title = name;
    };
    const end = () => {
      document.title = before;
    };
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, [name]);

  const facts = [
    patient.birthDate === undefined ? undefined : print.born(dayWords(patient.birthDate)),
    patient.recordNumber === undefined ? undefined : print.recordNumber(patient.recordNumber),
  ];
  return createPortal(
    <table className="gw-print" role="presentation" data-testid="print-sheet">
      <thead>
        <tr>
          <td>
            <div className="gw-print-head">
              <strong dir="auto">{patient.name}</strong>
              <span>{facts.filter(Boolean).join(' · ')}</span>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            {printableDocuments(note, addenda).map((document, index) => (
              <article key={index} lang={EN_US_PRINT.language}>
                {!document.unchanged && <p className="gw-print-changed">{print.changed}</p>}
                <h1 dir="auto">{document.title}</h1>
                {document.lines.map((line, at) =>
                  line.heading ? (
                    <h2 key={at}>{line.text}</h2>
                  ) : (
                    <p key={at} dir="auto" data-first={line.first || undefined}>
                      {line.text}
                    </p>
                  ),
                )}
              </article>
            ))}
          </td>
        </tr>
      </tbody>
    </table>,
    document.body,
  );
}
