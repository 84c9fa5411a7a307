import { IconChevronRight, IconShieldX, IconUserOff, IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PatientId } from '../../src/domain/ids.ts';
import type { ClientNote } from '../../src/workflow/record/client-file.ts';
import { AddendumView } from '../record/addendum-view.tsx';
import { NoteParts } from '../record/note-parts.tsx';
import { noteDay } from '../record/note-day.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import own from './notes-panel.module.css';

export interface ClientNoteItemProps {
  readonly note: ClientNote;
  readonly patientId: PatientId;
  /** Whether it is shown in full at first. */
  readonly open: boolean;
}

/** The first words that are this client's own: enough to know which note it is. */
function gist({ parts }: ClientNote): string {
  const lines = parts.own.flatMap((section) => section.lines.map(({ text }) => text));
  return lines.join(' ');
}

/** One signed note on the client's page. */
export function ClientNoteItem({ note, patientId, open: openFirst }: ClientNoteItemProps) {
  const { client, record } = useTexts();
  const { notes: words } = client;
  const [open, setOpen] = useState(openFirst);
  const day = noteDay(note);
  const { addenda, signer, unchanged } = note;
  const id = `note-${note.compositionId}`;
  return (
    <li className={own.note} data-testid="client-note">
      <div className={own.head}>
        <h3 className={own.heading}>
          <button
            type="button"
            className={own.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={18} stroke={1.9} aria-hidden className={own.chevron} />
            <span className={own.day}>{day}</span>
            <span>{note.groupName ?? note.note.title}</span>
          </button>
        </h3>
        {note.note.kind === 'absence' && (
          <span className={own.badge} data-tone="absent">
            <IconUserOff size={15} stroke={1.9} aria-hidden />
            {words.absent}
          </span>
        )}
        {addenda.length > 0 && (
          <span className={own.badge}>
            <IconWritingSign size={15} stroke={1.9} aria-hidden />
            {words.addenda(addenda.length)}
          </span>
        )}
        {!unchanged && (
          <span className={own.badge} data-tone="bad">
            <IconShieldX size={15} stroke={1.9} aria-hidden />
            {words.changed}
          </span>
        )}
        <span className={own.signed}>{words.signed(signer ? signedName(signer) : record.unknownSigner)}</span>
        <Link
          to={`/record/${patientId}?note=${note.compositionId}`}
          className={own.open ?? ''}
          aria-label={words.openOf(note.note.title, day)}
        >
          {words.open}
        </Link>
      </div>
      {!open && (
        <p className={own.gist} dir="auto">
          {gist(note)}
        </p>
      )}
      <div id={id} hidden={!open}>
        {open && (
          <>
            <NoteParts sections={note.note.sections} level={4} beside />
            {addenda.map((addendum) => (
              <AddendumView key={addendum.compositionId} addendum={addendum} level={4} />
            ))}
          </>
        )}
      </div>
    </li>
  );
}
