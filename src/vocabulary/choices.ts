/** The values of a select: what the API says, what the Admin UI shows, and one line that helps to choose. */
export type Choices = Readonly<Record<string, Choice>>

type Choice = { readonly label: string; readonly description: string }
