import { IconCalendar, IconPencil, IconPhoneCall, IconUsersGroup } from '@tabler/icons-react';
import { Suspense } from 'react';
import { NavLink, Outlet } from 'react-router';
import { UserMenu } from '../session/user-menu.tsx';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage } from '../ui/message-page.tsx';
import { mayChart } from './may-chart.ts';
import styles from './shell.module.css';
import { useApp } from '../session/app-context.ts';
import { useWaitingCount } from '../worklist/use-waiting-count.ts';
import { useOnline } from './use-online.ts';

/** What every screen outside a session stands in: the way from one to the other, and who is signed in. */
export function Shell() {
  const { common, shell } = useTexts();
  const { signIn } = useApp();
  const online = useOnline();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {shell.skip}
      </a>
      <nav className={styles.bar} aria-label={shell.nav}>
        <span className={styles.brand}>
          <IconUsersGroup size={22} stroke={1.9} aria-hidden className={styles.mark} />
          <span className={styles.brandName}>{common.app}</span>
        </span>
        <div className={styles.nav}>
          <NavLink to="/schedule" className={styles.link ?? ''}>
            <IconCalendar size={18} stroke={1.8} aria-hidden />
            {shell.schedule}
          </NavLink>
          <NavLink to="/clients" className={styles.link ?? ''}>
            <IconUsersGroup size={18} stroke={1.8} aria-hidden />
            {shell.clients}
          </NavLink>
          {mayChart(signIn.scope) && (
            <>
              <NavLink to="/unsigned" className={styles.link ?? ''}>
                <IconPencil size={18} stroke={1.8} aria-hidden />
                {shell.unsigned}
                <WaitingBadge />
              </NavLink>
              <NavLink to="/follow-up" className={styles.link ?? ''}>
                <IconPhoneCall size={18} stroke={1.8} aria-hidden />
                {shell.followUp}
              </NavLink>
            </>
          )}
        </div>
        <UserMenu />
      </nav>
      {!online && (
        <p className={styles.offline} role="status">
          {shell.offline}
        </p>
      )}
      <div id="content" className={styles.content}>
        <Suspense fallback={<LoadingPage />}>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}

/** How many notes wait for the reader. */
function WaitingBadge() {
  const { worklist } = useTexts();
  const count = useWaitingCount();
  if (count === undefined || count === 0) return null;
  return (
    <span className={styles.badge}>
      <span aria-hidden>{count}</span>
      <span className="gw-visually-hidden">{worklist.waiting(count)}</span>
    </span>
  );
}
