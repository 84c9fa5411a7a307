import { foldWord } from '../text/fold.ts';

/** The words of a name: "Montes Ávila", "Anna-Lise" and "al-Sayed" have two, "O'Brien" has one. */
export function pieces(name: string): string[] {
  return name.split(/[\s\-‐-―.,]+/u).filter(Boolean);
}

/** First letters of the words of a name: "Montes Ávila" gives "ma", "O'Brien" gives "o" and, inside, "b". */
export function letters(name: string): string {
  return pieces(name)
    .map((piece) => foldWord(piece).charAt(0))
    .join('');
}
