import 'reflect-metadata';
import { Field, getMetadataStorage, InputType, Int } from 'type-graphql';
import { expect, test } from 'vitest';
import { converterTo } from './input-instances.ts';

@InputType()
class Part {
  @Field(() => Int)
  size!: number;

  get doubled(): number {
    return this.size * 2;
  }
}

@InputType()
class Base {
  @Field(() => String, { nullable: true })
  note?: string;

  @Field(() => Int)
  count = 7;
}

@InputType()
class Whole extends Base {
  @Field(() => [Part])
  parts!: Part[];

  @Field(() => Part, { nullable: true })
  best?: Part | null;

  @Field(() => Whole, { nullable: true })
  inner?: Whole;

  @Field(() => Date, { nullable: true })
  at?: Date;
}

// What declares a class is put together when a schema is built.
getMetadataStorage().build({ resolvers: [] } as never);

test('inputs become instances of their classes, however deep, and hold only what was given', () => {
  const at = new Date(0);
  const whole = converterTo(Whole)({
    parts: [{ size: 2 }],
    best: null,
    inner: { parts: [], note: 'x' },
    at,
  }) as Whole;
  expect(whole).toBeInstanceOf(Whole);
  expect(whole.parts[0]).toBeInstanceOf(Part);
  expect(whole.parts[0]?.doubled).toBe(4);
  expect(whole.inner).toBeInstanceOf(Whole);
  expect(JSON.stringify(whole)).toBe(
    '{"count":7,"parts":[{"size":2}],"best":null,"inner":{"count":7,"parts":[],"note":"x"},"at":"1970-01-01T00:00:00.000Z"}',
  );
  expect(whole.at).toBe(at);
  expect('note' in whole).toBe(false);
});

test('what is no input class stays as GraphQL coerced it', () => {
  expect(converterTo(String)('x')).toBe('x');
  expect(converterTo(Whole)(null)).toBeNull();
  expect(converterTo(Whole)(undefined)).toBeUndefined();
  expect(converterTo(Part)([{ size: 1 }])).toEqual([expect.any(Part)]);
});
