import { AnonymityGrant } from './AnonymityGrant.ts'
import { ApiToken } from './ApiToken.ts'
import { AuditEvent } from './AuditEvent.ts'
import { Change } from './Change.ts'
import { Citation } from './Citation.ts'
import { Claim } from './Claim.ts'
import { Comment } from './Comment.ts'
import { Entity } from './Entity.ts'
import { OpenQuestion } from './OpenQuestion.ts'
import { Publisher } from './Publisher.ts'
import { Redirect } from './Redirect.ts'
import { Revision } from './Revision.ts'
import { ScheduledPublication } from './ScheduledPublication.ts'
import { Source } from './Source.ts'
import { Story } from './Story.ts'
import { Topic } from './Topic.ts'
import { Update } from './Update.ts'
import { User } from './User.ts'
import { WatchItem } from './WatchItem.ts'

/** Every list of the newsroom, in the order in which the Admin UI shows them. */
export const lists = {
  Story,
  Claim,
  Source,
  Citation,
  OpenQuestion,
  WatchItem,
  ScheduledPublication,
  Update,
  Change,
  Topic,
  Entity,
  Publisher,
  User,
  ApiToken,
  AnonymityGrant,
  Revision,
  AuditEvent,
  Redirect,
  Comment,
}
