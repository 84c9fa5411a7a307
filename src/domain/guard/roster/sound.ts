/**
 * Spells a folded name by its sound, so that sound-alikes meet: Ameer and Amir, Fayth and Faith, Catherine and
 * Katharine. Finer than Soundex or Metaphone, which drop all vowels and so take Jan for June.
 */
export function soundOf(name: string): string {
  let sound = name;
  for (const [from, to] of RULES) sound = sound.replace(from, to);
  return sound;
}

/** Applied in order; every pattern is of bounded length. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^(?:ts|ps|cz)/, 's'],
  [/^x/, 'z'],
  [/(?:sch|sh|ti(?=on)|ci(?=a))/g, 'S'],
  [/(?:tch|ch|cz)/g, 'C'],
  [/ph|v(?=$)/g, 'f'],
  [/gh(?=[eiay]|o)/g, 'g'],
  [/gh/g, ''],
  [/th/g, 'T'],
  [/ck|q(?:u)?|kh/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/dg|j|g(?=[eiy])/g, 'J'],
  [/z/g, 's'],
  [/wh/g, 'w'],
  [/mb$/g, 'm'],
  [/h(?![aeiouy])/g, ''],
  [/([b-df-hj-np-tv-zA-Z])\1/g, '$1'],
  [/(?:ough|augh|au|aw|ou(?=l)|oa|ow|oe)/g, 'o'],
  [/(?:oo|ou|ew|eu|ue|ui)/g, 'u'],
  [/(?:ee|ea|ie|y|ii|ey$)/g, 'i'],
  [/(?:ai|ei|ay|ae)/g, 'e'],
  [/e$/g, ''],
  [/([a-zA-Z])\1/g, '$1'],
];
