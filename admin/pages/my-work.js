export { MyWorkPage as default } from '../people/my-work'
