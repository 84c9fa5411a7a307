import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../app/texts/en.ts';
import { es } from '../../app/texts/es.ts';
import { loadTemplates } from '../../profiles/index.ts';
import { templateFromFhir } from '../../src/fhir/template.ts';
import { expectAccessible } from './looking.ts';
import { comeToSchedule } from './schedule-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();

/** Every word of a language that needs nothing filled in. */
function words(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts.trim()];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.values(texts).flatMap(words);
}

/** What templates ask, in their own words and in Spanish. */
const ASKED = loadTemplates().flatMap((questionnaire) => {
  const read = templateFromFhir(questionnaire);
  return read.ok ? read.value.fields : [];
});
const SPANISH = new Set([...words(es), ...ASKED.flatMap(({ translations }) => words(translations?.es))]);
const ENGLISH = new Set(
  [...words(en), ...ASKED.flatMap(({ label, options }) => words([label, options]))].filter(
    (each) => /\p{L}{2}/u.test(each) && !SPANISH.has(each),
  ),
);

/** Runs in the page: every word that is seen or heard there. */
const SAID = `[...document.body.querySelectorAll('*')].flatMap((element) => [
  ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
  ...['aria-label', 'aria-description', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
]).map((each) => each.trim())`;

async function englishOn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate<readonly string[]>(SAID);
  return [...new Set(said)].filter((each) => ENGLISH.has(each));
}

async function expectSpanish(page: Page, screen: string): Promise<void> {
  expect(await englishOn(page), screen).toEqual([]);
}

const OTHERS = [
  '/unsigned',
  '/follow-up',
  '/clients',
  '/groups/new',
  '/groups/g-dbt/attendance',
  '/groups/g-dbt/curriculum',
];

async function readIn(page: Page, menu: string, language: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: language }).click();
  await expectAccessible(page, `menu in ${language}`);
  await page.keyboard.press('Escape');
}

test('a clinician reads the app in Spanish, and again after coming back', async () => {
  const page = await world.newcomer({ locale: 'en-US' });
  await comeToSchedule(page, world.url, 'Keiko Ito');
  expect((await englishOn(page)).length).toBeGreaterThan(10);

  await readIn(page, en.session.menu, 'Español');
  await page.getByRole('heading', { name: /^Agenda: \p{L}+, \d+ de \p{L}+ de \d{4}$/u }).waitFor();
  await expectSpanish(page, 'schedule');
  expect(await page.locator('html').getAttribute('lang')).toBe('es-US');

  expect(await page.title()).toBe('Agenda · Groupwork');

  await page.getByRole('region', { name: 'Citas' }).getByRole('button', { name: /DBT/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Asistencia' }).click();
  await page.getByRole('button', { name: 'Todos asistieron' }).click();
  await page.getByText('8 asistieron').waitFor();
  await expectSpanish(page, 'attendance');

  await page.getByRole('link', { name: 'Documentación' }).click();
  await page.getByRole('navigation', { name: 'Integrantes' }).getByText('Chi N.').click();
  const entry = page.getByRole('region', { name: 'Chi Thị Nguyễn' });
  await entry.getByRole('radiogroup', { name: 'Participación' }).getByLabel('Callada').check();
  await page
    .getByRole('status')
    .filter({ hasText: /^Guardado/ })
    .waitFor();
  await expectSpanish(page, 'charting');
  await expectAccessible(page, 'charting in Spanish');

  await page.reload();
  await entry.getByLabel('Callada').waitFor();
  expect(await entry.getByLabel('Callada').isChecked()).toBe(true);

  await page.getByRole('link', { name: 'Revisión' }).click();
  await page.getByText('Falta la respuesta propia de este integrante.').first().waitFor();
  await expectSpanish(page, 'review');
  // The note itself is written in English, whoever reads it.
  await page.getByRole('button', { name: 'Chi Thị Nguyễn' }).click();
  await page.getByTestId('note-text').filter({ hasText: 'Was quiet during the session.' }).waitFor();

  for (const path of OTHERS) {
    await page.goto(`${world.url}/app${path}`);
    await page.getByRole('navigation', { name: es.shell.nav }).waitFor();
    // a page's parts are read side by side, each with a line of its own
    await page.getByRole('status').filter({ hasText: '…' }).first().waitFor({ state: 'detached' });
    await expectSpanish(page, path);
  }

  await readIn(page, es.session.menu, 'English');
  await page.getByRole('link', { name: en.shell.schedule }).waitFor();
});

test('a browser set to Spanish is answered in Spanish before anybody has signed in', async () => {
  const page = await world.newcomer({ locale: 'es-MX', colorScheme: 'dark' });
  await page.goto(`${world.url}/app/`);
  await page.getByText(es.launch.start.what).waitFor();
  await expectSpanish(page, 'start');
  await expectAccessible(page, 'start in Spanish');
  expect(await page.locator('html').getAttribute('lang')).toBe('es-MX');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText(en.launch.start.what).waitFor();
});
