// Keystone writes its own home page as index.js, which this has to replace under the same name.
export { DeskPage as default } from '../desk/page'
