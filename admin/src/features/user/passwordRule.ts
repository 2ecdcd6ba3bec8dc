import { passwordMinLength } from '@duban/schema/vocabulary/user';

const kinds = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '-_!@#%+='] as const;
const generatedLength = 14;
const kindsNeeded = 3;

/** What of the rule a password meets so far; the server judges. */
export function meets(password: string): { length: boolean; kinds: boolean } {
  const found = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password));
  return { length: password.length >= passwordMinLength, kinds: found.length >= kindsNeeded };
}

function below(limit: number): number {
  // Numbers past the last whole multiple would favour the first characters.
  const bound = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < bound) return number % limit;
  }
}

const pick = (from: string) => from.charAt(below(from.length));

/** Some of every kind, without the characters that are mistaken for one another when read out. */
export function generatePassword(): string {
  const all = kinds.join('');
  const rest = Array.from({ length: generatedLength - kinds.length }, () => pick(all));
  const characters = [...kinds.map(pick), ...rest];
  for (let last = characters.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [characters[last], characters[other]] = [characters[other] ?? '', characters[last] ?? ''];
  }
  return characters.join('');
}
