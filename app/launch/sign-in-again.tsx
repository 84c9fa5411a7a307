import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../texts/texts.ts';

/** A way back in after a sign-in ran out: same record system, same place in the app. */
export function SignInAgain({ iss }: { readonly iss: string }) {
  const { common } = useTexts();
  const { pathname } = useLocation();
  const query = new URLSearchParams({ iss, returnTo: pathname });
  return (
    <Button component={Link} to={`/launch?${query.toString()}`}>
      {common.signInAgain}
    </Button>
  );
}
