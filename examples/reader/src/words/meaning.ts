/**
 * What the values of the content model are called on this site, and what they mean in plain language. To publish in
 * another language, begin with this folder.
 */
export type Meaning = { readonly label: string; readonly meaning: string }
export type Words<Value extends string> = Readonly<Record<Value, string>>
export type Meanings<Value extends string> = Readonly<Record<Value, Meaning>>
