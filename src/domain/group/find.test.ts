import { describe, expect, it } from 'vitest';
import { isMeant, wordsIn } from './find.ts';

const group = { name: 'Évening “Process” Group', initials: 'EPG' };

describe('what somebody typed', () => {
  it('means a group by beginnings of words, whatever the order, the case and the accents', () => {
    for (const text of ['evening', 'PROC', 'gro even', 'epg', 'ep', ''])
      expect(isMeant(group, text)).toBe(true);
    for (const text of ['vening', 'epgx', 'evening pain']) expect(isMeant(group, text)).toBe(false);
  });

  it('means every group by the word for groups in the language of the reader', () => {
    const pain = { name: 'Vivir con dolor', initials: 'VCD' };
    expect(isMeant(pain, 'gru', ['Grupo'])).toBe(true);
    expect(isMeant(pain, 'group', ['Grupo'])).toBe(false);
  });

  it('is split into words that hold letters and figures, names whole', () => {
    expect(wordsIn(' O’Neill,  Anne-Marie (2nd) ')).toEqual(['o’neill', 'anne-marie', '2nd']);
  });
});
