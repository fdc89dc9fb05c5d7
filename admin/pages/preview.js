export { PreviewPage as default } from '../preview/page'
