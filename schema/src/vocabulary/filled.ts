export type Parameters = Readonly<Record<string, string | number>>;

/**
 * %{name} stands for a parameter; {day|days} for the word that goes with the number before it, since a sentence of two
 * numbers has no one form of the whole. Left as it is where nothing is given for a name.
 */
export function filled(
  text: string,
  params: Parameters,
  wordOf: (name: string) => string = (name) => String(params[name] ?? `%{${name}}`),
): string {
  let one = false;
  return text.replace(
    /%\{(\w+)\}|\{([^{}|]*)\|([^{}|]*)\}/g,
    (_whole, name: string | undefined, singular: string, plural: string) => {
      if (name === undefined) return one ? singular : plural;
      if (Number.isFinite(Number(params[name]))) one = Number(params[name]) === 1;
      return wordOf(name);
    },
  );
}
