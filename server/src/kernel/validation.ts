import type { MessageKey } from '@duban/schema/vocabulary/messages';
import { textLimits } from '@duban/schema/vocabulary/text';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { MessageParams, Reason } from './errors.ts';

/** A constraint's message carries the vocabulary's key, so that it is rendered in the reader's language. */
function says(key: MessageKey, params?: MessageParams): { message: string } {
  return { message: JSON.stringify({ key, params } satisfies Reason) };
}

function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

/** A number from min to max, both included. */
export function Between(min: number, max: number): PropertyDecorator {
  return all(
    IsOptional(),
    Min(min, says('outOfRange', { min, max })),
    Max(max, says('outOfRange', { min, max })),
  );
}

/** PostgreSQL keeps no zero character in text and no half of a surrogate pair in JSON, where the audit trail has it. */
export function Storable(): PropertyDecorator {
  const validate = (value: unknown) =>
    typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'));
  return ValidateBy({ name: 'storable', validator: { validate } }, says('invalid'));
}

/** What is not seen, or turns what stands beside it: a name with one of them is another name that reads the same. */
export const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Names and titles are compared, counted and shown in lines of others; what is longer is only read. */
function seenWhole(max: number): PropertyDecorator[] {
  const validate = (value: unknown) => typeof value !== 'string' || value.trim().search(unseen) < 0;
  return max > textLimits.line
    ? []
    : [ValidateBy({ name: 'seenWhole', validator: { validate } }, says('unseen'))];
}

/** Text that must say something, at most max characters. */
export function Text(max: number, min = 1): PropertyDecorator {
  return all(
    Storable(),
    ...seenWhole(max),
    Matches(/\S/, says('required')),
    ...(min > 1 ? [MinLength(min, says('tooShort', { min }))] : []),
    MaxLength(max, says('tooLong', { max })),
  );
}

export function OptionalText(max: number): PropertyDecorator {
  return all(IsOptional(), Storable(), ...seenWhole(max), MaxLength(max, says('tooLong', { max })));
}

export function Pattern(pattern: RegExp, key: MessageKey = 'malformed'): PropertyDecorator {
  return all(IsOptional(), Matches(pattern, says(key)));
}

/** A list without repeats. */
export function Many(max: number, min = 1): PropertyDecorator {
  return all(
    IsOptional(),
    ArrayMinSize(min, says('required')),
    ArrayMaxSize(max, says('tooMany', { max })),
    ArrayUnique(says('duplicate')),
  );
}

export function Nested(): PropertyDecorator {
  return all(IsOptional(), ValidateNested({ each: true }));
}
