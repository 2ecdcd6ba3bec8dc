import type { RoleName } from '@duban/schema/vocabulary/user';

/** What a step may leave behind to be looked at again, under a name of its own. */
export type Kind =
  | 'plan'
  | 'revision'
  | 'item'
  | 'assignment'
  | 'change'
  | 'report'
  | 'order'
  | 'decision'
  | 'piece'
  | 'registration'
  | 'coverage'
  | 'notice'
  | 'area'
  | 'speaker'
  | 'release'
  | 'breach'
  | 'scheme'
  | 'unitClass'
  | 'objection'
  | 'bulletin'
  | 'round'
  | 'title'
  | 'concern'
  | 'activity';

export interface Actor {
  title: string;
  /** 440000 the province, 440100 Guangzhou, 440106 Tianhe, 440300 Shenzhen. */
  organization: string;
  role: RoleName;
}

export interface Question<ActorName extends string = string> {
  by: ActorName;
  query: string;
  /** As in inputs. */
  variables?: object;
  says: object;
}

/**
 * One step: somebody does something, and then things stand so. In inputs `$name` is the id of what an earlier step
 * named, `@440100` that of an organization, `^440100` that of its relegation, `%计量` that of a subject of concerns,
 * `&质量月` that of an occasion; `on` adds id and version of what is acted on.
 */
export interface Step<ActorName extends string = string> {
  /** From this moment on, YYYY-MM-DD HH:MM in China. */
  at?: string;
  actor: ActorName;
  says: string;
  does: string;
  /** A name; `name/LEVEL` for the rung that the assignment of that name has reached; `name/广州市局` for a unit's part of an activity. */
  on?: string;
  input?: object;
  /** Names what the mutation answers: `assignments.0`, `progressReport` and so on. */
  names?: Readonly<Record<string, readonly [Kind, string]>>;
  /** The code and reason with which it is refused, and nothing changes. */
  refused?: readonly [code: string, reason?: string];
  /** How the named things stand afterwards, as the province sees them. */
  stands?: Readonly<Record<string, object>>;
  /** What the mutation answers to the actor. */
  answers?: object;
  /** How the named things look to these actors, by the selection of `stands`; null where they see nothing. */
  seen?: Readonly<Partial<Record<ActorName, Readonly<Record<string, object | null>>>>>;
  /** What these actors then read, and what it says. */
  asked?: readonly Question<ActorName>[];
  /** What the actor's start page says afterwards. */
  overview?: object;
  /** The sentences in these actors' inboxes afterwards, newest first. */
  heard?: Readonly<Partial<Record<ActorName, readonly string[]>>>;
  /** How named points stood on days of the past, as the province sees them. */
  onDays?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  /** Cells of the matrix afterwards, by section and short name, as the province sees it. */
  matrix?: Readonly<Record<string, object>>;
}

export interface Story<ActorName extends string = string> {
  title: string;
  actors: Readonly<Record<ActorName, Actor>>;
  /** As the clock moves the ladder of reminders and rungs is climbed each morning. */
  mornings?: true;
  steps: readonly Step<ActorName>[];
}
