import FullCalendar from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import list from '@fullcalendar/react/list';
import classic from '@fullcalendar/react/themes/classic';
import timeGrid from '@fullcalendar/react/timegrid';
import { useEffect, useRef } from 'react';
import type { EventApi, EventInput } from '@fullcalendar/react';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import './calendar.css';
import { instant, localDate } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import type { Span } from '../../src/domain/schedule/types.ts';
import type { IndividualEntry, ScheduleEntry, SessionEntry } from '../../src/workflow/schedule/types.ts';
import { readerLocale } from '../texts/locale.ts';
import { useReading } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import { hourOfDay } from '../ui/time-of-day.ts';
import { ownZone } from '../ui/today.ts';
import { EntryContent } from './entry-content.tsx';
import { entryName, mayChange, mayChangeVisit } from './entry-state.ts';
import { hoursFor } from './hours.ts';
import { AGENDA_DAYS } from './view.ts';
import type { View } from './view.ts';

const PLUGINS = [dayGrid, timeGrid, list, interaction, classic];
const NAMES = { day: 'timeGridDay', week: 'timeGridWeek', month: 'dayGridMonth', agenda: 'agenda' } as const;
const SHAPES = { day: 'block', week: 'block', month: 'row', agenda: 'list' } as const;
/** As the locale writes an hour. The calendar's own way, `2pm`, is shorter, and English. */
const HOUR = ({ date }: { readonly date: { readonly hour: number } }) => hourOfDay(date.hour);
const CUSTOM_VIEWS = { agenda: { type: 'list', duration: { days: AGENDA_DAYS } } };

export interface CalendarProps {
  readonly view: View;
  readonly day: LocalDate;
  readonly weekStart: number;
  readonly entries: readonly ScheduleEntry[];
  readonly mayAdd: boolean;
  /** The form for what was picked by click or drag is open. */
  readonly adding: boolean;
  readonly onOpen: (entry: ScheduleEntry, anchor: DOMRect) => void;
  readonly onAdd: (span: Span, anchor: DOMRect) => void;
  readonly onMove: (entry: SessionEntry | IndividualEntry, to: Span, undo: () => void) => void;
  readonly onDay: (day: LocalDate) => void;
}

function spanOf({
  start,
  end,
}: {
  readonly start: Date | null;
  readonly end: Date | null;
}): Span | undefined {
  if (!start || !end) return undefined;
  return { start: instant(start.toISOString()), end: instant(end.toISOString()) };
}

/** Where something happened on the screen; a tap has a place too, a key has none. */
function placeOf(event: UIEvent | null): DOMRect {
  if (event instanceof MouseEvent) return new DOMRect(event.clientX, event.clientY, 1, 1);
  return new DOMRect(window.innerWidth / 2, window.innerHeight / 3, 1, 1);
}

/** The calendar itself: a well-kept one, in our colors. Loaded when a schedule is first looked at. */
export function Calendar(props: CalendarProps) {
  const { texts, language } = useReading();
  const { view, day, entries } = props;
  const { schedule } = texts;
  const entryOf = (event: EventApi) => entries.find((entry) => entry.id === event.id);
  const when = whenIn(ownZone());
  const events = entries.map((entry): EventInput => ({
    id: entry.id,
    title: entryName(entry, texts),
    start: entry.start,
    end: entry.end,
    editable: props.mayAdd && (mayChange(entry) || mayChangeVisit(entry)),
  }));
  // A time that stays picked after its form is closed would take the next click there for letting go of it.
  const letGo = useRef<() => void>(undefined);
  useEffect(() => {
    if (!props.adding) letGo.current?.();
  }, [props.adding]);
  const moved = (event: EventApi, undo: () => void) => {
    const entry = entryOf(event);
    const span = spanOf(event);
    if (entry && entry.kind !== 'other' && span) props.onMove(entry, span, undo);
    else undo();
  };
  return (
    <FullCalendar
      key={`${view} ${day}`}
      plugins={PLUGINS}
      views={CUSTOM_VIEWS}
      initialView={NAMES[view]}
      initialDate={day}
      locale={readerLocale() ?? navigator.language}
      firstDay={props.weekStart}
      headerToolbar={false}
      allDaySlot={false}
      height={view === 'agenda' ? 'auto' : '100%'}
      expandRows
      nowIndicator
      dayMaxEvents={4}
      fixedWeekCount={false}
      {...hoursFor(entries)}
      {...(language === 'en' ? {} : { slotHeaderFormat: HOUR })}
      slotDuration="00:30:00"
      eventMinHeight={26}
      events={events}
      eventColor="transparent"
      eventContrastColor="inherit"
      eventInteractive
      listItemEventBeforeClass="gw-no-dot"
      slotEventOverlap={false}
      navLinks={view === 'month'}
      navLinkDayClick={(date) => props.onDay(localDay(date))}
      navLinkHint={(words) => schedule.showDay(words)}
      moreLinkClass="gw-more"
      moreLinkText={(count) => schedule.more(count)}
      moreLinkHint={(count) => schedule.showMore(count)}
      timedText={schedule.timed}
      weekTextLong={schedule.weekOfYear}
      eventsHint={schedule.calendar}
      closeHint={texts.common.close}
      noEventsText={schedule.empty.agenda}
      selectable={props.mayAdd && view !== 'month'}
      selectMirror
      select={(info) => {
        const span = spanOf(info);
        letGo.current = () => info.view.calendar.unselect();
        if (span) props.onAdd(span, placeOf(info.jsEvent));
      }}
      dateClick={(info) => {
        if (view === 'month') props.onDay(localDay(info.date));
      }}
      eventClick={(info) => {
        const entry = entryOf(info.event);
        if (entry) props.onOpen(entry, info.el.getBoundingClientRect());
      }}
      eventDrop={(info) => moved(info.event, info.revert)}
      eventResize={(info) => moved(info.event, info.revert)}
      eventContent={(info) => {
        const entry = entryOf(info.event);
        if (!entry) return <span className="gw-new">{info.timeText}</span>;
        // While it is dragged, the calendar says where it would land.
        const usual = view === 'day' || view === 'agenda' ? when.span(entry) : when.time(entry.start);
        const time = info.isMirror ? info.timeText : usual;
        return <EntryContent entry={entry} time={time} shape={SHAPES[view]} short={info.isShort} />;
      }}
    />
  );
}

function localDay(date: Date): LocalDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return localDate(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}
