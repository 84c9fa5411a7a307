import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { CallbackPage } from './launch/callback-page.tsx';
import { LaunchPage } from './launch/launch-page.tsx';
import { usePageTitle } from './shell/page-title.ts';
import { LoadingPage } from './ui/message-page.tsx';

const SignedIn = lazy(async () => ({ default: (await import('./session/signed-in.tsx')).SignedIn }));
const OpenPage = lazy(async () => ({ default: (await import('./session/open-page.tsx')).OpenPage }));
const Shell = lazy(async () => ({ default: (await import('./shell/shell.tsx')).Shell }));
const ChartingOnly = lazy(async () => ({
  default: (await import('./shell/charting-only.tsx')).ChartingOnly,
}));
const SchedulePage = lazy(async () => ({
  default: (await import('./schedule/schedule-page.tsx')).SchedulePage,
}));
const ClientsPage = lazy(async () => ({ default: (await import('./clients/clients-page.tsx')).ClientsPage }));
const GroupLayout = lazy(async () => ({ default: (await import('./groups/group-layout.tsx')).GroupLayout }));
const ChartingTab = lazy(async () => ({ default: (await import('./groups/charting-tab.tsx')).ChartingTab }));
const HistoryPage = lazy(async () => ({
  default: (await import('./attendance-history/history-page.tsx')).HistoryPage,
}));
const CurriculumPage = lazy(async () => ({
  default: (await import('./curriculum/curriculum-page.tsx')).CurriculumPage,
}));
const FollowUpPage = lazy(async () => ({
  default: (await import('./follow-up/follow-up-page.tsx')).FollowUpPage,
}));
const ClientPage = lazy(async () => ({ default: (await import('./client/client-page.tsx')).ClientPage }));
const WorklistPage = lazy(async () => ({
  default: (await import('./worklist/worklist-page.tsx')).WorklistPage,
}));
const GroupFollowUps = lazy(async () => ({
  default: (await import('./follow-up/group-follow-ups.tsx')).GroupFollowUps,
}));
const GroupPage = lazy(async () => ({ default: (await import('./groups/group-page.tsx')).GroupPage }));
const NewGroupPage = lazy(async () => ({
  default: (await import('./groups/new-group-page.tsx')).NewGroupPage,
}));
const EditGroupPage = lazy(async () => ({
  default: (await import('./groups/edit-group-page.tsx')).EditGroupPage,
}));
const SessionPage = lazy(async () => ({ default: (await import('./session/session-page.tsx')).SessionPage }));
const FirstStep = lazy(async () => ({ default: (await import('./session/first-step.tsx')).FirstStep }));
const AttendancePage = lazy(async () => ({
  default: (await import('./attendance/attendance-page.tsx')).AttendancePage,
}));
const ChartPage = lazy(async () => ({ default: (await import('./chart/chart-page.tsx')).ChartPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage }));
const NotesPage = lazy(async () => ({ default: (await import('./sign/notes-page.tsx')).NotesPage }));
const RecordPage = lazy(async () => ({ default: (await import('./record/record-page.tsx')).RecordPage }));

/** Every address of the app. Screens are loaded when they are first needed. */
export function Screens() {
  usePageTitle();
  return (
    <Suspense fallback={<LoadingPage />}>
      <Routes>
        <Route path="/launch" element={<LaunchPage />} />
        <Route path="/callback" element={<CallbackPage />} />
        <Route element={<SignedIn />}>
          <Route path="/open" element={<OpenPage />} />
          <Route element={<Shell />}>
            <Route path="/schedule" element={<SchedulePage />} />
            <Route path="/clients" element={<ClientsPage />} />
            <Route path="/clients/:client" element={<ClientPage />} />
            <Route path="/groups/new" element={<NewGroupPage />} />
            <Route path="/groups/:group" element={<GroupLayout />}>
              <Route index element={<GroupPage />} />
              <Route element={<ChartingTab />}>
                <Route path="attendance" element={<HistoryPage />} />
                <Route path="curriculum" element={<CurriculumPage />} />
                <Route path="follow-up" element={<GroupFollowUps />} />
              </Route>
            </Route>
            <Route element={<ChartingOnly />}>
              <Route path="/follow-up" element={<FollowUpPage />} />
            </Route>
            <Route path="/groups/:group/edit" element={<EditGroupPage />} />
            <Route element={<ChartingOnly />}>
              <Route path="/record/:patient" element={<RecordPage />} />
              <Route path="/unsigned" element={<WorklistPage />} />
            </Route>
          </Route>
          <Route element={<ChartingOnly />}>
            <Route path="/session/:session" element={<SessionPage />}>
              <Route index element={<FirstStep />} />
              <Route path="attendance" element={<AttendancePage />} />
              <Route path="chart/:place?" element={<ChartPage />} />
              <Route path="review/:member?" element={<ReviewPage />} />
              <Route path="notes" element={<NotesPage />} />
            </Route>
          </Route>
          <Route path="*" element={<Navigate to="/schedule" replace />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
