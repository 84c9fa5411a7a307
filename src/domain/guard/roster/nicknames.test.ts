import { describe, expect, test } from 'vitest';
import { shortFormsOf } from './nicknames.ts';
import { soundOf } from './sound.ts';

const anybody = (): boolean => true;

describe('short forms', () => {
  test.each([
    ['robert', 'bob'],
    ['bob', 'robert'],
    ['margaret', 'peggy'],
    ['jose', 'pepe'],
    ['ignacio', 'nacho'],
    ['aleksandra', 'sasha'],
    ['katarzyna', 'kasia'],
    ['oluwaseun', 'seun'],
    ['venkataraman', 'venky'],
    ['giuseppe', 'beppe'],
    ['yitzhak', 'itzik'],
  ])('%s is also called %s', (given, short) => {
    expect([...shortFormsOf(given, anybody)]).toContain(short);
  });

  test('a name is no short form of itself', () => {
    expect(shortFormsOf('robert', anybody).has('robert')).toBe(false);
  });
});

describe('sound', () => {
  test.each([
    ['amir', 'ameer'],
    ['faith', 'fayth'],
    ['laura', 'lora'],
    ['jaspreet', 'jasprit'],
    ['noor', 'nour'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });
  test.each([
    ['alan', 'alana'],
    ['jan', 'june'],
    ['maria', 'marie'],
    ['daniel', 'daniela'],
  ])('%s does not sound like %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
