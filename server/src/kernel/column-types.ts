import { Type } from '@mikro-orm/core';

/** timestamptz as ISO 8601 text in UTC, in entities as in rows: both have the same shape. */
export class MomentType extends Type<string, string> {
  override getColumnType(): string {
    return 'timestamptz';
  }

  override get runtimeType(): string {
    return 'string';
  }
}

/** date as YYYY-MM-DD: a day in China is no moment. */
export class DayType extends Type<string, string> {
  override getColumnType(): string {
    return 'date';
  }

  override get runtimeType(): string {
    return 'string';
  }
}

/** numeric as a number, in entities as in rows: for figures that are shown with a few decimals. */
export class NumericType extends Type<number, string> {
  override convertToJSValue(value: string | number): number {
    return value === null ? (value as never) : Number(value);
  }

  override getColumnType(): string {
    return 'numeric';
  }

  override get runtimeType(): string {
    return 'number';
  }
}
