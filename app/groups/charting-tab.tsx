import { Outlet } from 'react-router';
import { useApp } from '../session/app-context.ts';
import { mayChart } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './group-page.module.css';

/** Tabs of a group that tell of treatment. Whose role has no part in it is told so, before anything is asked for. */
export function ChartingTab() {
  const { common } = useTexts();
  const { signIn } = useApp();
  if (mayChart(signIn.scope)) return <Outlet />;
  const { title, what } = common.faults.forbidden;
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.note}>{what}</p>
    </section>
  );
}
