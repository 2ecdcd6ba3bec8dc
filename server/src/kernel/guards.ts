import type { RoleName } from '@duban/schema/vocabulary/user';
import { createMethodMiddlewareDecorator, Extensions } from 'type-graphql';
import type { Context } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { hasRole, type Viewer, worksInBusiness } from './viewer.ts';

/** A rule that an operation carries: it is checked before the resolver runs, and its name stands in the schema. */
export interface Rule {
  name: string;
  allows(viewer: Viewer): boolean;
}

export const anyRole = (...roles: RoleName[]): Rule => ({
  name: `role ${roles.join(' or ')}`,
  allows: (viewer) => hasRole(viewer, ...roles),
});
export const business: Rule = { name: 'works in the business, within scope', allows: worksInBusiness };
export const anyUser: Rule = { name: 'signed in', allows: () => true };

function labelled(name: string): PropertyDecorator & MethodDecorator {
  return Extensions({ rule: name }) as PropertyDecorator & MethodDecorator;
}

/** Puts a rule on an operation. What depends on the row is the feature policy's. */
export function Allow(rule: Rule): MethodDecorator {
  const guard = createMethodMiddlewareDecorator<Context>(({ context }, next) => {
    if (!context.viewer) throw unauthenticated();
    if (!rule.allows(context.viewer)) throw forbidden();
    return next();
  });
  return (target, property, descriptor) => {
    labelled(rule.name)(target, property, descriptor);
    guard(target, property as string, descriptor);
  };
}

/** An operation open to everyone who reaches the server. */
export const AllowAnyone = (): MethodDecorator => labelled('anyone');

/** An edge whose rows are those of the parent, or are filtered by the feature's own visibleTo: says which. */
export const Edge = (rule: 'as its parent' | 'within scope' | 'name only'): MethodDecorator => labelled(rule);
