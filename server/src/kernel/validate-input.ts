import { getMetadataStorage, type ValidatorOptions, validateSync } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';

const options: ValidatorOptions = {
  skipMissingProperties: true,
  forbidUnknownValues: false,
  stopAtFirstError: true,
};

type Storage = ReturnType<typeof getMetadataStorage>;
type Found = 'getTargetValidationMetadatas' | 'getTargetValidatorConstraints' | 'groupByPropertyName';

/** The answer follows from the first argument alone: a class, a constraint, or the rules found before. */
function remember<Name extends Found>(storage: Storage, name: Name): void {
  const find = storage[name].bind(storage) as (...values: unknown[]) => unknown;
  const known = new Map<unknown, unknown>();
  storage[name] = ((subject: unknown, ...rest: unknown[]) => {
    const answer = known.get(subject) ?? find(subject, ...rest);
    known.set(subject, answer);
    return answer;
  }) as Storage[Name];
}

/** To find an input's rules class-validator goes through those of all inputs, each time: with one set of options once will do. */
function rememberRules(): void {
  const storage = getMetadataStorage();
  remember(storage, 'getTargetValidationMetadatas');
  remember(storage, 'getTargetValidatorConstraints');
  remember(storage, 'groupByPropertyName');
}

/** Made when all inputs are declared. All rules answer at once: none has to be waited for. */
export function inputValidator(): (value: unknown) => void {
  rememberRules();
  return (value) => {
    for (const input of Array.isArray(value) ? value : [value]) {
      if (typeof input !== 'object' || input === null) continue;
      const errors = validateSync(input, options);
      if (errors.length > 0) throw new ArgumentValidationError(errors);
    }
  };
}
