import type { TypeInfo } from '../generated/keystone/types.ts'
import type { roles, tokenScopes } from '../src/vocabulary/people.ts'

/**
 * Who may do what in the newsroom: one row for each list, field and action. Nothing else in the code decides it, and
 * docs/permissions.md shows it as tables.
 *
 * A person may do what their role is named for. An API token may do what both its owner's role and one of its scopes
 * are named for.
 */
export type Grantee = keyof typeof roles | keyof typeof tokenScopes

/** Beyond the grantees, one person for each item. */
export type Owner = 'who saved it first' | 'who asked for it' | 'the person themselves' | 'who wrote it'

export type Permission = { readonly may: readonly Grantee[]; readonly orOwner?: Owner }

export type FieldPermission = {
  readonly meaning: string
  readonly read: Permission
  readonly create: Permission
  readonly update: Permission
}

export type ListPermission<Field extends string = string, Action extends string = string> = {
  readonly query: Permission
  readonly create: Permission
  readonly update: Permission
  readonly delete: Permission
  readonly fields: Readonly<Record<Field, FieldPermission>>
  readonly actions: Readonly<Record<Action, Permission>>
}

/** What has no row does not compile. */
type Complete = {
  readonly [L in keyof TypeInfo['lists']]: ListPermission<
    Exclude<TypeInfo['lists'][L]['fields'], 'id'>,
    TypeInfo['lists'][L]['actions']
  >
}

const nobody: Permission = { may: [] }
const everybody: Permission = {
  may: ['reporter', 'editor', 'admin', 'newsroom_read', 'content_write', 'publish'],
}
const writers: Permission = { may: ['reporter', 'editor', 'admin', 'content_write'] }
/** Editors, and a script of theirs that writes. */
const editors: Permission = { may: ['editor', 'admin', 'content_write'] }
/** What goes out, and what is taken back: editors, and a script of theirs that publishes. */
const publishers: Permission = { may: ['editor', 'admin', 'publish'] }
/** A judgement that an editor answers for in person: no script may. */
const deciders: Permission = { may: ['editor', 'admin'] }
const admins: Permission = { may: ['admin'] }
const previewers: Permission = { may: ['reporter', 'editor', 'admin', 'preview'] }

/** Written with the item, read with the item. */
const written: FieldPermission = {
  meaning: 'written with the item',
  read: everybody,
  create: writers,
  update: writers,
}

/** Filled in by the system. */
const system: FieldPermission = { meaning: 'filled in by the system', read: everybody, create: nobody, update: nobody }

/** Brought along by an import; filled in by the system after that. */
const brought: FieldPermission = { ...system, meaning: 'filled in by the system, or by an import', create: writers }

/** Filled in by the system, for those who answer for it. */
const guarded: FieldPermission = { meaning: 'filled in by the system', read: deciders, create: nobody, update: nobody }

/** In the database alone. */
const hidden: FieldPermission = { meaning: 'in no API', read: nobody, create: nobody, update: nobody }

/** Of a public source everybody reads it. Of any other, who saved it first, editors and administrators; it is audited. */
const confidential: FieldPermission = {
  meaning: 'confidential unless the source is public; each reading is audited',
  read: { ...deciders, orOwner: 'who saved it first' },
  create: writers,
  update: { ...deciders, orOwner: 'who saved it first' },
}

/** Everybody reads how far a source is protected; whoever may read what it protects may change it. */
const protecting: FieldPermission = {
  meaning: 'written with the item; changed by whoever may read what it protects',
  read: everybody,
  create: writers,
  update: { ...deciders, orOwner: 'who saved it first' },
}

/** What was said when anonymity was asked for: it may tell who the source is. */
const plea: FieldPermission = {
  meaning: 'confidential; each reading is audited',
  read: { ...deciders, orOwner: 'who asked for it' },
  create: nobody,
  update: nobody,
}

/** Which save of the item somebody saw: told with a change, so that nobody overwrites what they have not seen. */
const tells: FieldPermission = {
  meaning: 'told with a change, so that nobody overwrites what they have not seen',
  read: everybody,
  create: nobody,
  update: writers,
}

/** Said once about an item, and never moved to another. */
const said: FieldPermission = { ...written, meaning: 'said once, with the comment', update: nobody }

/** Set for the whole newsroom. */
const setting: FieldPermission = { meaning: 'a setting', read: everybody, create: admins, update: admins }

const tracked = { createdAt: system, createdBy: system, updatedAt: system, updatedBy: system } as const

/** What newsroom people write. */
const content = { query: everybody, create: writers, update: writers, delete: editors } as const

/** What the system writes. */
const record = { query: everybody, create: nobody, update: nobody, delete: nobody } as const

/** How far an item has come on its way out, and who is on it. */
const staged = { submit: writers, ready: deciders, return: deciders, assign: writers } as const

/** What the newsroom API has beside its lists. */
export const rootPermissions = {
  desk: everybody,
  latestUpdates: everybody,
  corrections: everybody,
  storyAsOf: everybody,
  storyVersion: everybody,
  restsOn: everybody,
  retractionImpact: everybody,
  noteEditing: writers,
  uploadPicture: writers,
  proposeSource: writers,
  importPreview: writers,
  importContent: writers,
  importPicture: writers,
  pictureBytes: everybody,
  issueApiToken: admins,
  createPreviewLink: previewers,
  noteExport: everybody,
  // One's own; a token has none.
  changePassword: everybody,
  secondFactor: everybody,
  beginSecondFactor: everybody,
  confirmSecondFactor: everybody,
  removeSecondFactor: everybody,
} as const satisfies Record<string, Permission>

/** To ask the delivery API for what would be published. */
export const previewPermission: Permission = previewers

export const permissions: Complete = {
  Story: {
    ...content,
    fields: {
      title: written,
      slug: written,
      dek: written,
      body: written,
      byline: written,
      claims: written,
      openQuestions: written,
      watchItems: written,
      topics: written,
      entities: written,
      heroImage: written,
      heroImageAlt: written,
      heroImageCredit: written,
      status: written,
      stage: written,
      reviewNote: system,
      assignedTo: written,
      urgency: written,
      openedAt: written,
      closedAt: brought,
      nextReviewAt: written,
      embargoUntil: written,
      version: system,
      firstPublishedAt: system,
      lastPublishedAt: system,
      lastMaterialChangeAt: system,
      notice: system,
      scheduledPublications: system,
      updates: system,
      publishProblems: system,
      schedule: system,
      whatWeKnow: system,
      whatIsReported: system,
      whatIsDisputed: system,
      whatWeGotWrong: system,
      whatIsUnknown: system,
      whatToWatch: system,
      isStale: system,
      changesSince: system,
      unpublishedChanges: system,
      publication: system,
      revision: tells,
      ...tracked,
    },
    actions: {
      ...staged,
      discardChanges: writers,
      publish: publishers,
      schedulePublish: publishers,
      cancelSchedule: publishers,
      withdraw: publishers,
      close: publishers,
      reopen: publishers,
    },
  },
  Claim: {
    ...content,
    fields: {
      text: written,
      shortText: written,
      slug: written,
      kind: written,
      importance: written,
      claimant: written,
      claimedAt: written,
      assessment: written,
      rationale: written,
      confidence: written,
      likelihood: written,
      verifiedAt: written,
      verifyBy: written,
      citations: written,
      dependsOn: written,
      restedOnBy: written,
      entities: written,
      stories: written,
      answers: written,
      supersededBy: written,
      supersedes: written,
      response: written,
      responseText: written,
      retractedAt: system,
      retractionReason: system,
      retractionNote: system,
      evidence: system,
      history: system,
      stage: written,
      reviewNote: system,
      assignedTo: written,
      approvedBy: system,
      approvedAt: system,
      approvalSeal: hidden,
      textBy: system,
      notes: written,
      publication: system,
      revision: tells,
      ...tracked,
    },
    actions: { ...staged, discardChanges: writers, publish: publishers, approve: deciders, retract: publishers },
  },
  Source: {
    ...content,
    fields: {
      label: system,
      title: confidential,
      kind: written,
      url: confidential,
      archiveUrl: confidential,
      publisher: confidential,
      authors: confidential,
      publishedAt: written,
      language: written,
      reliability: written,
      originBasis: written,
      derivedFrom: written,
      repeatedBy: written,
      status: written,
      reliabilityNote: confidential,
      protection: protecting,
      publicAttribution: written,
      anonymityReason: written,
      designation: system,
      vaultRef: confidential,
      // By requests and decisions alone: a decision is about one source.
      grants: system,
      citations: written,
      notes: confidential,
      linkState: system,
      checkedAt: system,
      publication: system,
      revision: tells,
      ...tracked,
    },
    actions: { discardChanges: writers, publish: publishers, requestAnonymity: writers, retract: publishers },
  },
  Citation: {
    ...content,
    fields: {
      label: system,
      claim: written,
      source: written,
      stance: written,
      directness: written,
      attribution: written,
      credibility: written,
      rating: system,
      quoteExact: written,
      quotePrefix: written,
      quoteSuffix: written,
      locator: written,
      textFragmentUrl: system,
      note: written,
      revision: tells,
      ...tracked,
    },
    actions: {},
  },
  OpenQuestion: {
    ...content,
    fields: {
      text: written,
      slug: written,
      whyItMatters: written,
      dimension: written,
      importance: written,
      state: written,
      answerability: written,
      obstacle: written,
      resolutionCriteria: written,
      wouldBeAnsweredBy: written,
      reviewAt: written,
      answer: written,
      answeredBy: written,
      answeredAt: written,
      stories: written,
      watchItems: written,
      stage: written,
      reviewNote: system,
      assignedTo: written,
      notes: written,
      publication: system,
      revision: tells,
      ...tracked,
    },
    actions: { ...staged, discardChanges: writers, publish: publishers },
  },
  WatchItem: {
    ...content,
    fields: {
      text: written,
      kind: written,
      url: written,
      mightAnswer: written,
      stories: written,
      timing: written,
      expectedStart: written,
      expectedEnd: written,
      state: written,
      outcome: written,
      stage: written,
      reviewNote: system,
      assignedTo: written,
      publication: system,
      revision: tells,
      ...tracked,
    },
    actions: { ...staged, discardChanges: writers, publish: publishers },
  },
  ScheduledPublication: {
    ...record,
    fields: {
      story: system,
      at: system,
      signal: system,
      note: system,
      state: system,
      outcome: system,
      scheduledBy: system,
      createdAt: system,
      settledAt: system,
      queuedAt: hidden,
    },
    actions: {},
  },
  Update: {
    ...record,
    fields: {
      headline: system,
      story: system,
      version: system,
      signal: system,
      materiality: system,
      note: system,
      publishedAt: system,
      changes: system,
    },
    actions: {},
  },
  Change: {
    ...record,
    fields: {
      update: system,
      kind: system,
      materiality: system,
      field: system,
      was: system,
      is: system,
      claim: system,
      question: system,
      source: system,
      watchItem: system,
    },
    actions: {},
  },
  Topic: {
    ...content,
    fields: {
      name: written,
      slug: written,
      description: written,
      mediaTopic: written,
      stories: written,
      revision: tells,
      ...tracked,
    },
    actions: {},
  },
  Entity: {
    ...content,
    fields: {
      name: written,
      slug: written,
      kind: written,
      description: written,
      wikidataId: written,
      url: written,
      stories: written,
      claims: written,
      revision: tells,
      ...tracked,
    },
    actions: {},
  },
  Publisher: {
    query: everybody,
    create: admins,
    update: admins,
    delete: nobody,
    fields: {
      name: setting,
      logo: setting,
      url: setting,
      description: setting,
      language: setting,
      correctionsPolicy: setting,
      unnamedSourcesPolicy: setting,
      ethicsPolicy: setting,
      factCheckingPolicy: setting,
      independentOriginsNeeded: setting,
      reviewAfterHours: setting,
      revision: tells,
      ...tracked,
    },
    actions: {},
  },
  User: {
    query: everybody,
    create: admins,
    update: { ...admins, orOwner: 'the person themselves' },
    // Nobody is deleted: their work stays signed.
    delete: nobody,
    fields: {
      name: {
        meaning: 'how colleagues see them',
        read: everybody,
        create: admins,
        update: { ...admins, orOwner: 'the person themselves' },
      },
      email: { meaning: 'what they sign in with', read: everybody, create: admins, update: admins },
      password: {
        meaning: 'nobody reads it; everybody sees whether there is one, and changes their own with changePassword',
        read: everybody,
        create: admins,
        update: admins,
      },
      role: { meaning: 'what they may do', read: everybody, create: admins, update: admins },
      state: { meaning: 'whether they may come in', read: everybody, create: admins, update: admins },
      credentialsRevision: hidden,
      wayIn: {
        meaning: 'how far they have come in; a link only in the answer to the action that made it',
        read: admins,
        create: nobody,
        update: nobody,
      },
      createdAt: system,
    },
    actions: { invite: admins, sendResetLink: admins, resetSecondFactor: admins },
  },
  ApiToken: {
    query: admins,
    create: nobody,
    update: nobody,
    delete: nobody,
    fields: {
      name: system,
      owner: system,
      scopes: system,
      tokenId: system,
      secretHash: hidden,
      expiresAt: system,
      revokedAt: system,
      lastUsedAt: system,
      ...tracked,
    },
    actions: { revoke: admins },
  },
  AnonymityGrant: {
    // Asked for and decided by actions alone.
    ...record,
    fields: {
      source: system,
      state: system,
      reason: plea,
      isInformation: system,
      isVital: system,
      isUnavailableOtherwise: system,
      isReliable: system,
      identityKnown: system,
      requestedBy: system,
      decidedBy: system,
      decidedAt: system,
      expiresAt: system,
      note: plea,
      revision: tells,
      ...tracked,
    },
    actions: { approve: deciders, decline: deciders, revoke: deciders },
  },
  Revision: {
    ...record,
    fields: {
      itemType: system,
      itemId: system,
      number: system,
      savedAt: system,
      savedBy: system,
      action: system,
      // Each reader gets those parts that they may read of the item itself.
      changedFields: system,
      snapshot: system,
      changes: system,
      transaction: hidden,
    },
    actions: { restore: writers },
  },
  AuditEvent: {
    query: deciders,
    create: nobody,
    update: nobody,
    delete: nobody,
    fields: {
      action: guarded,
      actor: guarded,
      token: guarded,
      address: guarded,
      subjectType: guarded,
      subjectId: guarded,
      occurredAt: guarded,
      details: guarded,
    },
    actions: {},
  },
  Redirect: {
    ...record,
    fields: { fromSlug: system, story: system, ...tracked },
    actions: {},
  },
  Comment: {
    // On a source that is not public, those who may read who it is: see schema/hooks/readable-comments.ts.
    query: everybody,
    create: writers,
    update: writers,
    delete: admins,
    fields: {
      itemType: said,
      itemId: said,
      text: {
        meaning: 'changed by nobody but its writer',
        read: everybody,
        create: writers,
        update: { ...nobody, orOwner: 'who wrote it' },
      },
      mentions: system,
      writtenBy: system,
      writtenAt: system,
      editedAt: system,
      isResolved: written,
      resolvedBy: system,
      resolvedAt: system,
    },
    actions: {},
  },
}
