import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useTexts } from '../texts/texts.ts';

export function PickAnother() {
  const { session } = useTexts();
  return (
    <Anchor component={Link} to="/schedule" underline="always">
      {session.pickAnother}
    </Anchor>
  );
}
