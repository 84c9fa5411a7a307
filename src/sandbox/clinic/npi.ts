/**
 * A National Provider Identifier: nine digits and a check digit, by Luhn over `80840` and the nine
 * (45 CFR 162.406; ISO/IEC 7812). `80840` adds a constant 24.
 */
export function npi(nine: string): string {
  if (!/^[12]\d{8}$/.test(nine))
    throw new RangeError('An NPI starts with nine digits, the first of them 1 or 2');
  let sum = 24;
  for (const [at, digit] of Array.from(nine).reverse().entries()) {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return nine + String((10 - (sum % 10)) % 10);
}
