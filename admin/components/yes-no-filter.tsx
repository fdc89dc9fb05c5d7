import { Text } from '@keystar/ui/typography'

type Words = { readonly yes: string; readonly no: string }

/** What Keystone's list page needs to filter by a question that is answered with yes or no. */
export function yesNoFilter(fieldKey: string, question: string, words: Words) {
  return {
    Filter: ({ type }: { type: string }) => <Text>{type === 'no' ? words.no : words.yes}</Text>,
    Label: ({ type }: { type: string }) => (type === 'no' ? `: ${words.no}` : `: ${words.yes}`),
    graphql: ({ type }: { type: string }) => ({ [fieldKey]: { [question]: type === 'yes' } }),
    parseGraphQL: () => [],
    types: { yes: { label: words.yes, initialValue: true }, no: { label: words.no, initialValue: true } },
  }
}
