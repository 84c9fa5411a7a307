import { Outlet } from 'react-router';
import { RefusalPage } from '../launch/refusal-page.tsx';
import { missingForCharting } from '../launch/scopes.ts';
import { useApp } from '../session/app-context.ts';

/** Screens with notes in them: whose role has none is told what is missing, before anything is asked for. */
export function ChartingOnly() {
  const { signIn } = useApp();
  const types = missingForCharting(signIn.scope);
  return types.length > 0 ? <RefusalPage refusal={{ code: 'missing-scopes', types }} signedIn /> : <Outlet />;
}
