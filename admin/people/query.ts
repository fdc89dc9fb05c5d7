import { gql } from '@apollo/client'

export type Person = { readonly id: string; readonly name: string }

export type Comment = {
  readonly id: string
  readonly text: string
  readonly writtenAt: string
  readonly editedAt: string | null
  readonly isResolved: boolean
  readonly writtenBy: Person | null
  readonly resolvedBy: Person | null
}

export const commentsQuery = gql`
  query Comments($list: CommentItemTypeType!, $id: String!) {
    comments(
      where: { itemType: { equals: $list }, itemId: { equals: $id } }
      orderBy: [{ writtenAt: asc }]
      take: 200
    ) {
      id
      text
      writtenAt
      editedAt
      isResolved
      writtenBy {
        id
        name
      }
      resolvedBy {
        id
        name
      }
    }
  }
`

export const createComment = gql`
  mutation SayComment($data: CommentCreateInput!) {
    createComment(data: $data) {
      id
    }
  }
`

export const updateComment = gql`
  mutation ChangeComment($id: ID!, $data: CommentUpdateInput!) {
    updateComment(where: { id: $id }, data: $data) {
      id
    }
  }
`

export const peopleQuery = gql`
  query People {
    users(where: { state: { equals: active } }, orderBy: [{ name: asc }], take: 200) {
      id
      name
    }
  }
`
