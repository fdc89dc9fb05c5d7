// In place of Keystone's own page, which could not show the token.
export { CreateTokenPage as default } from '../../tokens/create-page'
