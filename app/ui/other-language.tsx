import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { LANGUAGES, LANGUAGE_NAMES } from '../texts/language.ts';
import { useReading } from '../texts/texts.ts';

/** For pages on which nobody is signed in yet: the other languages, each in its own words. */
export function OtherLanguage() {
  const { language, choose } = useReading();
  return LANGUAGES.filter((each) => each !== language).map((each) => (
    <Button
      key={each}
      lang={each}
      variant="subtle"
      color="gray"
      leftSection={<IconLanguage size={18} stroke={1.7} aria-hidden />}
      onClick={() => void choose(each)}
    >
      {LANGUAGE_NAMES[each]}
    </Button>
  ));
}
