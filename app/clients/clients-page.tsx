import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { maySchedule } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { ClientTable } from './client-table.tsx';
import styles from './clients-page.module.css';
import { GroupCard } from './group-card.tsx';
import { useClients } from './use-clients.ts';

const CALM_MILLISECONDS = 220;

/** Groups on top, clients below; one field finds both. */
export function ClientsPage() {
  const { clients: texts } = useTexts();
  const { signIn } = useApp();
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('find') ?? '');
  const [calm] = useDebouncedValue(text.trim(), CALM_MILLISECONDS);
  const { list, again, more, loadingMore } = useClients(calm);

  const type = (typed: string) => {
    setText(typed);
    setSearch(typed === '' ? {} : { find: typed }, { replace: true });
  };

  if (list?.ok === false)
    return (
      <FaultPage
        fault={list.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    );
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <h1 className={styles.title}>{texts.title}</h1>
        <label className={styles.search}>
          <IconSearch size={18} aria-hidden className={styles.searchIcon} />
          <span className="gw-visually-hidden">{texts.search}</span>
          <input
            type="search"
            className={styles.input}
            placeholder={texts.searchHint}
            value={text}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </label>
        {maySchedule(signIn.scope) && (
          <Button component={Link} to="/groups/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {texts.newGroup}
          </Button>
        )}
      </div>
      {!list ? (
        <LoadingLine label={texts.loading} />
      ) : (
        <>
          <section aria-labelledby="groups-title">
            <h2 id="groups-title" className={styles.heading}>
              {texts.groups}
            </h2>
            {list.value.groups.length === 0 ? (
              <p className={styles.none}>{calm === '' ? texts.noGroups : texts.noGroupsFound}</p>
            ) : (
              <ul className={styles.groups}>
                {list.value.groups.map((summary) => (
                  <GroupCard key={summary.group.id} summary={summary} />
                ))}
              </ul>
            )}
          </section>
          <section aria-labelledby="clients-title">
            <h2 id="clients-title" className={styles.heading}>
              {texts.clients}
            </h2>
            {list.value.clients.length === 0 ? (
              <p className={styles.none} role="status">
                {calm === '' ? texts.noClients : texts.noClientsFound}
              </p>
            ) : (
              <ClientTable rows={list.value.clients} />
            )}
            {list.value.next !== undefined && (
              <Button variant="default" mt="sm" loading={loadingMore} onClick={more}>
                {texts.more}
              </Button>
            )}
          </section>
        </>
      )}
    </main>
  );
}
